/// What `case/date` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDateParams {
    pub value: wire::Date,
}

impl wire::Validate for CaseDateParams {}

/// What `case/date` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDateResult {}

impl wire::Validate for CaseDateResult {}
