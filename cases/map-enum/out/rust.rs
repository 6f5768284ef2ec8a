#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Level {
    #[serde(rename = "low")]
    Low,
    #[serde(rename = "high")]
    High,
    #[serde(rename = "very-high")]
    VeryHigh,
}

impl wire::Validate for Level {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CaseMapEnumParamsInlineKey {
    #[serde(rename = "a")]
    A,
    #[serde(rename = "b")]
    B,
}

impl wire::Validate for CaseMapEnumParamsInlineKey {}

/// What `case/map-enum` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseMapEnumParams {
    #[serde(with = "wire::As::<BTreeMap<wire::Same, wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "BTreeMap<Level, u8>"))]
    pub levels: BTreeMap<Level, u8>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<BTreeMap<wire::Same, wire::Same>>"
    )]
    #[cfg_attr(
        feature = "ts",
        ts(optional, as = "Option<BTreeMap<CaseMapEnumParamsInlineKey, String>>")
    )]
    pub inline: Option<BTreeMap<CaseMapEnumParamsInlineKey, String>>,
}

impl wire::Validate for CaseMapEnumParams {}

/// What `case/map-enum` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseMapEnumResult {}

impl wire::Validate for CaseMapEnumResult {}
