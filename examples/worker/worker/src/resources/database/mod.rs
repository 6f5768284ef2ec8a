//! A store of JSON documents in one SQLite file, with a backup beside it.

mod connection;
mod error;
mod probe;
mod repair;
mod store;
#[cfg(test)]
mod tests;

pub use error::DatabaseError;
pub use repair::Healed;
pub use store::{Document, Page, Stored};

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use archc_runtime::HealthStatus;
use serde_json::Value;

use super::lock::lock;
use connection::Handle;

/// A store of JSON documents. Every method but [`new`](Self::new) and the setters reads or writes the disk.
///
/// One handle behind one lock: callers take turns.
#[derive(Debug)]
pub struct Database {
    path: PathBuf,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// None before the first use, and after [`Database::close_idle`].
    handle: Option<Handle>,
    read_only: bool,
    no_checkpoints: bool,
    changed_since_backup: bool,
    /// The file was open before, so it must be there now.
    known: bool,
    closed: bool,
}

impl Database {
    /// A store in the file at `path`. Touches nothing yet: the first use opens the file.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            state: Mutex::default(),
        }
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Opens the file, or creates it with its schema. Fails when it is not a sound database: see [`heal`](Self::heal).
    pub fn open(&self) -> Result<(), DatabaseError> {
        let mut state = lock(&self.state);
        state.closed = false;
        probe::examine(&self.path, state.handle.as_ref(), state.known)?;
        state.handle(&self.path).map(|_| ())
    }

    /// Stores a document, replacing the one with the same id. Fails with `ReadOnly` in read-only mode.
    pub fn put(&self, collection: &str, id: &str, value: &Value) -> Result<Stored, DatabaseError> {
        let mut state = lock(&self.state);
        if state.read_only {
            return Err(DatabaseError::ReadOnly);
        }
        let stored = store::put(state.handle(&self.path)?, collection, id, value)?;
        state.changed_since_backup = true;
        Ok(stored)
    }

    /// The document, or none.
    pub fn get(&self, collection: &str, id: &str) -> Result<Option<Document>, DatabaseError> {
        store::get(lock(&self.state).handle(&self.path)?, collection, id)
    }

    /// At most `limit` documents in the order of their ids, beginning behind the id `after`.
    pub fn list(
        &self,
        collection: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Page, DatabaseError> {
        store::list(
            lock(&self.state).handle(&self.path)?,
            collection,
            after,
            limit,
        )
    }

    /// Reads the file with a handle of its own and says what it found. An open handle is not asked: its cache may
    /// still answer when the file is long gone.
    pub fn health(&self) -> HealthStatus {
        let state = lock(&self.state);
        if state.closed {
            return HealthStatus::Unhealthy {
                reason: DatabaseError::Closed.to_string(),
            };
        }
        match probe::examine(&self.path, state.handle.as_ref(), state.known) {
            Err(error) => HealthStatus::Unhealthy {
                reason: error.to_string(),
            },
            Ok(()) if state.read_only => HealthStatus::Degraded {
                reason: "read-only".to_owned(),
            },
            Ok(()) => HealthStatus::Healthy,
        }
    }

    /// Repairs what can be repaired: opens the file again, and when that is broken moves it aside, creates it anew and
    /// restores the last good backup. Documents written since that backup are lost; the broken file is kept.
    pub fn heal(&self) -> Result<Healed, DatabaseError> {
        let mut state = lock(&self.state);
        if state.closed {
            return Err(DatabaseError::Closed);
        }
        // Before anything moves: closing writes the log into the file, and the locks go.
        state.handle = None;
        let healed = repair::heal(&self.path, state.known)?;
        state.known = false;
        state.handle(&self.path)?;
        Ok(healed)
    }

    /// Copies the store to its backup when something was written since the last one. True when it did. The previous
    /// backup is replaced only by a copy that was checked.
    pub fn back_up(&self) -> Result<bool, DatabaseError> {
        let mut state = lock(&self.state);
        if state.closed {
            return Err(DatabaseError::Closed);
        }
        if !state.changed_since_backup && repair::backup_path(&self.path).exists() {
            return Ok(false);
        }
        probe::examine(&self.path, state.handle.as_ref(), state.known)?;
        repair::back_up(&self.path, state.handle(&self.path)?)?;
        state.changed_since_backup = false;
        Ok(true)
    }

    /// Refuses writes, or takes them again.
    pub fn set_read_only(&self, read_only: bool) {
        lock(&self.state).read_only = read_only;
    }

    /// Stops moving the write-ahead log into the file, or does it again. The log grows meanwhile.
    pub fn set_checkpoints(&self, enabled: bool) -> Result<(), DatabaseError> {
        let mut state = lock(&self.state);
        state.no_checkpoints = !enabled;
        match &state.handle {
            Some(handle) => handle.set_checkpoints(enabled),
            None => Ok(()),
        }
    }

    /// Closes the handle and frees its cache. The next use opens it again.
    pub fn close_idle(&self) {
        lock(&self.state).handle = None;
    }

    /// Backs up what was written and closes the file; later calls fail with `Closed` until [`open`](Self::open).
    /// An error says that the backup failed; the file is closed all the same.
    pub fn shutdown(&self) -> Result<(), DatabaseError> {
        let backed_up = self.back_up();
        let mut state = lock(&self.state);
        state.handle = None;
        state.closed = true;
        backed_up.map(|_| ())
    }
}

impl State {
    /// The open handle; opens one when there is none.
    fn handle(&mut self, path: &Path) -> Result<&Handle, DatabaseError> {
        if self.closed {
            return Err(DatabaseError::Closed);
        }
        let handle = match self.handle.take() {
            Some(handle) => handle,
            None if self.known && !path.exists() => {
                return Err(DatabaseError::broken("it is gone"));
            }
            None => Handle::open(path, !self.no_checkpoints)?,
        };
        self.known = true;
        Ok(self.handle.insert(handle))
    }
}
