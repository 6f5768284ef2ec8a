/// What `case/json` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseJsonParams {
    pub value: serde_json::Value,
}

impl wire::Validate for CaseJsonParams {}

/// What `case/json` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseJsonResult {}

impl wire::Validate for CaseJsonResult {}
