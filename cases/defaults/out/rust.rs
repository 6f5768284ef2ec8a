/// Level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Level {
    /// Low.
    #[serde(rename = "low")]
    Low,
    /// High.
    #[serde(rename = "high")]
    High,
}

impl wire::Validate for Level {}

/// What `case/defaults` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDefaultsParams {
    /// Text.
    #[serde(default = "default_case_defaults_params_1")]
    pub text: String,
    /// Empty.
    #[serde(default = "default_case_defaults_params_2")]
    pub empty: String,
    /// Flag.
    #[serde(default = "default_case_defaults_params_3")]
    pub flag: bool,
    /// Small.
    #[serde(default = "default_case_defaults_params_4")]
    pub small: i8,
    /// Wide.
    #[serde(default = "default_case_defaults_params_5")]
    pub wide: wire::Int53,
    /// Big.
    #[serde(
        default = "default_case_defaults_params_6",
        with = "wire::As::<wire::Decimal>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub big: i64,
    /// Huge.
    #[serde(
        default = "default_case_defaults_params_7",
        with = "wire::As::<wire::Decimal>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub huge: u64,
    /// Ratio.
    #[serde(
        default = "default_case_defaults_params_8",
        with = "wire::As::<wire::Finite>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub ratio: f64,
    /// Single.
    #[serde(
        default = "default_case_defaults_params_9",
        with = "wire::As::<wire::Finite>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "f32"))]
    pub single: f32,
    /// Blob.
    #[serde(
        default = "default_case_defaults_params_10",
        with = "wire::As::<wire::Base64>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub blob: Vec<u8>,
    /// At.
    #[serde(default = "default_case_defaults_params_11")]
    pub at: wire::DateTime,
    /// Day.
    #[serde(default = "default_case_defaults_params_12")]
    pub day: wire::Date,
    /// Id.
    #[serde(default = "default_case_defaults_params_13")]
    pub id: wire::Uuid,
    /// Link.
    #[serde(default = "default_case_defaults_params_14")]
    pub link: wire::Url,
// types: 102 more lines, sha256 58ac223dc314
