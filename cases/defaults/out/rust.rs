#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Level {
    #[serde(rename = "low")]
    Low,
    #[serde(rename = "high")]
    High,
}

impl wire::Validate for Level {}

/// What `case/defaults` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDefaultsParams {
    #[serde(default = "default_case_defaults_params_1")]
    pub text: String,
    #[serde(default = "default_case_defaults_params_2")]
    pub empty: String,
    #[serde(default = "default_case_defaults_params_3")]
    pub flag: bool,
    #[serde(default = "default_case_defaults_params_4")]
    pub small: i8,
    #[serde(default = "default_case_defaults_params_5")]
    pub wide: wire::Int53,
    #[serde(
        default = "default_case_defaults_params_6",
        with = "wire::As::<wire::Decimal>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub big: i64,
    #[serde(
        default = "default_case_defaults_params_7",
        with = "wire::As::<wire::Decimal>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub huge: u64,
    #[serde(
        default = "default_case_defaults_params_8",
        with = "wire::As::<wire::Finite>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub ratio: f64,
    #[serde(
        default = "default_case_defaults_params_9",
        with = "wire::As::<wire::Finite>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "f32"))]
    pub single: f32,
    #[serde(
        default = "default_case_defaults_params_10",
        with = "wire::As::<wire::Base64>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub blob: Vec<u8>,
    #[serde(default = "default_case_defaults_params_11")]
    pub at: wire::DateTime,
    #[serde(default = "default_case_defaults_params_12")]
    pub day: wire::Date,
    #[serde(default = "default_case_defaults_params_13")]
    pub id: wire::Uuid,
    #[serde(default = "default_case_defaults_params_14")]
    pub link: wire::Url,
    #[serde(default = "default_case_defaults_params_15")]
    pub any: serde_json::Value,
    #[serde(
        default = "default_case_defaults_params_16",
        with = "wire::As::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub nothing: Option<String>,
    #[serde(
        default = "default_case_defaults_params_17",
        with = "wire::As::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub something: Option<String>,
    #[serde(default = "default_case_defaults_params_18")]
    pub level: Level,
}
// types: 81 more lines, sha256 c57fe36f70ad
