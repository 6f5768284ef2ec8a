use std::fmt;
use std::path::Path;

/// Why the store cannot do what it was asked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DatabaseError {
    /// Writes are refused under memory pressure.
    ReadOnly,
    /// It was shut down.
    Closed,
    /// The file is missing, replaced or damaged: `heal` may help.
    Broken {
        /// What was found.
        reason: String,
    },
    /// Something else that SQLite or the file system said.
    Failed {
        /// Its words.
        reason: String,
    },
}

impl DatabaseError {
    pub(super) fn broken(reason: impl fmt::Display) -> Self {
        Self::Broken {
            reason: reason.to_string(),
        }
    }

    pub(super) fn io(path: &Path, error: &std::io::Error) -> Self {
        Self::Failed {
            reason: format!("{}: {error}", path.display()),
        }
    }
}

impl From<rusqlite::Error> for DatabaseError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        let reason = error.to_string();
        match error.sqlite_error_code() {
            Some(DatabaseCorrupt | NotADatabase) => Self::Broken { reason },
            // A file emptied behind our back is a sound database without our table.
            _ if reason.contains("no such table") => Self::Broken { reason },
            _ => Self::Failed { reason },
        }
    }
}

impl fmt::Display for DatabaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ReadOnly => f.write_str("the store is read-only"),
            Self::Closed => f.write_str("the store is closed"),
            Self::Broken { reason } => write!(f, "the file is broken: {reason}"),
            Self::Failed { reason } => f.write_str(reason),
        }
    }
}

impl std::error::Error for DatabaseError {}
