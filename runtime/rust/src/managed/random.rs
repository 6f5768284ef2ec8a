use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Where the jitter of delays comes from. Not for secrets.
pub trait Random: Debug + Send + Sync + 'static {
    /// The next number, evenly spread.
    fn next_u64(&self) -> u64;
}

/// The generator SplitMix64: one word of state, the same numbers for the same seed.
#[derive(Debug)]
pub struct SplitMix64(AtomicU64);

impl SplitMix64 {
    /// The numbers that begin with `seed`.
    pub fn seeded(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    /// Other numbers for every process and every start: seeded from the clock and the process id.
    pub fn from_clock() -> Self {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        let seed = since.as_secs().rotate_left(32) ^ u64::from(since.subsec_nanos());
        Self::seeded(seed ^ u64::from(std::process::id()).rotate_left(48))
    }
}

impl Random for SplitMix64 {
    fn next_u64(&self) -> u64 {
        const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
        let state = self.0.fetch_add(STEP, Ordering::Relaxed);
        let mixed = state.wrapping_add(STEP);
        let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}
