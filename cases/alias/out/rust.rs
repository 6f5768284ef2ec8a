pub type Id = i64;

pub type Ids = Vec<Id>;

pub type Maybe = Option<String>;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub id: Id,
}

impl wire::Validate for Row {}

pub type Old = Row;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Letter {
    #[serde(rename = "a")]
    A,
    #[serde(rename = "b")]
    B,
}

impl wire::Validate for Letter {}

/// What `case/alias` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseAliasParams {
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub id: Id,
    #[serde(with = "wire::As::<Vec<wire::Decimal>>")]
    #[cfg_attr(feature = "ts", ts(as = "Vec<String>"))]
    pub ids: Ids,
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Maybe"))]
    pub maybe: Maybe,
    pub row: Old,
    #[serde(default = "default_case_alias_params_1")]
    pub letter: Letter,
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
    Letter::B
}

impl wire::Validate for CaseAliasParams {}

/// What `case/alias` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseAliasResult {}

impl wire::Validate for CaseAliasResult {}
