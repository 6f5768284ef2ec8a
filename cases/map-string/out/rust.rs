/// What `case/map-string` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseMapStringParams {
    #[serde(with = "wire::As::<BTreeMap<wire::Same, wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "BTreeMap<String, u32>"))]
    pub counts: BTreeMap<String, u32>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<BTreeMap<wire::Same, wire::Decimal>>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<BTreeMap<String, String>>"))]
    pub longs: Option<BTreeMap<String, i64>>,
}

impl wire::Validate for CaseMapStringParams {}

/// What `case/map-string` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseMapStringResult {}

impl wire::Validate for CaseMapStringResult {}
