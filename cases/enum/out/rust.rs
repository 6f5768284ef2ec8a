#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Mode {
    #[serde(rename = "fast")]
    Fast,
    #[serde(rename = "SLOW")]
    Slow,
    #[serde(rename = "very-slow")]
    VerySlow,
    #[serde(rename = "")]
    Empty,
    #[serde(rename = "two words")]
    TwoWords,
    #[serde(rename = "class")]
    Class,
    #[serde(rename = "1")]
    N1,
    #[serde(rename = "it's \"quoted\"")]
    #[cfg_attr(feature = "ts", ts(rename = "it's \\\"quoted\\\""))]
    ItSQuoted,
    #[serde(rename = "line\nbreak")]
    #[cfg_attr(feature = "ts", ts(rename = "line\\nbreak"))]
    LineBreak,
    #[serde(rename = "😀")]
    U1f600,
}

impl wire::Validate for Mode {}

/// What `case/enum` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseEnumParams {
    pub value: Mode,
}

impl wire::Validate for CaseEnumParams {}

/// What `case/enum` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseEnumResult {}

impl wire::Validate for CaseEnumResult {}
