/// What `case/float64` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseFloat64Params {
    #[serde(with = "wire::As::<wire::Finite>")]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub value: f64,
}

impl wire::Validate for CaseFloat64Params {}

/// What `case/float64` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseFloat64Result {}

impl wire::Validate for CaseFloat64Result {}
