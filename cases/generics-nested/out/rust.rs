#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "T: Serialize + serde::de::DeserializeOwned",
    deserialize = "T: Serialize + serde::de::DeserializeOwned"
))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Tree<T> {
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "T"))]
    pub value: T,
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

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "T: Serialize + serde::de::DeserializeOwned",
    deserialize = "T: Serialize + serde::de::DeserializeOwned"
))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Page<T> {
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

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "T: Serialize + serde::de::DeserializeOwned",
    deserialize = "T: Serialize + serde::de::DeserializeOwned"
))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "Box"))]
pub struct Box_<T> {
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

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Error {
    pub code: String,
}

impl wire::Validate for Error {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    remote = "Result_",
    bound(
        serialize = "T: Serialize + serde::de::DeserializeOwned, E: Serialize + serde::de::DeserializeOwned",
// types: 88 more lines, sha256 6611642870eb
