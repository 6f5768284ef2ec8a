#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Mode {
    #[serde(rename = "a-b")]
    AB,
    #[serde(rename = "a_b")]
    AB2,
    #[serde(rename = "aB")]
    AB3,
    #[serde(rename = "AB")]
    Ab,
    #[serde(rename = "a b")]
    AB4,
    #[serde(rename = "ab")]
    Ab2,
    #[serde(rename = "A_B")]
    AB5,
    #[serde(rename = "a--b")]
    AB6,
    #[serde(rename = "1a")]
    N1a,
    #[serde(rename = "_1a")]
    N1a2,
    #[serde(rename = "$")]
    U24,
    #[serde(rename = "%")]
    U25,
    #[serde(rename = "é")]
    E,
    #[serde(rename = "e")]
    E2,
}

impl wire::Validate for Mode {}

/// What `case/enum-colliding` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseEnumCollidingParams {
    pub value: Vec<Mode>,
}

impl wire::Validate for CaseEnumCollidingParams {}

/// What `case/enum-colliding` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseEnumCollidingResult {}

impl wire::Validate for CaseEnumCollidingResult {}
