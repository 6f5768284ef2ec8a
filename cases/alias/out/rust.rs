/// Id.
pub type Id = i64;

/// Ids.
pub type Ids = Vec<Id>;

/// Maybe.
pub type Maybe = Option<String>;

/// Row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    /// Id.
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub id: Id,
}

impl wire::Validate for Row {}

/// Old.
pub type Old = Row;

/// Letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Letter {
    /// A.
    #[serde(rename = "a")]
    A,
    /// B.
    #[serde(rename = "b")]
    B,
}

impl wire::Validate for Letter {}

/// What `case/alias` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseAliasParams {
    /// Id.
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub id: Id,
    /// Ids.
    #[serde(with = "wire::As::<Vec<wire::Decimal>>")]
    #[cfg_attr(feature = "ts", ts(as = "Vec<String>"))]
    pub ids: Ids,
    /// Maybe.
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Maybe"))]
    pub maybe: Maybe,
    /// Row.
    pub row: Old,
    /// Letter.
    #[serde(default = "default_case_alias_params_1")]
    pub letter: Letter,
    /// Optional maybe.
    #[serde(
        rename = "optionalMaybe",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Maybe>"))]
    pub optional_maybe: Option<Maybe>,
}

fn default_case_alias_params_1() -> Letter {
    wire::default_value::<wire::Same, _>("\"b\"")
}

impl wire::Validate for CaseAliasParams {}

/// What `case/alias` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseAliasResult {}
// types: 2 more lines, sha256 3129395a5c0c
