#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub id: i64,
}

impl wire::Validate for Row {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Level {
    #[serde(rename = "low")]
    Low,
    #[serde(rename = "high")]
    High,
}

impl wire::Validate for Level {}

/// What `case/presence-required` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CasePresenceRequiredParams {
    pub text: String,
    pub number: i32,
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub long: i64,
    pub flag: bool,
    pub row: Row,
    pub list: Vec<String>,
    pub level: Level,
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
