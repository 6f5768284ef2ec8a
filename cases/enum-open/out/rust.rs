#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(type = "\"fast\" | \"exact\" | (string & {})"))]
pub enum Mode {
    Fast,
    Exact,
    /// A text that this version does not know, as it came.
    Unknown(String),
}

impl From<String> for Mode {
    fn from(text: String) -> Self {
        match text.as_str() {
            "fast" => Self::Fast,
            "exact" => Self::Exact,
            _ => Self::Unknown(text),
        }
    }
}

impl From<Mode> for String {
    fn from(value: Mode) -> Self {
        match value {
            Mode::Fast => "fast".to_owned(),
            Mode::Exact => "exact".to_owned(),
            Mode::Unknown(text) => text,
        }
    }
}

impl wire::Validate for Mode {}

/// What `case/enum-open` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseEnumOpenParams {
    pub value: Mode,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<Mode>>"))]
    pub more: Option<Vec<Mode>>,
}

impl wire::Validate for CaseEnumOpenParams {}

/// What `case/enum-open` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseEnumOpenResult {}

impl wire::Validate for CaseEnumOpenResult {}
