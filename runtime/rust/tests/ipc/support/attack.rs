/// How much an attack sends: the small size, or with `ARCHC_ATTACKS=large`, in a long run, the large one.
pub fn attack_size(small: usize, large: usize) -> usize {
    match std::env::var("ARCHC_ATTACKS").as_deref() {
        Ok("large") => large,
        _ => small,
    }
}
