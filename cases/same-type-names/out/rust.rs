// peer.spec.json

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    pub theirs: bool,
}

impl wire::Validate for Row {}

/// What `case/same-type-names/peer` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseSameTypeNamesPeerParams {
    pub row: Row,
}

impl wire::Validate for CaseSameTypeNamesPeerParams {}

/// What `case/same-type-names/peer` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseSameTypeNamesPeerResult {}

impl wire::Validate for CaseSameTypeNamesPeerResult {}

// spec.json

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub mine: i64,
}

impl wire::Validate for Row {}

/// What `case/same-type-names` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseSameTypeNamesParams {
    pub row: Row,
    pub theirs: Row_,
}

impl wire::Validate for CaseSameTypeNamesParams {}

/// What `case/same-type-names` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseSameTypeNamesResult {}

impl wire::Validate for CaseSameTypeNamesResult {}
