/// Row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    /// Id.
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub id: i64,
}

impl wire::Validate for Row {}

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

/// What `case/presence-required` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CasePresenceRequiredParams {
    /// Text.
    pub text: String,
    /// Number.
    pub number: i32,
    /// Long.
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub long: i64,
    /// Flag.
    pub flag: bool,
    /// Row.
    pub row: Row,
    /// List.
    pub list: Vec<String>,
    /// Level.
    pub level: Level,
    /// Blob.
    #[serde(with = "wire::As::<wire::Base64>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub blob: Vec<u8>,
}

impl wire::Validate for CasePresenceRequiredParams {}

/// What `case/presence-required` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CasePresenceRequiredResult {}

impl wire::Validate for CasePresenceRequiredResult {}
