/// What `case/array-nested` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseArrayNestedParams {
    #[serde(with = "wire::As::<Vec<Vec<wire::Finite>>>")]
    #[cfg_attr(feature = "ts", ts(as = "Vec<Vec<f64>>"))]
    pub matrix: Vec<Vec<f64>>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<Vec<Vec<u8>>>>"))]
    pub cube: Option<Vec<Vec<Vec<u8>>>>,
}

impl wire::Validate for CaseArrayNestedParams {}

/// What `case/array-nested` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseArrayNestedResult {}

impl wire::Validate for CaseArrayNestedResult {}
