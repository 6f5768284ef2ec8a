/// What `case/json-map` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseJsonMapParams {
    #[serde(with = "wire::As::<BTreeMap<wire::Same, wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "BTreeMap<String, serde_json::Value>"))]
    pub value: BTreeMap<String, serde_json::Value>,
}

impl wire::Validate for CaseJsonMapParams {}

/// What `case/json-map` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseJsonMapResult {}

impl wire::Validate for CaseJsonMapResult {}
