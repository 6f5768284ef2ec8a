//! What more than one module writes into its results.

use std::time::{Duration, SystemTime};

use archc_runtime::managed::rfc3339_millis;
use archc_runtime::{CommandError, wire};

/// A time as it travels. Fails beyond the year 9999.
pub(crate) fn date_time(time: SystemTime) -> Result<wire::DateTime, CommandError> {
    rfc3339_millis(time).parse().map_err(CommandError::internal)
}

/// A count as it travels; no count comes near the limit.
pub(crate) fn int64(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The same for the counts that are small.
pub(crate) fn uint32(count: impl TryInto<u32>) -> u32 {
    count.try_into().unwrap_or(u32::MAX)
}

/// Milliseconds, with a fraction.
pub(crate) fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}
