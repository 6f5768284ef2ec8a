#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CaseEnumInlineParamsValue {
    #[serde(rename = "a")]
    A,
    #[serde(rename = "b")]
    B,
}

impl wire::Validate for CaseEnumInlineParamsValue {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CaseEnumInlineParamsListItem {
    #[serde(rename = "x")]
    X,
    #[serde(rename = "y")]
    Y,
}

impl wire::Validate for CaseEnumInlineParamsListItem {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CaseEnumInlineParamsMaybe {
    #[serde(rename = "only")]
    Only,
}

impl wire::Validate for CaseEnumInlineParamsMaybe {}

/// What `case/enum-inline` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseEnumInlineParams {
    pub value: CaseEnumInlineParamsValue,
    pub list: Vec<CaseEnumInlineParamsListItem>,
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
