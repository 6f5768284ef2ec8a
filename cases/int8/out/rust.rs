/// What `case/int8` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseInt8Params {
    pub value: i8,
}

impl wire::Validate for CaseInt8Params {}

/// What `case/int8` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseInt8Result {}

impl wire::Validate for CaseInt8Result {}
