#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Detail {
    pub at: wire::DateTime,
    #[serde(default = "default_detail_1")]
    pub depth: u8,
}

fn default_detail_1() -> u8 {
    1
}

impl wire::Validate for Detail {}

/// What `case/errors` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseErrorsParams {
    pub id: wire::Uuid,
}

impl wire::Validate for CaseErrorsParams {}

/// What `case/errors` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseErrorsResult {
    pub ok: bool,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Detail>"))]
    pub detail: Option<Detail>,
}

impl wire::Validate for CaseErrorsResult {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseErrorsClassErrorData {
    pub class: String,
    pub detail: Detail,
}

impl wire::Validate for CaseErrorsClassErrorData {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseErrorsTooLargeErrorData {
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub limit: i64,
    #[serde(with = "wire::As::<Option<wire::Decimal>>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub found: Option<i64>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub hint: Option<String>,
}

impl wire::Validate for CaseErrorsTooLargeErrorData {}

/// What `case/errors` fails with.
#[derive(Debug, Clone, PartialEq)]
pub enum CaseErrorsError {
    /// There is none.
    NotFound,
    /// A word of many languages.
    Class(CaseErrorsClassErrorData),
    /// \*\/ Over the limit.
    TooLarge(CaseErrorsTooLargeErrorData),
    /// Every other failure.
    Other(CommandError),
}
// types: 34 more lines, sha256 f87e4296db2c
