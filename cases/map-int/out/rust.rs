/// What `case/map-int` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseMapIntParams {
    #[serde(with = "wire::As::<BTreeMap<wire::Integer, wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "BTreeMap<i8, String>"))]
    pub small: BTreeMap<i8, String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<BTreeMap<wire::Integer, wire::Same>>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<BTreeMap<u32, bool>>"))]
    pub wide: Option<BTreeMap<u32, bool>>,
}

impl wire::Validate for CaseMapIntParams {}

/// What `case/map-int` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseMapIntResult {}

impl wire::Validate for CaseMapIntResult {}
