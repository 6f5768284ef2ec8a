use super::generated::get::{self, OrmGetError, OrmGetResult, OrmGetStoreBrokenErrorData};
use super::generated::list::{Entry, OrmListError, OrmListResult, OrmListStoreBrokenErrorData};
use super::generated::put::{OrmPutError, OrmPutResult, OrmPutStoreBrokenErrorData};
use crate::resources::database::{DatabaseError, Document, Page, Stored};
use crate::wire_form::date_time;
use archc_runtime::CommandError;

pub(super) fn found(document: Option<Document>) -> Result<OrmGetResult, CommandError> {
    let document = document.map(|document| {
        Ok::<_, CommandError>(get::Document {
            value: document.value,
            revision: document.revision,
            updated_at: date_time(document.updated_at)?,
        })
    });
    Ok(OrmGetResult {
        document: document.transpose()?,
    })
}

pub(super) fn page(page: Page) -> Result<OrmListResult, CommandError> {
    let documents = page.documents.into_iter().map(|document| {
        Ok::<_, CommandError>(Entry {
            id: document.id,
            value: document.value,
            revision: document.revision,
            updated_at: date_time(document.updated_at)?,
        })
    });
    Ok(OrmListResult {
        documents: documents.collect::<Result<_, _>>()?,
        total: page.total,
        next: page.next,
    })
}

pub(super) fn stored(stored: Stored) -> Result<OrmPutResult, CommandError> {
    Ok(OrmPutResult {
        revision: stored.revision,
        updated_at: date_time(stored.updated_at)?,
    })
}

/// What no command of this module declares.
fn undeclared(error: DatabaseError) -> CommandError {
    match error {
        DatabaseError::Closed => CommandError::NotReady {
            reason: error.to_string(),
        },
        error => CommandError::internal(error),
    }
}

impl From<DatabaseError> for OrmGetError {
    fn from(error: DatabaseError) -> Self {
        match error {
            DatabaseError::Broken { reason } => {
                Self::StoreBroken(OrmGetStoreBrokenErrorData { reason })
            }
            error => undeclared(error).into(),
        }
    }
}

impl From<DatabaseError> for OrmListError {
    fn from(error: DatabaseError) -> Self {
        match error {
            DatabaseError::Broken { reason } => {
                Self::StoreBroken(OrmListStoreBrokenErrorData { reason })
            }
            error => undeclared(error).into(),
        }
    }
}

impl From<DatabaseError> for OrmPutError {
    fn from(error: DatabaseError) -> Self {
        match error {
            DatabaseError::ReadOnly => Self::StoreReadOnly,
            DatabaseError::Broken { reason } => {
                Self::StoreBroken(OrmPutStoreBrokenErrorData { reason })
            }
            error => undeclared(error).into(),
        }
    }
}
