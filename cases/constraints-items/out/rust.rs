/// What `case/constraints-items` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsItemsParams {
    /// 1 to 3 items.
    pub list: Vec<String>,
    /// Exactly 2 items.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<i32>>"))]
    pub fixed: Option<Vec<i32>>,
    /// Always empty.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<serde_json::Value>>"))]
    pub never: Option<Vec<serde_json::Value>>,
    /// At least 1 item.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Option<Vec<u8>>>"))]
    pub maybe: Option<Option<Vec<u8>>>,
}

impl wire::Validate for CaseConstraintsItemsParams {
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::min_items(&self.list, "list", 1)?;
        wire::max_items(&self.list, "list", 3)?;
        wire::min_items(&self.fixed, "fixed", 2)?;
        wire::max_items(&self.fixed, "fixed", 2)?;
        wire::max_items(&self.never, "never", 0)?;
        wire::min_items(&self.maybe, "maybe", 1)?;
        Ok(())
    }
}

/// What `case/constraints-items` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsItemsResult {}

impl wire::Validate for CaseConstraintsItemsResult {}
