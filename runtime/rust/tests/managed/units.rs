use std::time::{Duration, UNIX_EPOCH};

use archc_runtime::managed::*;

#[test]
fn times_are_written_with_three_digits() {
    let at = |millis| rfc3339_millis(UNIX_EPOCH + Duration::from_millis(millis));
    assert_eq!(at(0), "1970-01-01T00:00:00.000Z");
    assert_eq!(at(951_782_400_000), "2000-02-29T00:00:00.000Z");
    assert_eq!(at(1_735_689_599_999), "2024-12-31T23:59:59.999Z");
    assert_eq!(at(4_107_542_400_000), "2100-03-01T00:00:00.000Z");
    assert_eq!(rfc3339_millis(UNIX_EPOCH - Duration::from_secs(1)), at(0));
}

#[test]
fn delays_grow_to_the_cap_with_full_jitter() {
    let backoff = Backoff::default();
    let ceilings = [1, 2, 3, 4, 20].map(|attempt| backoff.ceiling(attempt).as_millis());
    assert_eq!(ceilings, [0, 500, 1_000, 2_000, 30_000]);
    assert_eq!(backoff.ceiling(u32::MAX), backoff.cap);
    let random = SplitMix64::seeded(1);
    let delays: Vec<_> = (0..500).map(|_| backoff.delay(20, &random)).collect();
    assert!(delays.iter().all(|delay| *delay <= backoff.cap));
    assert!(delays.iter().any(|delay| *delay < backoff.cap / 20));
    assert!(delays.iter().any(|delay| *delay > backoff.cap / 20 * 19));
}

#[test]
fn the_generator_is_splitmix64() {
    // The reference numbers of the algorithm for this seed.
    let random = SplitMix64::seeded(1_234_567);
    let numbers: Vec<_> = (0..3).map(|_| random.next_u64()).collect();
    let reference = [
        6_457_827_717_110_365_317,
        3_203_168_211_198_807_973,
        9_817_491_932_198_370_423,
    ];
    assert_eq!(numbers, reference);
}
