/// What `case/float32` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseFloat32Params {
    #[serde(with = "wire::As::<wire::Finite>")]
    #[cfg_attr(feature = "ts", ts(as = "f32"))]
    pub value: f32,
}

impl wire::Validate for CaseFloat32Params {}

/// What `case/float32` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseFloat32Result {}

impl wire::Validate for CaseFloat32Result {}
