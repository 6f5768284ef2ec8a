/// What `case/int32` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseInt32Params {
    pub value: i32,
}

impl wire::Validate for CaseInt32Params {}

/// What `case/int32` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseInt32Result {}

impl wire::Validate for CaseInt32Result {}
