use std::path::PathBuf;

use super::pressure_source::{malformed, read_text};
use super::{PressureSource, SourceError, Thresholds};

/// Linux pressure stall information: how much of the last 10 seconds was lost waiting for memory. Reads the share
/// in which some task waited, or four times the share in which all did, whichever is more. Exists since Linux
/// 4.20, if the kernel was built and booted with it.
#[derive(Debug)]
pub struct PsiSource {
    name: &'static str,
    path: PathBuf,
}

impl PsiSource {
    /// Of the whole machine: other processes count.
    pub fn system() -> Self {
        Self::at("psi:system", "/proc/pressure/memory")
    }

    /// Of a file with the format of `memory.pressure`.
    pub fn at(name: &'static str, path: impl Into<PathBuf>) -> Self {
        Self {
            name,
            path: path.into(),
        }
    }
}

impl PressureSource for PsiSource {
    fn name(&self) -> &str {
        self.name
    }

    fn read(&self) -> Result<f64, SourceError> {
        let text = read_text(&self.path)?;
        let some = average(&text, "some").ok_or_else(|| malformed(&self.path, "some avg10"))?;
        let full = average(&text, "full").ok_or_else(|| malformed(&self.path, "full avg10"))?;
        Ok((some / 100.0).max(full / 25.0).min(1.0))
    }

    fn thresholds(&self) -> Thresholds {
        Thresholds::STALL
    }
}

/// The percentage `avg10` of the line that begins with `kind`.
fn average(text: &str, kind: &str) -> Option<f64> {
    let line = text.lines().find_map(|line| line.strip_prefix(kind))?;
    let value = line
        .split_ascii_whitespace()
        .find_map(|field| field.strip_prefix("avg10="))?;
    value.parse().ok()
}
