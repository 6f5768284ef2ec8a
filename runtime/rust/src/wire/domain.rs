use serde::Serialize;

use super::Refusal;
use crate::service::{CommandError, ErrorData};

/// An error that a spec declares, without data.
pub fn plain_error(code: &'static str, message: &'static str) -> CommandError {
    CommandError::Domain {
        code,
        message,
        data: None,
    }
}

/// An error that a spec declares. Data that cannot be encoded breaks the contract, as a result would.
pub fn domain_error<T: Serialize>(
    code: &'static str,
    message: &'static str,
    data: &T,
) -> CommandError {
    match serde_json::to_value(data) {
        Ok(data) => CommandError::Domain {
            code,
            message,
            data: Some(ErrorData(data)),
        },
        Err(error) => CommandError::InvalidResult {
            message: format!("the data of {code}: {error}"),
        },
    }
}

/// Says that what was checked lies under a key.
pub fn within(key: &'static str, checked: Result<(), Refusal>) -> Result<(), Refusal> {
    checked.map_err(|refusal| refusal.under(key))
}
