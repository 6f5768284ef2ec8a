/// What `case/sensitive-containers` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseSensitiveContainersParams {
    pub user: String,
    /// At most 2 items.
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "Vec<String>"))]
    pub list: Vec<String>,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "Vec<Vec<String>>"))]
    pub matrix: Vec<Vec<String>>,
    #[serde(with = "wire::As::<wire::Sensitive<BTreeMap<wire::Same, wire::Same>>>")]
    #[cfg_attr(feature = "ts", ts(as = "BTreeMap<String, i32>"))]
    pub map: BTreeMap<String, i32>,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "(String, i32)"))]
    pub pair: (String, i32),
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "serde_json::Value"))]
    pub any: serde_json::Value,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Sensitive<wire::Same>>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<Option<String>>>"))]
    pub some: Option<Vec<Option<String>>>,
}

impl std::fmt::Debug for CaseSensitiveContainersParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("CaseSensitiveContainersParams");
        shown.field("user", &self.user);
        shown.field("list", &wire::Redacted);
        shown.field("matrix", &wire::Redacted);
        shown.field("map", &wire::Redacted);
        shown.field("pair", &wire::Redacted);
        shown.field("any", &wire::Redacted);
        shown.field("some", &wire::Redacted);
        shown.finish()
    }
}

impl wire::Validate for CaseSensitiveContainersParams {
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::max_items(&self.list, "list", 2)?;
        Ok(())
    }
}

/// What `case/sensitive-containers` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseSensitiveContainersResult {}

impl wire::Validate for CaseSensitiveContainersResult {}
