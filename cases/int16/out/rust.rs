/// What `case/int16` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseInt16Params {
    pub value: i16,
}

impl wire::Validate for CaseInt16Params {}

/// What `case/int16` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseInt16Result {}

impl wire::Validate for CaseInt16Result {}
