/// What `case/constraints-pattern` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsPatternParams {
    /// Word.
    pub word: String,
    /// Found.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub found: Option<String>,
    /// Any.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub any: Option<String>,
    /// Digits.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub digits: Option<String>,
    /// Upper.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub upper: Option<String>,
    /// Either.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub either: Option<String>,
    /// Space.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub space: Option<String>,
    /// Ahead.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub ahead: Option<String>,
    /// Not newline.
    #[serde(
        rename = "notNewline",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub not_newline: Option<String>,
}

impl wire::Validate for CaseConstraintsPatternParams {
    fn validate(&self) -> Result<(), wire::Refusal> {
        {
            const SOURCE: &str = "^[a-z]+$";
            static PATTERN: wire::Pattern = wire::Pattern::new(|| wire::compile(SOURCE));
            wire::pattern(&self.word, "word", &PATTERN)?;
        }
// types: 50 more lines, sha256 42ae5dc4544a
