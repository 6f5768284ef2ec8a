/// Detail.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Detail {
    /// At.
    pub at: wire::DateTime,
    /// Depth.
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
    /// Id.
    pub id: wire::Uuid,
}

impl wire::Validate for CaseErrorsParams {}

/// What `case/errors` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseErrorsResult {
    /// Ok.
    pub ok: bool,
    /// Detail.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Detail>"))]
    pub detail: Option<Detail>,
}

impl wire::Validate for CaseErrorsResult {}

/// Class error.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseErrorsClassErrorData {
    /// Class.
    pub class: String,
    /// Detail.
    pub detail: Detail,
}

impl wire::Validate for CaseErrorsClassErrorData {}

/// Too large error.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseErrorsTooLargeErrorData {
    /// Limit.
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub limit: i64,
    /// Found.
    #[serde(with = "wire::As::<Option<wire::Decimal>>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub found: Option<i64>,
    /// Hint.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub hint: Option<String>,
}

impl wire::Validate for CaseErrorsTooLargeErrorData {}
// types: 47 more lines, sha256 8afaee50cb0a
