#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    pub id: i32,
}

impl wire::Validate for Row {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "T: Serialize + serde::de::DeserializeOwned",
    deserialize = "T: Serialize + serde::de::DeserializeOwned"
))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Page<T> {
    pub items: Vec<T>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<T>"))]
    pub next: Option<T>,
}

impl<T> wire::Validate for Page<T>
where
    T: wire::Validate,
{
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::check(&self.items, "items")?;
        wire::check(&self.next, "next")?;
        Ok(())
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "A: Serialize + serde::de::DeserializeOwned, B: Serialize + serde::de::DeserializeOwned",
    deserialize = "A: Serialize + serde::de::DeserializeOwned, B: Serialize + serde::de::DeserializeOwned"
))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Pair<A, B> {
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "A"))]
    pub first: A,
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "B"))]
    pub second: B,
}

impl<A, B> wire::Validate for Pair<A, B>
where
    A: wire::Validate,
    B: wire::Validate,
{
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::check(&self.first, "first")?;
        wire::check(&self.second, "second")?;
        Ok(())
    }
}

/// What `case/generics` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseGenericsParams {
    pub page: Page<wire::Int64>,
    pub rows: Page<Row>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(
        feature = "ts",
        ts(optional, as = "Option<Pair<String, Option<bool>>>")
    )]
    pub pair: Option<Pair<String, Option<bool>>>,
}
// types: 16 more lines, sha256 2e51a2ea1d23
