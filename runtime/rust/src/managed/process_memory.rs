use std::path::{Path, PathBuf};

use super::pressure_source::{malformed, read_text};
use super::{PressureSource, SourceError};

/// The resident memory of this process, in bytes. Costs about 30 µs. The kernel counts in batches, so it can be
/// some 100 KiB behind for every thread. Linux only.
pub fn resident_bytes() -> Result<u64, SourceError> {
    resident_bytes_at(Path::new("/proc/self/status"))
}

/// The same from a file with the format of `/proc/self/status`.
pub fn resident_bytes_at(status: &Path) -> Result<u64, SourceError> {
    let text = read_text(status)?;
    let kib: Option<u64> = text
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .and_then(|value| value.trim().strip_suffix(" kB"))
        .and_then(|value| value.trim_end().parse().ok());
    kib.map(|kib| kib.saturating_mul(1024))
        .ok_or_else(|| malformed(status, "VmRSS"))
}

/// How much of a budget the resident memory of this process is.
#[derive(Debug)]
pub struct ProcessMemory {
    status: PathBuf,
    budget: u64,
}

impl ProcessMemory {
    /// Against `budget` bytes.
    pub fn against(budget: u64) -> Self {
        Self::at("/proc/self/status", budget)
    }

    /// Against `budget` bytes, from a file with the format of `/proc/self/status`.
    pub fn at(status: impl Into<PathBuf>, budget: u64) -> Self {
        Self {
            status: status.into(),
            budget,
        }
    }
}

impl PressureSource for ProcessMemory {
    fn name(&self) -> &str {
        "process:rss"
    }

    fn read(&self) -> Result<f64, SourceError> {
        Ok(resident_bytes_at(&self.status)? as f64 / self.budget.max(1) as f64)
    }
}
