#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Exact {
    pub a: i32,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub b: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Box<Loose>>"))]
    pub loose: Option<Box<Loose>>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Inner>"))]
    pub inner: Option<Inner>,
}

impl wire::Validate for Exact {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Inner {}

impl wire::Validate for Inner {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Loose {
    pub x: i32,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Box<Exact>>"))]
    pub exact: Option<Box<Exact>>,
}

impl wire::Validate for Loose {}

/// What `case/record-strict` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordStrictParams {
    pub value: Exact,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Loose>"))]
    pub loose: Option<Loose>,
}

impl wire::Validate for CaseRecordStrictParams {}

/// What `case/record-strict` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordStrictResult {}

impl wire::Validate for CaseRecordStrictResult {}
