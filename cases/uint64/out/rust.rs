/// What `case/uint64` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUint64Params {
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub value: u64,
}

impl wire::Validate for CaseUint64Params {}

/// What `case/uint64` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUint64Result {}

impl wire::Validate for CaseUint64Result {}
