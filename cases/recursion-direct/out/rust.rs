#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Node {
    pub name: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Box<Node>>"))]
    pub next: Option<Box<Node>>,
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Box<Node>>"))]
    pub parent: Option<Box<Node>>,
    pub children: Vec<Node>,
    #[serde(
        rename = "byName",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<BTreeMap<wire::Same, wire::Same>>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<BTreeMap<String, Node>>"))]
    pub by_name: Option<BTreeMap<String, Node>>,
}

impl wire::Validate for Node {}

/// What `case/recursion-direct` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecursionDirectParams {
    pub node: Node,
}

impl wire::Validate for CaseRecursionDirectParams {}

/// What `case/recursion-direct` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecursionDirectResult {}

impl wire::Validate for CaseRecursionDirectResult {}
