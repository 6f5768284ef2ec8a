use super::super::hash::fnv1a;

/// A vector for a text: each of its words, in lower case, counts at a place that its hash says. Texts that share words
/// are similar; that is all it knows, it is no language model. All zero for a text without words.
pub fn embed_text(text: &str, dimension: usize) -> Vec<f32> {
    let mut vector = vec![0.0; dimension];
    let words = text.split(|c: char| !c.is_alphanumeric());
    for word in words.filter(|word| !word.is_empty()) {
        let hash = fnv1a(word.to_lowercase().as_bytes());
        // The remainder is below the dimension, which is a usize.
        let place = usize::try_from(hash % (dimension.max(1) as u64)).unwrap_or(0);
        if let Some(count) = vector.get_mut(place) {
            *count += 1.0;
        }
    }
    vector
}
