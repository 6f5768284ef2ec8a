/// What `case/constraints-int64` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsInt64Params {
    /// Between -9223372036854775808 and 9223372036854775807.
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub whole: i64,
    /// Between 10 and 20.
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub tens: i64,
    /// At least 9007199254740993.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Decimal>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub huge: Option<u64>,
    /// At most -9007199254740993.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Decimal>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub below: Option<i64>,
}

impl wire::Validate for CaseConstraintsInt64Params {
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::min(&self.whole, "whole", -9223372036854775808)?;
        wire::max(&self.whole, "whole", 9223372036854775807)?;
        wire::min(&self.tens, "tens", 10)?;
        wire::max(&self.tens, "tens", 20)?;
        wire::min(&self.huge, "huge", 9007199254740993)?;
        wire::max(&self.below, "below", -9007199254740993)?;
        Ok(())
    }
}

/// What `case/constraints-int64` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsInt64Result {}

impl wire::Validate for CaseConstraintsInt64Result {}
