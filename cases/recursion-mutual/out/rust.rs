#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Folder {
    pub entries: Vec<Entry>,
}

impl wire::Validate for Folder {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Entry {
    pub name: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Box<Folder>>"))]
    pub r#in: Option<Box<Folder>>,
}

impl wire::Validate for Entry {}

/// What `case/recursion-mutual` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecursionMutualParams {
    pub folder: Folder,
}

impl wire::Validate for CaseRecursionMutualParams {}

/// What `case/recursion-mutual` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecursionMutualResult {}

impl wire::Validate for CaseRecursionMutualResult {}
