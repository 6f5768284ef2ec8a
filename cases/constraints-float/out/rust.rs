/// What `case/constraints-float` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsFloatParams {
    /// Between 0 and 1.
    #[serde(with = "wire::As::<wire::Finite>")]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub unit: f64,
    /// Between 0.1 and 0.2.
    #[serde(with = "wire::As::<wire::Finite>")]
    #[cfg_attr(feature = "ts", ts(as = "f32"))]
    pub single: f32,
    /// At least -1e-300.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Finite>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<f64>"))]
    pub tiny: Option<f64>,
}

impl wire::Validate for CaseConstraintsFloatParams {
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::min_float(&self.unit, "unit", 0.0)?;
        wire::max_float(&self.unit, "unit", 1.0)?;
        wire::min_float(&self.single, "single", 0.1)?;
        wire::max_float(&self.single, "single", 0.2)?;
        wire::min_float(&self.tiny, "tiny", -1e-300)?;
        Ok(())
    }
}

/// What `case/constraints-float` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsFloatResult {}

impl wire::Validate for CaseConstraintsFloatResult {}
