#[deprecated(note = "gone soon")]
#[allow(deprecated)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OldRow {
    pub n: i8,
}

#[allow(deprecated)]
impl wire::Validate for OldRow {}

/// What `case/deprecated` takes.
#[allow(deprecated)]
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDeprecatedParams {
    #[deprecated(note = "use fresh")]
    pub old: String,
    #[deprecated]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<OldRow>"))]
    pub older: Option<OldRow>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Sensitive<wire::Same>>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub fresh: Option<String>,
}

#[allow(deprecated)]
impl std::fmt::Debug for CaseDeprecatedParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("CaseDeprecatedParams");
        shown.field("old", &self.old);
        shown.field("older", &self.older);
        shown.field("fresh", &wire::Redacted);
        shown.finish()
    }
}

#[allow(deprecated)]
impl wire::Validate for CaseDeprecatedParams {}

/// What `case/deprecated` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDeprecatedResult {}

impl wire::Validate for CaseDeprecatedResult {}
