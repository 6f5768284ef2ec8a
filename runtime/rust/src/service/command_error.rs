use std::fmt;
use std::time::Duration;

use serde_json::Value;

use super::CommandHashes;
use crate::wire::Redacted;

/// Everything a command can fail with. How each travels is in `docs/ipc.md`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CommandError {
    /// The handler is still the generated stub.
    NotImplemented {
        /// Name of the command.
        command: &'static str,
    },
    /// No module has this command.
    UnknownCommand {
        /// What was asked for.
        command: String,
    },
    /// The params break the contract.
    Validation {
        /// Path to the offending value, `rules[0].pattern`; empty for the params as a whole.
        field: String,
        /// Which rule: the names are those of archc's TypeScript runtime (`type`, `required`, `min`, …).
        rule: &'static str,
        /// What is wanted. Never holds the value itself.
        message: String,
    },
    /// The module is starting, healing or failed.
    NotReady {
        /// Why.
        reason: String,
    },
    /// Too much work, or too little memory.
    Overloaded {
        /// When it may be worth trying again.
        retry_after: Duration,
    },
    /// The caller's deadline passed.
    DeadlineExceeded,
    /// The caller cancelled.
    Cancelled,
    /// A message does not fit in a frame.
    FrameTooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// The two sides were generated from other specs.
    SpecMismatch {
        /// The hash of this side.
        expected: String,
        /// The hash of the other side.
        actual: String,
        /// The commands of this side, as far as it says which they are.
        commands: CommandHashes,
    },
    /// The handler's result breaks the contract.
    InvalidResult {
        /// For the log; it does not travel.
        message: String,
    },
    /// A failure that the contract does not name, a panic among them.
    Internal {
        /// For the log; it does not travel.
        message: String,
    },
    /// An error that the spec declares.
    Domain {
        /// The code in the spec.
        code: &'static str,
        /// Its description.
        message: &'static str,
        /// Its fields, encoded.
        data: Option<ErrorData>,
    },
}

/// The fields of an error that a spec declares, encoded. `Debug` does not show them: some may be secrets.
#[derive(Clone, PartialEq)]
pub struct ErrorData(pub Value);

impl fmt::Debug for ErrorData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Redacted.fmt(f)
    }
}

impl CommandError {
    /// An internal failure with a text for the log.
    pub fn internal(message: impl fmt::Display) -> Self {
        Self::Internal {
            message: message.to_string(),
        }
    }
}

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotImplemented { command } => {
                write!(f, "the command \"{command}\" is not implemented")
            }
            Self::UnknownCommand { command } => write!(f, "no command {command:?}"),
            Self::Validation { field, message, .. } if field.is_empty() => f.write_str(message),
            Self::Validation { field, message, .. } => write!(f, "{field}: {message}"),
            Self::NotReady { reason } => write!(f, "not ready: {reason}"),
            Self::Overloaded { retry_after } => {
                write!(f, "overloaded, retry after {retry_after:?}")
            }
            Self::DeadlineExceeded => f.write_str("the deadline passed"),
            Self::Cancelled => f.write_str("cancelled"),
            Self::FrameTooLarge { limit } => write!(f, "does not fit in a frame of {limit} bytes"),
            Self::SpecMismatch {
                expected, actual, ..
            } => {
                write!(f, "generated from other specs: {actual} is not {expected}")
            }
            Self::InvalidResult { message } => {
                write!(f, "the result breaks the contract: {message}")
            }
            Self::Internal { message } => write!(f, "internal: {message}"),
            Self::Domain { code, message, .. } => write!(f, "{code}: {message}"),
        }
    }
}

impl std::error::Error for CommandError {}
