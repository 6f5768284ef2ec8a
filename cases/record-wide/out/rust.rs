/// What `case/record-wide` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecordWideParams {
    /// Field0.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub field0: Option<String>,
    /// Field1.
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub field1: i64,
    /// Field2.
    pub field2: bool,
    /// Field3.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Finite>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<f64>"))]
    pub field3: Option<f64>,
    /// Field4.
    pub field4: wire::Uuid,
    /// Field5.
    pub field5: String,
    /// Field6.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Decimal>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub field6: Option<i64>,
    /// Field7.
    pub field7: bool,
    /// Field8.
    #[serde(with = "wire::As::<wire::Finite>")]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub field8: f64,
    /// Field9.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<wire::Uuid>"))]
    pub field9: Option<wire::Uuid>,
    /// Field10.
    pub field10: String,
    /// Field11.
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub field11: i64,
    /// Field12.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub field12: Option<bool>,
    /// Field13.
    #[serde(with = "wire::As::<wire::Finite>")]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub field13: f64,
    /// Field14.
    pub field14: wire::Uuid,
    /// Field15.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub field15: Option<String>,
// types: 478 more lines, sha256 792d94644bbf
