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

/// What `case/presence-nullable` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CasePresenceNullableParams {
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub text: Option<String>,
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<i32>"))]
    pub number: Option<i32>,
    #[serde(with = "wire::As::<Option<wire::Decimal>>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub long: Option<i64>,
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<bool>"))]
    pub flag: Option<bool>,
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Row>"))]
    pub row: Option<Row>,
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<String>>"))]
    pub list: Option<Vec<String>>,
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Level>"))]
    pub level: Option<Level>,
    #[serde(with = "wire::As::<Option<wire::Base64>>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub blob: Option<Vec<u8>>,
}

impl wire::Validate for CasePresenceNullableParams {}

/// What `case/presence-nullable` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CasePresenceNullableResult {}

impl wire::Validate for CasePresenceNullableResult {}
