/// Mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Mode {
    /// Fast.
    #[serde(rename = "fast")]
    Fast,
    /// Slow.
    #[serde(rename = "SLOW")]
    Slow,
    /// Very slow.
    #[serde(rename = "very-slow")]
    VerySlow,
    /// Nameless.
    #[serde(rename = "")]
    Empty,
    /// Two words.
    #[serde(rename = "two words")]
    TwoWords,
    /// Class.
    #[serde(rename = "class")]
    Class,
    /// 1\.
    #[serde(rename = "1")]
    N1,
    /// It s quoted.
    #[serde(rename = "it's \"quoted\"")]
    #[cfg_attr(feature = "ts", ts(rename = "it's \\\"quoted\\\""))]
    ItSQuoted,
    /// Line break.
    #[serde(rename = "line\nbreak")]
    #[cfg_attr(feature = "ts", ts(rename = "line\\nbreak"))]
    LineBreak,
    /// U1f600.
    #[serde(rename = "😀")]
    U1f600,
}

impl wire::Validate for Mode {}

/// What `case/enum` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseEnumParams {
    /// Value.
    pub value: Mode,
}

impl wire::Validate for CaseEnumParams {}

/// What `case/enum` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseEnumResult {}

impl wire::Validate for CaseEnumResult {}
