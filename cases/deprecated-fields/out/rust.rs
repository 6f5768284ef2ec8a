#[allow(deprecated)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    pub fresh: String,
    #[deprecated(note = "take \"fresh\" \\ instead")]
    pub stale: String,
}

#[allow(deprecated)]
impl wire::Validate for Row {}

/// What `case/deprecated-fields` takes.
#[allow(deprecated)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDeprecatedFieldsParams {
    pub now: String,
    #[deprecated(note = "use now")]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub old: Option<String>,
    #[deprecated]
    #[serde(default = "default_case_deprecated_fields_params_1")]
    pub older: i32,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Row>"))]
    pub row: Option<Row>,
}

#[allow(deprecated)]
fn default_case_deprecated_fields_params_1() -> i32 {
    3
}

#[allow(deprecated)]
impl wire::Validate for CaseDeprecatedFieldsParams {}

/// What `case/deprecated-fields` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDeprecatedFieldsResult {}

impl wire::Validate for CaseDeprecatedFieldsResult {}
