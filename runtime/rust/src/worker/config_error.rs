use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why the environment does not make a configuration.
#[derive(Debug)]
pub enum ConfigError {
    /// A variable does not hold a whole number within its limits.
    Number {
        /// The variable.
        variable: &'static str,
        /// Its value.
        value: String,
        /// The smallest and the largest that is allowed.
        range: (u64, u64),
    },
    /// The file with the settings cannot be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The file with the settings does not hold a JSON object.
    Malformed {
        /// The file.
        path: PathBuf,
        /// Where it goes wrong.
        error: serde_json::Error,
    },
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number {
                variable,
                value,
                range: (least, most),
            } => write!(
                f,
                "{variable} must be a whole number from {least} to {most}, not {value:?}"
            ),
            Self::Unreadable { path, error } => {
                write!(f, "ARCHC_SETTINGS: cannot read {}: {error}", path.display())
            }
            Self::Malformed { path, error } => write!(
                f,
                "ARCHC_SETTINGS: {} must hold a JSON object from module name to settings: {error}",
                path.display()
            ),
        }
    }
}

impl std::error::Error for ConfigError {}
