use std::fs::{self, File};
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

use super::DatabaseError;

/// What every SQLite file begins with: <https://www.sqlite.org/fileformat.html#the_database_header>.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Pages in the write-ahead log before it is moved into the file: SQLite's default.
const CHECKPOINT_PAGES: u32 = 1000;
const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS documents (
        collection TEXT NOT NULL,
        id TEXT NOT NULL,
        value TEXT NOT NULL,
        revision INTEGER NOT NULL,
        updated_ms INTEGER NOT NULL,
        PRIMARY KEY (collection, id)
    ) STRICT, WITHOUT ROWID";

/// An open file: SQLite's connection, and a descriptor to look at the bytes below it.
///
/// The descriptor lives as long as the connection on purpose: closing any descriptor of a file drops the POSIX locks
/// that SQLite holds on it (<https://www.sqlite.org/howtocorrupt.html>, 2.2). Fields are dropped in this order.
#[derive(Debug)]
pub(super) struct Handle {
    pub(super) connection: Connection,
    file: File,
}

impl Handle {
    /// Opens or creates the file and its schema.
    pub(super) fn open(path: &Path, checkpoints: bool) -> Result<Self, DatabaseError> {
        let connection = Connection::open(path)?;
        connection.busy_timeout(Duration::from_secs(1))?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        connection.execute_batch(SCHEMA)?;
        let file = File::open(path).map_err(|error| DatabaseError::io(path, &error))?;
        let handle = Self { connection, file };
        handle.set_checkpoints(checkpoints)?;
        Ok(handle)
    }

    pub(super) fn set_checkpoints(&self, enabled: bool) -> Result<(), DatabaseError> {
        let pages = if enabled { CHECKPOINT_PAGES } else { 0 };
        Ok(self
            .connection
            .pragma_update(None, "wal_autocheckpoint", pages)?)
    }

    /// Whether the file at `path` is still the one that is open, and still begins as a database.
    pub(super) fn still_at(&self, path: &Path) -> Result<(), DatabaseError> {
        let open = self.file.metadata().map_err(DatabaseError::broken)?;
        let there = fs::metadata(path).map_err(DatabaseError::broken)?;
        if (open.dev(), open.ino()) != (there.dev(), there.ino()) {
            return Err(DatabaseError::broken("it was replaced by another file"));
        }
        let mut start = [0; MAGIC.len()];
        self.file
            .read_exact_at(&mut start, 0)
            .map_err(|_| DatabaseError::broken("it was truncated"))?;
        if &start == MAGIC {
            Ok(())
        } else {
            Err(DatabaseError::broken("its first bytes were overwritten"))
        }
    }
}
