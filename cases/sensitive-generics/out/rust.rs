#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "T: Serialize + serde::de::DeserializeOwned",
    deserialize = "T: Serialize + serde::de::DeserializeOwned"
))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Sealed<T> {
    pub note: String,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "T"))]
    pub held: T,
}

impl<T> std::fmt::Debug for Sealed<T>
where
    T: std::fmt::Debug,
{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Sealed");
        shown.field("note", &self.note);
        shown.field("held", &wire::Redacted);
        shown.finish()
    }
}

impl<T> wire::Validate for Sealed<T>
where
    T: wire::Validate,
{
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::check_sensitive(&self.held, "held")?;
        Ok(())
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "T: Serialize + serde::de::DeserializeOwned",
    deserialize = "T: Serialize + serde::de::DeserializeOwned"
))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Listed<T> {
    pub note: String,
    pub items: Vec<T>,
}

impl<T> wire::Validate for Listed<T>
where
    T: wire::Validate,
{
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::check(&self.items, "items")?;
        Ok(())
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Label {
    pub label: String,
}

impl wire::Validate for Label {}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Secret {
    pub label: String,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub secret: String,
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Secret");
        shown.field("label", &self.label);
        shown.field("secret", &wire::Redacted);
        shown.finish()
    }
// types: 269 more lines, sha256 0fb8a6d5767a
