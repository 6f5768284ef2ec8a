#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    pub n: i8,
}

impl wire::Validate for Row {}

/// What `case/unknown-keys` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnknownKeysParams {
    pub a: String,
    pub b: Row,
}

impl wire::Validate for CaseUnknownKeysParams {}

/// What `case/unknown-keys` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnknownKeysResult {}

impl wire::Validate for CaseUnknownKeysResult {}
