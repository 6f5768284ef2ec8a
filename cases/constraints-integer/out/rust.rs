/// What `case/constraints-integer` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsIntegerParams {
    /// How much of it.
    /// Between 0 and 100.
    pub percent: u8,
    /// Between -5 and 5.
    pub signed: i8,
    /// Since when.
    /// At least 1.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<wire::Int53>"))]
    pub positive: Option<wire::Int53>,
    /// At most 1000000.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub wide: Option<i32>,
}

impl wire::Validate for CaseConstraintsIntegerParams {
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::min(&self.percent, "percent", 0)?;
        wire::max(&self.percent, "percent", 100)?;
        wire::min(&self.signed, "signed", -5)?;
        wire::max(&self.signed, "signed", 5)?;
        wire::min(&self.positive, "positive", 1)?;
        wire::max(&self.wide, "wide", 1000000)?;
        Ok(())
    }
}

/// What `case/constraints-integer` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsIntegerResult {}

impl wire::Validate for CaseConstraintsIntegerResult {}
