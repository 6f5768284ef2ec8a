/// What `case/uint32` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUint32Params {
    pub value: u32,
}

impl wire::Validate for CaseUint32Params {}

/// What `case/uint32` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUint32Result {}

impl wire::Validate for CaseUint32Result {}
