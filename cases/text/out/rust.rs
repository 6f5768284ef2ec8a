/// What `case/text` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseTextParams {
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub value: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Finite>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<f64>"))]
    pub n: Option<f64>,
}

impl wire::Validate for CaseTextParams {}

/// What `case/text` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseTextResult {}

impl wire::Validate for CaseTextResult {}
