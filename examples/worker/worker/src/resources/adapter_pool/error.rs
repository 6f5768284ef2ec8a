use std::fmt;

use super::Refused;

/// Why the pool cannot do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PoolError {
    /// New adapters are refused under memory pressure.
    GateClosed,
    /// The gate refused, and no idle adapter is left to unload.
    NoRoom {
        /// What was asked for.
        bytes: u64,
        /// What the gate said at last.
        refused: Refused,
        /// Who was unloaded, in vain.
        unloaded: Vec<String>,
    },
    /// The gate admitted it, but the system has no such memory.
    OutOfMemory {
        /// What was asked for.
        bytes: u64,
    },
    /// No such adapter.
    NotLoaded {
        /// Its name.
        name: String,
    },
    /// It works at the moment.
    InUse {
        /// Its name.
        name: String,
    },
}

impl PoolError {
    pub(super) fn not_loaded(name: &str) -> Self {
        Self::NotLoaded {
            name: name.to_owned(),
        }
    }
}

impl fmt::Display for PoolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::GateClosed => f.write_str("no adapter is loaded under memory pressure"),
            Self::NoRoom { bytes, refused, .. } => {
                write!(f, "no room for {bytes} bytes: {refused}")
            }
            Self::OutOfMemory { bytes } => write!(f, "the system has no {bytes} bytes"),
            Self::NotLoaded { name } => write!(f, "the adapter {name:?} is not loaded"),
            Self::InUse { name } => write!(f, "the adapter {name:?} is in use"),
        }
    }
}

impl std::error::Error for PoolError {}
