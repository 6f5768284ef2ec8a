/// What `case/sensitive-scalars` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseSensitiveScalarsParams {
    pub user: String,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub text: String,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Base64>>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub blob: Vec<u8>,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "i32"))]
    pub count: i32,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Finite>>")]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub ratio: f64,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Decimal>>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub big: i64,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "wire::Uuid"))]
    pub id: wire::Uuid,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "wire::Date"))]
    pub day: wire::Date,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "wire::DateTime"))]
    pub at: wire::DateTime,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "wire::Url"))]
    pub home: wire::Url,
}

impl std::fmt::Debug for CaseSensitiveScalarsParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("CaseSensitiveScalarsParams");
        shown.field("user", &self.user);
        shown.field("text", &wire::Redacted);
        shown.field("blob", &wire::Redacted);
        shown.field("count", &wire::Redacted);
        shown.field("ratio", &wire::Redacted);
        shown.field("big", &wire::Redacted);
        shown.field("id", &wire::Redacted);
        shown.field("day", &wire::Redacted);
        shown.field("at", &wire::Redacted);
        shown.field("home", &wire::Redacted);
        shown.finish()
    }
}

impl wire::Validate for CaseSensitiveScalarsParams {}

/// What `case/sensitive-scalars` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseSensitiveScalarsResult {}

impl wire::Validate for CaseSensitiveScalarsResult {}
