/// What `case/deprecated-command` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDeprecatedCommandParams {
    /// Value.
    pub value: String,
}

impl wire::Validate for CaseDeprecatedCommandParams {}

/// What `case/deprecated-command` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDeprecatedCommandResult {
    /// Done.
    pub done: bool,
}

impl wire::Validate for CaseDeprecatedCommandResult {}
