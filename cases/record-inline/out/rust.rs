#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordInlineParamsPoint {
    #[serde(with = "wire::As::<wire::Finite>")]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub x: f64,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Finite>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<f64>"))]
    pub y: Option<f64>,
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub label: Option<String>,
}

impl wire::Validate for CaseRecordInlineParamsPoint {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordInlineParamsPathItemAt {
    pub x: i32,
    pub y: i32,
}

impl wire::Validate for CaseRecordInlineParamsPathItemAt {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CaseRecordInlineParamsPathItemKind {
    #[serde(rename = "line")]
    Line,
    #[serde(rename = "curve")]
    Curve,
}

impl wire::Validate for CaseRecordInlineParamsPathItemKind {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordInlineParamsPathItem {
    pub at: CaseRecordInlineParamsPathItemAt,
    pub kind: CaseRecordInlineParamsPathItemKind,
}

impl wire::Validate for CaseRecordInlineParamsPathItem {}

/// What `case/record-inline` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordInlineParams {
    pub point: CaseRecordInlineParamsPoint,
    pub path: Vec<CaseRecordInlineParamsPathItem>,
}

impl wire::Validate for CaseRecordInlineParams {}

/// What `case/record-inline` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordInlineResult {}

impl wire::Validate for CaseRecordInlineResult {}
