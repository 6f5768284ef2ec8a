#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseMapNestedParamsPointsValue {
    #[serde(with = "wire::As::<wire::Finite>")]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub x: f64,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Finite>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<f64>"))]
    pub y: Option<f64>,
}

impl wire::Validate for CaseMapNestedParamsPointsValue {}

/// What `case/map-nested` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseMapNestedParams {
    #[serde(
        with = "wire::As::<BTreeMap<wire::Same, BTreeMap<wire::Integer, Vec<wire::Decimal>>>>"
    )]
    #[cfg_attr(
        feature = "ts",
        ts(as = "BTreeMap<String, BTreeMap<i32, Vec<String>>>")
    )]
    pub tables: BTreeMap<String, BTreeMap<i32, Vec<u64>>>,
    #[serde(with = "wire::As::<BTreeMap<wire::Same, wire::Same>>")]
    #[cfg_attr(
        feature = "ts",
        ts(as = "BTreeMap<String, CaseMapNestedParamsPointsValue>")
    )]
    pub points: BTreeMap<String, CaseMapNestedParamsPointsValue>,
}

impl wire::Validate for CaseMapNestedParams {}

/// What `case/map-nested` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseMapNestedResult {}

impl wire::Validate for CaseMapNestedResult {}
