/// Old.
#[deprecated(note = "use New")]
#[allow(deprecated)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Old {
    /// Value.
    pub value: String,
}

#[allow(deprecated)]
impl wire::Validate for Old {}

/// New.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct New {
    /// Value.
    pub value: String,
}

impl wire::Validate for New {}

/// Old kind.
#[deprecated]
#[allow(deprecated)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum OldKind {
    /// One.
    #[serde(rename = "one")]
    One,
    /// Two.
    #[serde(rename = "two")]
    Two,
}

#[allow(deprecated)]
impl wire::Validate for OldKind {}

/// Old name.
#[deprecated(note = "use string")]
#[allow(deprecated)]
pub type OldName = String;

/// Old shape.
#[deprecated(note = "gone soon")]
#[allow(deprecated)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "OldShape")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum OldShape {
    /// Dot.
    #[serde(rename = "dot")]
    Dot,
    /// Line.
    #[serde(rename = "line")]
    Line {
        /// Length.
        length: i32,
    },
}

#[allow(deprecated)]
impl Serialize for OldShape {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let derived = Self::serialize(self, serde_json::value::Serializer);
        wire::write_tagged(derived, "kind", None, serializer)
    }
}

#[allow(deprecated)]
impl<'de> Deserialize<'de> for OldShape {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "kind", None)?;
        tagged.variant(Self::deserialize)
    }
}

// types: 114 more lines, sha256 de638866d8c2
