use std::path::PathBuf;
use std::{fmt, io};

/// Why a socket cannot be served.
#[derive(Debug)]
#[non_exhaustive]
pub enum ServeError {
    /// The path does not fit in a socket address.
    PathTooLong {
        /// The path.
        path: PathBuf,
        /// Its length in bytes.
        length: usize,
        /// How long it may be: 107 bytes on Linux, 103 on macOS.
        limit: usize,
    },
    /// Others could reach the socket, or replace it.
    InsecureFolder {
        /// The folder of the socket.
        folder: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A worker answers on that socket.
    AlreadyServed {
        /// The socket.
        path: PathBuf,
    },
    /// There is a file at the path that is no socket.
    NotASocket {
        /// The file.
        path: PathBuf,
    },
    /// The system refused.
    Io {
        /// The file it is about.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PathTooLong {
                path,
                length,
                limit,
            } => write!(
                f,
                "{}: a socket's path has at most {limit} bytes, this one has {length}",
                path.display()
            ),
            Self::InsecureFolder { folder, reason } => {
                write!(
                    f,
                    "{}: not a folder for a socket: {reason}",
                    folder.display()
                )
            }
            Self::AlreadyServed { path } => {
                write!(f, "{}: another worker serves this socket", path.display())
            }
            Self::NotASocket { path } => {
                write!(
                    f,
                    "{}: there is a file that is not a socket",
                    path.display()
                )
            }
            Self::Io { path, source } => write!(f, "{}: {source}", path.display()),
        }
    }
}

impl std::error::Error for ServeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}
