/// What `case/record-wide` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordWideParams {
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub field0: Option<String>,
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub field1: i64,
    pub field2: bool,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Finite>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<f64>"))]
    pub field3: Option<f64>,
    pub field4: wire::Uuid,
    pub field5: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Decimal>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub field6: Option<i64>,
    pub field7: bool,
    #[serde(with = "wire::As::<wire::Finite>")]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub field8: f64,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<wire::Uuid>"))]
    pub field9: Option<wire::Uuid>,
    pub field10: String,
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub field11: i64,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub field12: Option<bool>,
    #[serde(with = "wire::As::<wire::Finite>")]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub field13: f64,
    pub field14: wire::Uuid,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub field15: Option<String>,
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub field16: i64,
    pub field17: bool,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Finite>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<f64>"))]
    pub field18: Option<f64>,
    pub field19: wire::Uuid,
    pub field20: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
// types: 358 more lines, sha256 9bc008931f59
