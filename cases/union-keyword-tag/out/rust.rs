/// Thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Thing")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "class"))]
pub enum Thing {
    /// Struct.
    #[serde(rename = "struct")]
    Struct {
        /// Type.
        r#type: String,
    },
    /// Self.
    #[serde(rename = "self")]
    Self_ {
        /// Self.
        #[serde(rename = "self")]
        self_: i8,
    },
    /// Type.
    Type,
    /// In.
    #[serde(rename = "in")]
    In {
        /// In.
        r#in: bool,
        /// Is.
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            with = "wire::Optional::<wire::Same>"
        )]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
        is: Option<String>,
    },
    /// Func.
    #[serde(rename = "func")]
    Func {
        /// Func.
        func: String,
    },
}

impl Serialize for Thing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let derived = Self::serialize(self, serde_json::value::Serializer);
        wire::write_tagged(derived, "class", None, serializer)
    }
}

impl<'de> Deserialize<'de> for Thing {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "class", None)?;
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Thing {}

/// Other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Other")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "default", content = "case"))]
pub enum Other {
    /// Self.
    #[serde(rename = "self")]
    Self_,
    /// None.
    #[serde(rename = "none")]
    None(wire::Int64),
    /// None.
    #[serde(rename = "None")]
    None2(Maybe),
    /// String.
    String(Text),
}

impl Serialize for Other {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
// types: 41 more lines, sha256 5c66bfd0d869
