#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Kind {
    #[serde(rename = "none")]
    None,
    #[serde(rename = "some")]
    Some,
    #[serde(rename = "null")]
    Null,
    #[serde(rename = "nil")]
    Nil,
    #[serde(rename = "absent")]
    Absent,
    #[serde(rename = "nothing")]
    Nothing,
}

impl wire::Validate for Kind {}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(type = "\"none\" | \"some\" | (string & {})"))]
pub enum Shade {
    None,
    Some,
    /// A text that this version does not know, as it came.
    Unknown(String),
}

impl From<String> for Shade {
    fn from(text: String) -> Self {
        match text.as_str() {
            "none" => Self::None,
            "some" => Self::Some,
            _ => Self::Unknown(text),
        }
    }
}

impl From<Shade> for String {
    fn from(value: Shade) -> Self {
        match value {
            Shade::None => "none".to_owned(),
            Shade::Some => "some".to_owned(),
            Shade::Unknown(text) => text,
        }
    }
}

impl wire::Validate for Shade {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Choice")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum Choice {
    #[serde(rename = "none")]
    None,
    #[serde(rename = "some")]
    Some { value: String },
    #[serde(rename = "other")]
    Other { kinds: Vec<Kind> },
}

impl Serialize for Choice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "kind", None);
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "kind", None)?;
        tagged.variant(Self::deserialize)
    }
}

// types: 127 more lines, sha256 e18e251d6fb2
