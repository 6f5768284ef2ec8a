/// What `case/uint8` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUint8Params {
    pub value: u8,
}

impl wire::Validate for CaseUint8Params {}

/// What `case/uint8` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUint8Result {}

impl wire::Validate for CaseUint8Result {}
