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
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Node {
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Box<Node>>"))]
    pub next: Option<Box<Node>>,
}

impl wire::Validate for Node {}

/// What `case/depth` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDepthParams {
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<serde_json::Value>"))]
    pub any: Option<serde_json::Value>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Tree>"))]
    pub tree: Option<Tree>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Node>"))]
    pub node: Option<Node>,
}

impl wire::Validate for CaseDepthParams {}

/// What `case/depth` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDepthResult {}

impl wire::Validate for CaseDepthResult {}
