use std::fmt;
use std::fmt::Debug;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::Thresholds;

/// Something from which to tell that memory is scarce.
pub trait PressureSource: Debug + Send + Sync + 'static {
    /// Unique among the sources: `psi:system`.
    fn name(&self) -> &str;

    /// From 0 (none) to 1 (exhausted), beyond 1 over a budget. Runs on a thread that may block.
    fn read(&self) -> Result<f64, SourceError>;

    /// Which reading means which level.
    fn thresholds(&self) -> Thresholds {
        Thresholds::UTILISATION
    }
}

/// Why a source cannot be read.
#[derive(Debug)]
pub enum SourceError {
    /// The file cannot be read: not this kernel, not in this container, no permission.
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The content is not what it should be.
    Malformed {
        /// Where it comes from.
        origin: String,
        /// What was looked for.
        expected: &'static str,
    },
    /// It does not answer, or panicked.
    Unresponsive(String),
}

/// A source that somebody sets by hand: an operator, a test, another subsystem.
#[derive(Debug)]
pub struct ManualSource {
    name: &'static str,
    reading: AtomicU64,
}

impl ManualSource {
    /// A source that reads 0.
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            reading: AtomicU64::new(0),
        }
    }

    /// Sets the reading. What is not finite makes the source fail.
    pub fn set(&self, reading: f64) {
        self.reading.store(reading.to_bits(), Ordering::Release);
    }
}

impl PressureSource for ManualSource {
    fn name(&self) -> &str {
        self.name
    }

    fn read(&self) -> Result<f64, SourceError> {
        Ok(f64::from_bits(self.reading.load(Ordering::Acquire)))
    }
}

/// The text of a small file of the kernel.
pub(crate) fn read_text(path: &Path) -> Result<String, SourceError> {
    std::fs::read_to_string(path).map_err(|error| SourceError::Io {
        path: path.to_owned(),
        error,
    })
}

/// The error for a file that holds something else than `expected`.
pub(crate) fn malformed(path: &Path, expected: &'static str) -> SourceError {
    SourceError::Malformed {
        origin: path.display().to_string(),
        expected,
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { path, error } => write!(f, "cannot read {}: {error}", path.display()),
            Self::Malformed { origin, expected } => write!(f, "no {expected} in {origin}"),
            Self::Unresponsive(reason) => f.write_str(reason),
        }
    }
}

impl std::error::Error for SourceError {}
