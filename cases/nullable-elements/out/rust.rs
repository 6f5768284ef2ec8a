#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseNullableElementsParamsRowsItem {
    #[serde(with = "wire::As::<wire::Same>")]
    #[cfg_attr(feature = "ts", ts(as = "Option<i8>"))]
    pub n: Option<i8>,
}

impl wire::Validate for CaseNullableElementsParamsRowsItem {}

/// What `case/nullable-elements` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseNullableElementsParams {
    pub list: Vec<Option<String>>,
    #[serde(with = "wire::As::<BTreeMap<wire::Same, Option<wire::Decimal>>>")]
    #[cfg_attr(feature = "ts", ts(as = "BTreeMap<String, Option<String>>"))]
    pub map: BTreeMap<String, Option<i64>>,
    pub pair: (Option<wire::Uuid>, Option<bool>),
    pub rows: Vec<Option<CaseNullableElementsParamsRowsItem>>,
}

impl wire::Validate for CaseNullableElementsParams {}

/// What `case/nullable-elements` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseNullableElementsResult {}

impl wire::Validate for CaseNullableElementsResult {}
