use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::connection::Handle;
use super::{DatabaseError, probe};

/// Most broken files that are kept; a file that breaks more often needs a person.
const BROKEN_KEPT: u32 = 1000;

/// What a repair did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Healed {
    /// The file is sound, or its log made it sound again; only the handle was opened anew. Nothing is lost.
    Reopened,
    /// The file was broken and its backup took its place.
    Restored {
        /// Where the broken file went; none when there was no file any more.
        broken: Option<PathBuf>,
    },
    /// The file was broken, no sound backup exists, and an empty one took its place.
    Emptied {
        /// Where the broken file went; none when there was no file any more.
        broken: Option<PathBuf>,
    },
}

/// Makes sure that a sound file, or none, is at `path`. No handle may be open.
pub(super) fn heal(path: &Path, known: bool) -> Result<Healed, DatabaseError> {
    match probe::examine(path, None, known) {
        Ok(()) => return Ok(Healed::Reopened),
        Err(DatabaseError::Broken { .. }) => {}
        // The disk is full, or permissions are missing: nothing that another file would change.
        Err(error) => return Err(error),
    }
    let broken = move_aside(path)?;
    let backup = backup_path(path);
    if !backup.exists() || probe::check(&backup).is_err() {
        return Ok(Healed::Emptied { broken });
    }
    fs::copy(&backup, path).map_err(|error| DatabaseError::io(path, &error))?;
    Ok(Healed::Restored { broken })
}

/// Copies the open database to the backup beside it: to a new file, which is checked, and then renamed.
pub(super) fn back_up(path: &Path, handle: &Handle) -> Result<(), DatabaseError> {
    let backup = backup_path(path);
    let fresh = beside(path, ".backup.new");
    remove(&fresh)?;
    {
        let mut target = Connection::open(&fresh)?;
        Backup::new(&handle.connection, &mut target)?.run_to_completion(
            256,
            Duration::ZERO,
            None,
        )?;
        // A file of its own without a log beside it: it is renamed and copied as one.
        target.pragma_update(None, "journal_mode", "DELETE")?;
    }
    probe::check(&fresh)?;
    fs::rename(&fresh, &backup).map_err(|error| DatabaseError::io(&backup, &error))
}

/// Moves the file to `<name>.broken-<n>`, and removes its log and shared memory: they describe a file that is gone.
fn move_aside(path: &Path) -> Result<Option<PathBuf>, DatabaseError> {
    for suffix in ["-wal", "-shm"] {
        remove(&beside(path, suffix))?;
    }
    if !path.exists() {
        return Ok(None);
    }
    let free = (1..=BROKEN_KEPT)
        .map(|n| beside(path, &format!(".broken-{n}")))
        .find(|candidate| !candidate.exists());
    let Some(target) = free else {
        return Err(DatabaseError::Failed {
            reason: format!("{BROKEN_KEPT} broken files are kept already"),
        });
    };
    fs::rename(path, &target).map_err(|error| DatabaseError::io(path, &error))?;
    Ok(Some(target))
}

fn remove(path: &Path) -> Result<(), DatabaseError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(DatabaseError::io(path, &error)),
        _ => Ok(()),
    }
}

/// Where the backup of the file at `path` stands.
pub(super) fn backup_path(path: &Path) -> PathBuf {
    beside(path, ".backup")
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}
