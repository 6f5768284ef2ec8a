use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::DatabaseError;
use super::connection::Handle;

/// Up to this size the whole file is checked: `quick_check` reads all of it. A larger one is probed with a query, so that asking for health stays cheap.
const FULL_CHECK_BYTES: u64 = 16 << 20;

/// Reads the file at `path` with a connection of its own. Unless it is `known`, it may be missing or empty: it is
/// created at its first use.
///
/// Damage to a page that also stands in the write-ahead log stays unseen and does no harm: SQLite reads the log's copy
/// and writes it over the damage at the next checkpoint.
pub(super) fn examine(
    path: &Path,
    open: Option<&Handle>,
    known: bool,
) -> Result<(), DatabaseError> {
    let size = fs::metadata(path).map(|found| found.len());
    match (open, size) {
        (Some(handle), _) => handle.still_at(path)?,
        (None, Err(error)) if error.kind() == ErrorKind::NotFound && known => {
            return Err(DatabaseError::broken("it is gone"));
        }
        (None, Err(error)) if error.kind() == ErrorKind::NotFound => return Ok(()),
        (None, Err(error)) => return Err(DatabaseError::io(path, &error)),
        (None, Ok(0)) if !known => return Ok(()),
        (None, Ok(_)) => {}
    }
    check(path)
}

/// Checks the file at `path`, which must exist.
pub(super) fn check(path: &Path) -> Result<(), DatabaseError> {
    let size = fs::metadata(path)
        .map_err(|error| DatabaseError::io(path, &error))?
        .len();
    // Never creates the file. Writable, because a log left by a crash can only be read by who may recover it.
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    connection.busy_timeout(Duration::from_secs(1))?;
    if size <= FULL_CHECK_BYTES {
        let verdict: String =
            connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(DatabaseError::broken(verdict));
        }
    }
    Ok(connection.query_row(
        "SELECT count(*) FROM (SELECT 1 FROM documents LIMIT 1)",
        [],
        |_| Ok(()),
    )?)
}
