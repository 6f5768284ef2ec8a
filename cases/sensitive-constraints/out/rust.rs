#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Code {
    /// Matches `^[0-9]+$`.
    pub code: String,
}

impl wire::Validate for Code {
    fn validate(&self) -> Result<(), wire::Refusal> {
        {
            const SOURCE: &str = "^[0-9]+$";
            static PATTERN: wire::Pattern = wire::Pattern::new(|| wire::compile(SOURCE));
            wire::pattern(&self.code, "code", &PATTERN)?;
        }
        Ok(())
    }
}

/// What `case/sensitive-constraints` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseSensitiveConstraintsParams {
    pub user: String,
    /// Matches `^[0-9]{4}$`.
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub pin: String,
    /// 6 to 12 characters.
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub word: String,
    /// At most 2 items.
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "Vec<String>"))]
    pub few: Vec<String>,
    /// Between 1 and 70000000.
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "i32"))]
    pub amount: i32,
    #[serde(with = "wire::As::<wire::Sensitive<BTreeMap<wire::Same, wire::Same>>>")]
    #[cfg_attr(feature = "ts", ts(as = "BTreeMap<String, Code>"))]
    pub codes: BTreeMap<String, Code>,
}

impl std::fmt::Debug for CaseSensitiveConstraintsParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("CaseSensitiveConstraintsParams");
        shown.field("user", &self.user);
        shown.field("pin", &wire::Redacted);
        shown.field("word", &wire::Redacted);
        shown.field("few", &wire::Redacted);
        shown.field("amount", &wire::Redacted);
        shown.field("codes", &wire::Redacted);
        shown.finish()
    }
}

impl wire::Validate for CaseSensitiveConstraintsParams {
    fn validate(&self) -> Result<(), wire::Refusal> {
        {
            const SOURCE: &str = "^[0-9]{4}$";
            static PATTERN: wire::Pattern = wire::Pattern::new(|| wire::compile(SOURCE));
            wire::pattern(&self.pin, "pin", &PATTERN)?;
        }
        wire::min_length(&self.word, "word", 6)?;
        wire::max_length(&self.word, "word", 12)?;
        wire::max_items(&self.few, "few", 2)?;
        wire::min(&self.amount, "amount", 1)?;
        wire::max(&self.amount, "amount", 70000000)?;
        wire::check_sensitive(&self.codes, "codes")?;
        Ok(())
    }
}

/// What `case/sensitive-constraints` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseSensitiveConstraintsResult {}

impl wire::Validate for CaseSensitiveConstraintsResult {}
