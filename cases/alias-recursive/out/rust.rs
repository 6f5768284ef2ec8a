#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Tree(pub Vec<Tree>);

impl wire::Validate for Tree {
    fn validate(&self) -> Result<(), wire::Refusal> {
        self.0.validate()
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Dictionary(
    #[serde(with = "wire::As::<BTreeMap<wire::Same, wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "BTreeMap<String, Dictionary>"))]
    pub BTreeMap<String, Dictionary>,
);

impl wire::Validate for Dictionary {
    fn validate(&self) -> Result<(), wire::Refusal> {
        self.0.validate()
    }
}

/// What `case/alias-recursive` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseAliasRecursiveParams {
    pub tree: Tree,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Dictionary>"))]
    pub dictionary: Option<Dictionary>,
}

impl wire::Validate for CaseAliasRecursiveParams {}

/// What `case/alias-recursive` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseAliasRecursiveResult {}

impl wire::Validate for CaseAliasRecursiveResult {}
