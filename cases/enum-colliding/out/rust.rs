/// Mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Mode {
    /// A b.
    #[serde(rename = "a-b")]
    AB,
    /// A b.
    #[serde(rename = "a_b")]
    AB2,
    /// A b.
    #[serde(rename = "aB")]
    AB3,
    /// Ab.
    #[serde(rename = "AB")]
    Ab,
    /// A b.
    #[serde(rename = "a b")]
    AB4,
    /// Ab.
    #[serde(rename = "ab")]
    Ab2,
    /// A b.
    #[serde(rename = "A_B")]
    AB5,
    /// A b.
    #[serde(rename = "a--b")]
    AB6,
    /// 1a.
    #[serde(rename = "1a")]
    N1a,
    /// 1a.
    #[serde(rename = "_1a")]
    N1a2,
    /// U24.
    #[serde(rename = "$")]
    U24,
    /// U25.
    #[serde(rename = "%")]
    U25,
    /// É.
    #[serde(rename = "é")]
    E,
    /// E.
    #[serde(rename = "e")]
    E2,
}

impl wire::Validate for Mode {}

/// What `case/enum-colliding` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseEnumCollidingParams {
    /// Value.
    pub value: Vec<Mode>,
}

impl wire::Validate for CaseEnumCollidingParams {}

/// What `case/enum-colliding` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseEnumCollidingResult {}

impl wire::Validate for CaseEnumCollidingResult {}
