/// What `case/boolean` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseBooleanParams {
    pub value: bool,
}

impl wire::Validate for CaseBooleanParams {}

/// What `case/boolean` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseBooleanResult {}

impl wire::Validate for CaseBooleanResult {}
