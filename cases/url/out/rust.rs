/// What `case/url` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUrlParams {
    pub value: wire::Url,
}

impl wire::Validate for CaseUrlParams {}

/// What `case/url` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUrlResult {}

impl wire::Validate for CaseUrlResult {}
