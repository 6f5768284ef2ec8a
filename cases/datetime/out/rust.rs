/// What `case/datetime` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDatetimeParams {
    pub value: wire::DateTime,
}

impl wire::Validate for CaseDatetimeParams {}

/// What `case/datetime` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDatetimeResult {}

impl wire::Validate for CaseDatetimeResult {}
