/// What `case/uuid` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUuidParams {
    pub value: wire::Uuid,
}

impl wire::Validate for CaseUuidParams {}

/// What `case/uuid` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUuidResult {}

impl wire::Validate for CaseUuidResult {}
