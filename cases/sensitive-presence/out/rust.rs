/// What `case/sensitive-presence` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseSensitivePresenceParams {
    pub user: String,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub must: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Sensitive<wire::Same>>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub may: Option<String>,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub none: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Sensitive<wire::Same>>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Option<String>>"))]
    pub both: Option<Option<String>>,
    #[serde(
        default = "default_case_sensitive_presence_params_1",
        with = "wire::As::<wire::Sensitive<wire::Same>>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub given: String,
}

impl std::fmt::Debug for CaseSensitivePresenceParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("CaseSensitivePresenceParams");
        shown.field("user", &self.user);
        shown.field("must", &wire::Redacted);
        shown.field("may", &wire::Redacted);
        shown.field("none", &wire::Redacted);
        shown.field("both", &wire::Redacted);
        shown.field("given", &wire::Redacted);
        shown.finish()
    }
}

fn default_case_sensitive_presence_params_1() -> String {
    String::from("hush-default")
}

impl wire::Validate for CaseSensitivePresenceParams {}

/// What `case/sensitive-presence` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseSensitivePresenceResult {}

impl wire::Validate for CaseSensitivePresenceResult {}
