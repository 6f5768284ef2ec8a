#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Block")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum Block {
    #[serde(rename = "text")]
    Text { text: String },
    #[serde(rename = "rule")]
    Rule,
    /// A variant that this version does not know, as it came.
    #[cfg_attr(feature = "ts", ts(untagged, type = "{ [key in string]: unknown }"))]
    Unknown(serde_json::Map<String, serde_json::Value>),
}

impl Serialize for Block {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const KNOWN: [&str; 2] = ["text", "rule"];
        if let Self::Unknown(object) = self {
            return wire::write_open(object, "kind", &KNOWN, serializer);
        }
        let writer = wire::TagWriter::new(serializer, "kind", None);
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for Block {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "kind", None)?;
        const KNOWN: [&str; 2] = ["text", "rule"];
        if !tagged.is_known(&KNOWN) {
            return Ok(Self::Unknown(tagged.into_object()));
        }
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Block {}

/// What `case/union-open` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionOpenParams {
    pub value: Block,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<Block>>"))]
    pub more: Option<Vec<Block>>,
}

impl wire::Validate for CaseUnionOpenParams {}

/// What `case/union-open` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionOpenResult {}

impl wire::Validate for CaseUnionOpenResult {}
