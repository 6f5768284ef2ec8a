/// Tree.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "T: Serialize + serde::de::DeserializeOwned",
    deserialize = "T: Serialize + serde::de::DeserializeOwned"
))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Tree<T> {
    /// Value.
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "T"))]
    pub value: T,
    /// Children.
    pub children: Vec<Tree<T>>,
}

impl<T> wire::Validate for Tree<T>
where
    T: wire::Validate,
{
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::check(&self.value, "value")?;
        wire::check(&self.children, "children")?;
        Ok(())
    }
}

/// Page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "T: Serialize + serde::de::DeserializeOwned",
    deserialize = "T: Serialize + serde::de::DeserializeOwned"
))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Page<T> {
    /// Items.
    pub items: Vec<T>,
}

impl<T> wire::Validate for Page<T>
where
    T: wire::Validate,
{
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::check(&self.items, "items")?;
        Ok(())
    }
}

/// Box.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "T: Serialize + serde::de::DeserializeOwned",
    deserialize = "T: Serialize + serde::de::DeserializeOwned"
))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "Box"))]
pub struct Box_<T> {
    /// Held.
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "T"))]
    pub held: T,
}

impl<T> wire::Validate for Box_<T>
where
    T: wire::Validate,
{
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::check(&self.held, "held")?;
        Ok(())
    }
}

/// Error.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Error {
    /// Code.
    pub code: String,
// types: 105 more lines, sha256 8f57ad289f2d
