/// What `case/uint16` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUint16Params {
    pub value: u16,
}

impl wire::Validate for CaseUint16Params {}

/// What `case/uint16` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUint16Result {}

impl wire::Validate for CaseUint16Result {}
