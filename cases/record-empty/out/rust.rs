#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Nothing {}

impl wire::Validate for Nothing {}

/// What `case/record-empty` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordEmptyParams {
    pub nothing: Nothing,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<Nothing>>"))]
    pub list: Option<Vec<Nothing>>,
}

impl wire::Validate for CaseRecordEmptyParams {}

/// What `case/record-empty` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordEmptyResult {}

impl wire::Validate for CaseRecordEmptyResult {}
