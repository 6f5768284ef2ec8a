#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "A: Serialize + serde::de::DeserializeOwned, B: Serialize + serde::de::DeserializeOwned",
    deserialize = "A: Serialize + serde::de::DeserializeOwned, B: Serialize + serde::de::DeserializeOwned"
))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Fixed<A, B> {
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "A"))]
    pub a: A,
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "B"))]
    pub b: B,
    #[serde(with = "wire::As::<BTreeMap<wire::Integer, wire::Same>>")]
    #[cfg_attr(
        feature = "ts",
        ts(as = "BTreeMap<i8, Vec<Fixed<BTreeMap<u32, wire::Uuid>, f64>>>")
    )]
    pub inner: BTreeMap<i8, Vec<Fixed<BTreeMap<u32, wire::Uuid>, wire::Float64>>>,
}

impl<A, B> wire::Validate for Fixed<A, B>
where
    A: wire::Validate,
    B: wire::Validate,
{
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::check(&self.a, "a")?;
        wire::check(&self.b, "b")?;
        wire::check(&self.inner, "inner")?;
        Ok(())
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "A: Serialize + serde::de::DeserializeOwned, B: Serialize + serde::de::DeserializeOwned",
    deserialize = "A: Serialize + serde::de::DeserializeOwned, B: Serialize + serde::de::DeserializeOwned"
))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Swap<A, B> {
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "A"))]
    pub a: A,
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "B"))]
    pub b: B,
    pub swapped: Vec<Swap<B, A>>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Box<Swap<Vec<i8>, B>>>"))]
    pub half: Option<Box<Swap<Vec<i8>, B>>>,
}

impl<A, B> wire::Validate for Swap<A, B>
where
    A: wire::Validate,
    B: wire::Validate,
{
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::check(&self.a, "a")?;
        wire::check(&self.b, "b")?;
        wire::check(&self.swapped, "swapped")?;
        wire::check(&self.half, "half")?;
        Ok(())
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    remote = "Choice",
    bound(
        serialize = "A: Serialize + serde::de::DeserializeOwned",
        deserialize = "A: Serialize + serde::de::DeserializeOwned"
    )
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
// types: 77 more lines, sha256 00b38489f8fd
