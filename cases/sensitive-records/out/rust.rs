/// Account.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Account {
    /// Label.
    pub label: String,
    /// Password.
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub password: String,
}

impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Account");
        shown.field("label", &self.label);
        shown.field("password", &wire::Redacted);
        shown.finish()
    }
}

impl wire::Validate for Account {
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::min_length(&self.password, "password", 4)?;
        Ok(())
    }
}

/// Strict.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Strict {
    /// Known.
    pub known: String,
}

impl wire::Validate for Strict {}

/// Keys.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Keys {
    /// List.
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "Words"))]
    pub list: Words,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Keys");
        shown.field("list", &wire::Redacted);
        shown.finish()
    }
}

impl wire::Validate for Keys {}

/// Words.
pub type Words = Vec<String>;

/// Kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Kind {
    /// Kind one.
    #[serde(rename = "kind-one")]
    KindOne,
    /// Kind two.
    #[serde(rename = "kind-two")]
    KindTwo,
}

impl wire::Validate for Kind {}

/// Inline.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Inline {
// types: 77 more lines, sha256 575a8b82ed29
