//! The file of a socket: that only its owner can reach it, and that no other worker serves it.

use std::fs::{self, DirBuilder, Permissions};
use std::io::ErrorKind;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, FileTypeExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use tokio::net::{UnixListener, UnixStream};

use super::serve_error::ServeError;

/// `sun_path` without its terminating zero.
const MAX_PATH_BYTES: usize = if cfg!(target_os = "linux") { 107 } else { 103 };

/// A listening socket. Its file is removed on drop, unless someone put another in its place.
#[derive(Debug)]
pub(super) struct Socket {
    pub(super) listener: UnixListener,
    /// Who owns the socket file: this process's own user.
    pub(super) uid: u32,
    path: PathBuf,
    /// Device and inode.
    file: (u64, u64),
}

impl Socket {
    pub(super) async fn bind(path: &Path) -> Result<Self, ServeError> {
        let length = path.as_os_str().as_bytes().len();
        if length > MAX_PATH_BYTES {
            return Err(ServeError::PathTooLong {
                path: path.to_owned(),
                length,
                limit: MAX_PATH_BYTES,
            });
        }
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let owner = prepare_folder(folder)?;
        remove_stale(path).await?;
        let listener = UnixListener::bind(path).map_err(|source| match source.kind() {
            // Someone was faster than us after the probe.
            ErrorKind::AddrInUse => ServeError::AlreadyServed {
                path: path.to_owned(),
            },
            _ => io_error(path)(source),
        })?;
        fs::set_permissions(path, Permissions::from_mode(0o600)).map_err(io_error(path))?;
        let metadata = fs::symlink_metadata(path).map_err(io_error(path))?;
        let socket = Self {
            listener,
            uid: metadata.uid(),
            path: path.to_owned(),
            file: (metadata.dev(), metadata.ino()),
        };
        if owner != socket.uid {
            return Err(insecure(folder, "it belongs to another user"));
        }
        Ok(socket)
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        let ours = fs::symlink_metadata(&self.path)
            .is_ok_and(|metadata| (metadata.dev(), metadata.ino()) == self.file);
        if ours {
            if let Err(error) = fs::remove_file(&self.path) {
                tracing::warn!(path = %self.path.display(), %error, "the socket file stays");
            }
        }
    }
}

/// Makes the folder where it is missing, and answers with its owner.
fn prepare_folder(folder: &Path) -> Result<u32, ServeError> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(io_error(folder))?;
    let metadata = fs::metadata(folder).map_err(io_error(folder))?;
    let mode = metadata.mode() & 0o777;
    match mode & 0o077 {
        0 => Ok(metadata.uid()),
        _ => Err(insecure(folder, &format!("its mode is {mode:o}, not 700"))),
    }
}

/// Removes the file that a dead worker left. One that answers is left alone.
async fn remove_stale(path: &Path) -> Result<(), ServeError> {
    let metadata = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        metadata => metadata.map_err(io_error(path))?,
    };
    if !metadata.file_type().is_socket() {
        return Err(ServeError::NotASocket {
            path: path.to_owned(),
        });
    }
    match UnixStream::connect(path).await {
        Ok(_) => Err(ServeError::AlreadyServed {
            path: path.to_owned(),
        }),
        Err(error) if error.kind() == ErrorKind::ConnectionRefused => {
            tracing::info!(path = %path.display(), "removed the socket of a dead worker");
            fs::remove_file(path).map_err(io_error(path))
        }
        // A full backlog (`WouldBlock`) is a sign of life.
        Err(error) if error.kind() == ErrorKind::WouldBlock => Err(ServeError::AlreadyServed {
            path: path.to_owned(),
        }),
        Err(error) => Err(io_error(path)(error)),
    }
}

fn insecure(folder: &Path, reason: &str) -> ServeError {
    ServeError::InsecureFolder {
        folder: folder.to_owned(),
        reason: reason.to_owned(),
    }
}

fn io_error(path: &Path) -> impl FnOnce(std::io::Error) -> ServeError {
    let path = path.to_owned();
    move |source| ServeError::Io { path, source }
}
