/// What `case/constraints-pattern` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsPatternParams {
    pub word: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub found: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub any: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub digits: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub upper: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub either: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub space: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub ahead: Option<String>,
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
        {
            const SOURCE: &str = "b";
            static PATTERN: wire::Pattern = wire::Pattern::new(|| wire::compile(SOURCE));
            wire::pattern(&self.found, "found", &PATTERN)?;
        }
        {
            const SOURCE: &str = "^.$";
            static PATTERN: wire::Pattern = wire::Pattern::new(|| wire::compile(SOURCE));
            wire::pattern(&self.any, "any", &PATTERN)?;
// types: 41 more lines, sha256 fd7eaa135a88
