/// What `case/names-colliding` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseNamesCollidingParams {
    pub ab: i32,
    #[serde(
        rename = "aB",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub a_b: Option<i32>,
    #[serde(rename = "a_b")]
    pub a_b_2: i32,
    #[serde(rename = "a-b")]
    pub a_b_3: i32,
    #[serde(
        rename = "AB",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub ab_2: Option<i32>,
    #[serde(rename = "Ab")]
    pub ab_3: i32,
    #[serde(rename = "a__b")]
    pub a_b_4: i32,
    #[serde(
        rename = "_ab",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub ab_4: Option<i32>,
    #[serde(rename = "ab_")]
    pub ab_5: i32,
    #[serde(rename = "a b")]
    pub a_b_5: i32,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub ab2: Option<i32>,
    #[serde(rename = "ab_2")]
    pub ab_2_2: i32,
    #[serde(rename = "aB2")]
    pub a_b2: i32,
    #[serde(
        rename = "A_B",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub a_b_6: Option<i32>,
    pub has_ab: i32,
    #[serde(rename = "hasAb")]
    pub has_ab_2: i32,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub value: Option<i32>,
    #[serde(rename = "Value")]
    pub value_2: i32,
    #[serde(rename = "VALUE")]
    pub value_3: i32,
}

impl wire::Validate for CaseNamesCollidingParams {}

/// What `case/names-colliding` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
// types: 4 more lines, sha256 7633817b995c
