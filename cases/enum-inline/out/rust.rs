/// Params value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CaseEnumInlineParamsValue {
    /// A.
    #[serde(rename = "a")]
    A,
    /// B.
    #[serde(rename = "b")]
    B,
}

impl wire::Validate for CaseEnumInlineParamsValue {}

/// Params list item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CaseEnumInlineParamsListItem {
    /// X.
    #[serde(rename = "x")]
    X,
    /// Y.
    #[serde(rename = "y")]
    Y,
}

impl wire::Validate for CaseEnumInlineParamsListItem {}

/// Params maybe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CaseEnumInlineParamsMaybe {
    /// Only.
    #[serde(rename = "only")]
    Only,
}

impl wire::Validate for CaseEnumInlineParamsMaybe {}

/// What `case/enum-inline` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseEnumInlineParams {
    /// Value.
    pub value: CaseEnumInlineParamsValue,
    /// List.
    pub list: Vec<CaseEnumInlineParamsListItem>,
    /// Maybe.
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<CaseEnumInlineParamsMaybe>"))]
    pub maybe: Option<CaseEnumInlineParamsMaybe>,
}

impl wire::Validate for CaseEnumInlineParams {}

/// What `case/enum-inline` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseEnumInlineResult {}

impl wire::Validate for CaseEnumInlineResult {}
