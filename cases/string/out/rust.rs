/// What `case/string` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseStringParams {
    pub value: String,
}

impl wire::Validate for CaseStringParams {}

/// What `case/string` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseStringResult {}

impl wire::Validate for CaseStringResult {}
