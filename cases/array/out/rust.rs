/// What `case/array` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseArrayParams {
    pub texts: Vec<String>,
    #[serde(with = "wire::As::<Vec<wire::Decimal>>")]
    #[cfg_attr(feature = "ts", ts(as = "Vec<String>"))]
    pub longs: Vec<i64>,
    pub flags: Vec<bool>,
}

impl wire::Validate for CaseArrayParams {}

/// What `case/array` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseArrayResult {}

impl wire::Validate for CaseArrayResult {}
