/// Params point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordInlineParamsPoint {
    /// X.
    #[serde(with = "wire::As::<wire::Finite>")]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub x: f64,
    /// Y.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Finite>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<f64>"))]
    pub y: Option<f64>,
    /// Label.
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub label: Option<String>,
}

impl wire::Validate for CaseRecordInlineParamsPoint {}

/// Params path item at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordInlineParamsPathItemAt {
    /// X.
    pub x: i32,
    /// Y.
    pub y: i32,
}

impl wire::Validate for CaseRecordInlineParamsPathItemAt {}

/// Params path item kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CaseRecordInlineParamsPathItemKind {
    /// Line.
    #[serde(rename = "line")]
    Line,
    /// Curve.
    #[serde(rename = "curve")]
    Curve,
}

impl wire::Validate for CaseRecordInlineParamsPathItemKind {}

/// Params path item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordInlineParamsPathItem {
    /// At.
    pub at: CaseRecordInlineParamsPathItemAt,
    /// Kind.
    pub kind: CaseRecordInlineParamsPathItemKind,
}

impl wire::Validate for CaseRecordInlineParamsPathItem {}

/// What `case/record-inline` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordInlineParams {
    /// Point.
    pub point: CaseRecordInlineParamsPoint,
    /// Path.
    pub path: Vec<CaseRecordInlineParamsPathItem>,
}

impl wire::Validate for CaseRecordInlineParams {}

/// What `case/record-inline` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordInlineResult {}

impl wire::Validate for CaseRecordInlineResult {}
