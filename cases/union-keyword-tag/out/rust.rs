#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Thing")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "class"))]
pub enum Thing {
    #[serde(rename = "struct")]
    Struct {
        r#type: String,
    },
    #[serde(rename = "self")]
    Self_ {
        #[serde(rename = "self")]
        self_: i8,
    },
    Type,
    #[serde(rename = "in")]
    In {
        r#in: bool,
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            with = "wire::Optional::<wire::Same>"
        )]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
        is: Option<String>,
    },
    #[serde(rename = "func")]
    Func {
        func: String,
    },
}

impl Serialize for Thing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "class", None);
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for Thing {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "class", None)?;
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Thing {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Other")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "default", content = "case"))]
pub enum Other {
    #[serde(rename = "self")]
    Self_,
    #[serde(rename = "none")]
    None(wire::Int64),
    #[serde(rename = "None")]
    None2(Maybe),
    String(Text),
}

impl Serialize for Other {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "default", Some("case"));
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for Other {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "default", Some("case"))?;
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Other {}

// types: 22 more lines, sha256 d5548d8ad4eb
