/// What `case/constraints-pattern` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsPatternParams {
    /// Matches `^[a-z]+$`.
    pub word: String,
    /// Matches `b`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub found: Option<String>,
    /// Matches `^.$`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub any: Option<String>,
    /// Matches `^\d{2}$`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub digits: Option<String>,
    /// Matches `^\p{Lu}+$`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub upper: Option<String>,
    /// Matches `^(?:cat|dog)s?$`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub either: Option<String>,
    /// Matches `^\s$`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub space: Option<String>,
    /// Matches `^(?=.*\d)[^/]{3,}$`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub ahead: Option<String>,
    /// Matches `^\w\b$`.
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
