use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rusqlite::{OptionalExtension, Row, params};
use serde_json::Value;

use super::DatabaseError;
use super::connection::Handle;

/// A document as it stands in the store.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Unique within its collection.
    pub id: String,
    /// What was stored.
    pub value: Value,
    /// How often it was written: 1 at first.
    pub revision: i64,
    /// When it was last written, in whole milliseconds.
    pub updated_at: SystemTime,
}

/// What a write did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stored {
    /// The revision that was written; 1 means that the document is new.
    pub revision: i64,
    /// When.
    pub updated_at: SystemTime,
}

/// A part of a collection.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// In the order of their ids.
    pub documents: Vec<Document>,
    /// How many documents the collection has.
    pub total: i64,
    /// Where the next page begins; none on the last.
    pub next: Option<String>,
}

pub(super) fn put(
    handle: &Handle,
    collection: &str,
    id: &str,
    value: &Value,
) -> Result<Stored, DatabaseError> {
    let now = now_ms();
    let revision = handle.connection.query_row(
        "INSERT INTO documents VALUES (?1, ?2, ?3, 1, ?4)
         ON CONFLICT DO UPDATE SET value = ?3, revision = revision + 1, updated_ms = ?4
         RETURNING revision",
        params![collection, id, value.to_string(), now],
        |row| row.get(0),
    )?;
    Ok(Stored {
        revision,
        updated_at: at_ms(now),
    })
}

pub(super) fn get(
    handle: &Handle,
    collection: &str,
    id: &str,
) -> Result<Option<Document>, DatabaseError> {
    let found = handle
        .connection
        .prepare("SELECT id, value, revision, updated_ms FROM documents WHERE collection = ?1 AND id = ?2")?
        .query_row([collection, id], Raw::read)
        .optional()?;
    found.map(Raw::decode).transpose()
}

pub(super) fn list(
    handle: &Handle,
    collection: &str,
    after: Option<&str>,
    limit: u32,
) -> Result<Page, DatabaseError> {
    let total = handle.connection.query_row(
        "SELECT count(*) FROM documents WHERE collection = ?1",
        [collection],
        |row| row.get(0),
    )?;
    // One more than wanted tells whether there is a next page.
    let mut documents = handle
        .connection
        .prepare(
            "SELECT id, value, revision, updated_ms FROM documents
             WHERE collection = ?1 AND (?2 IS NULL OR id > ?2) ORDER BY id LIMIT ?3",
        )?
        .query_map(params![collection, after, i64::from(limit) + 1], Raw::read)?
        .map(|row| row.map_err(DatabaseError::from).and_then(Raw::decode))
        .collect::<Result<Vec<_>, _>>()?;
    let wanted = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = documents.len() > wanted;
    documents.truncate(wanted);
    let next = documents
        .last()
        .filter(|_| more)
        .map(|last| last.id.clone());
    Ok(Page {
        documents,
        total,
        next,
    })
}

/// A row as SQLite has it.
struct Raw {
    id: String,
    value: String,
    revision: i64,
    updated_ms: i64,
}

impl Raw {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            value: row.get(1)?,
            revision: row.get(2)?,
            updated_ms: row.get(3)?,
        })
    }

    fn decode(self) -> Result<Document, DatabaseError> {
        Ok(Document {
            value: serde_json::from_str(&self.value).map_err(DatabaseError::broken)?,
            id: self.id,
            revision: self.revision,
            updated_at: at_ms(self.updated_ms),
        })
    }
}

/// Milliseconds since 1970; 0 when the clock is set before that.
fn now_ms() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or(Duration::ZERO);
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

fn at_ms(ms: i64) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(u64::try_from(ms).unwrap_or(0))
}
