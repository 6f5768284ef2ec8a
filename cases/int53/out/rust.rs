/// What `case/int53` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseInt53Params {
    pub value: wire::Int53,
}

impl wire::Validate for CaseInt53Params {}

/// What `case/int53` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseInt53Result {}

impl wire::Validate for CaseInt53Result {}
