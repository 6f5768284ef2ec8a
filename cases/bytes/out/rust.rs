/// What `case/bytes` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseBytesParams {
    #[serde(with = "wire::As::<wire::Base64>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub value: Vec<u8>,
}

impl wire::Validate for CaseBytesParams {}

/// What `case/bytes` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseBytesResult {}

impl wire::Validate for CaseBytesResult {}
