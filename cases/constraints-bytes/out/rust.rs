/// What `case/constraints-bytes` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsBytesParams {
    /// 1 to 3 bytes.
    #[serde(with = "wire::As::<wire::Base64>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub blob: Vec<u8>,
    /// Exactly 4 bytes.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Base64>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub hash: Option<Vec<u8>>,
}

impl wire::Validate for CaseConstraintsBytesParams {
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::min_length(&self.blob, "blob", 1)?;
        wire::max_length(&self.blob, "blob", 3)?;
        wire::min_length(&self.hash, "hash", 4)?;
        wire::max_length(&self.hash, "hash", 4)?;
        Ok(())
    }
}

/// What `case/constraints-bytes` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsBytesResult {}

impl wire::Validate for CaseConstraintsBytesResult {}
