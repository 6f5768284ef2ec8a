/// What `case/deprecated-command` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDeprecatedCommandParams {
    pub value: String,
}

impl wire::Validate for CaseDeprecatedCommandParams {}

/// What `case/deprecated-command` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDeprecatedCommandResult {
    pub done: bool,
}

impl wire::Validate for CaseDeprecatedCommandResult {}
