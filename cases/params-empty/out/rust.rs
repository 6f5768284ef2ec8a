/// What `case/params-empty` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseParamsEmptyParams {}

impl wire::Validate for CaseParamsEmptyParams {}

/// What `case/params-empty` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseParamsEmptyResult {
    pub ok: bool,
}

impl wire::Validate for CaseParamsEmptyResult {}
