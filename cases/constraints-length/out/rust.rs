/// What `case/constraints-length` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsLengthParams {
    /// 2 to 4 characters.
    pub text: String,
    /// Exactly 1 character.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub exact: Option<String>,
    /// Always empty.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub none: Option<String>,
    /// At least 1 character.
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub maybe: Option<String>,
}

impl wire::Validate for CaseConstraintsLengthParams {
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::min_length(&self.text, "text", 2)?;
        wire::max_length(&self.text, "text", 4)?;
        wire::min_length(&self.exact, "exact", 1)?;
        wire::max_length(&self.exact, "exact", 1)?;
        wire::max_length(&self.none, "none", 0)?;
        wire::min_length(&self.maybe, "maybe", 1)?;
        Ok(())
    }
}

/// What `case/constraints-length` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsLengthResult {}

impl wire::Validate for CaseConstraintsLengthResult {}
