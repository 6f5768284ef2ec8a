#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Named {
    pub name: String,
    #[serde(default = "default_named_1")]
    pub size: u8,
}

fn default_named_1() -> u8 {
    1
}

impl wire::Validate for Named {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Timed {
    pub at: wire::DateTime,
}

impl wire::Validate for Timed {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Either")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "side"))]
pub enum Either {
    #[serde(rename = "left")]
    Left(Named),
    #[serde(rename = "right")]
    Right(Named),
    #[serde(rename = "other")]
    Other(Timed),
}

impl Serialize for Either {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "side", None);
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for Either {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "side", None)?;
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Either {}

/// What `case/union-typed` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionTypedParams {
    pub value: Either,
}

impl wire::Validate for CaseUnionTypedParams {}

/// What `case/union-typed` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionTypedResult {}

impl wire::Validate for CaseUnionTypedResult {}
