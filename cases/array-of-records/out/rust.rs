#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub id: i64,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub note: Option<String>,
}

impl wire::Validate for Row {}

/// What `case/array-of-records` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseArrayOfRecordsParams {
    pub rows: Vec<Row>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<Vec<Row>>>"))]
    pub pages: Option<Vec<Vec<Row>>>,
}

impl wire::Validate for CaseArrayOfRecordsParams {}

/// What `case/array-of-records` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseArrayOfRecordsResult {}

impl wire::Validate for CaseArrayOfRecordsResult {}
