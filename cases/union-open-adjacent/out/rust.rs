#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Block")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "t", content = "c"))]
pub enum Block {
    #[serde(rename = "text")]
    Text(Text),
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
            return wire::write_open(object, "t", &KNOWN, serializer);
        }
        let writer = wire::TagWriter::new(serializer, "t", Some("c"));
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for Block {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "t", Some("c"))?;
        const KNOWN: [&str; 2] = ["text", "rule"];
        if !tagged.is_known(&KNOWN) {
            return Ok(Self::Unknown(tagged.into_object()));
        }
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Block {}

pub type Text = String;

/// What `case/union-open-adjacent` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionOpenAdjacentParams {
    pub value: Block,
}

impl wire::Validate for CaseUnionOpenAdjacentParams {}

/// What `case/union-open-adjacent` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionOpenAdjacentResult {}

impl wire::Validate for CaseUnionOpenAdjacentResult {}
