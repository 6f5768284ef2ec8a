#[deprecated(note = "use New")]
#[allow(deprecated)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Old {
    pub value: String,
}

#[allow(deprecated)]
impl wire::Validate for Old {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct New {
    pub value: String,
}

impl wire::Validate for New {}

#[deprecated]
#[allow(deprecated)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum OldKind {
    #[serde(rename = "one")]
    One,
    #[serde(rename = "two")]
    Two,
}

#[allow(deprecated)]
impl wire::Validate for OldKind {}

#[deprecated(note = "use string")]
#[allow(deprecated)]
pub type OldName = String;

#[deprecated(note = "gone soon")]
#[allow(deprecated)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "OldShape")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum OldShape {
    #[serde(rename = "dot")]
    Dot,
    #[serde(rename = "line")]
    Line { length: i32 },
}

#[allow(deprecated)]
impl Serialize for OldShape {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "kind", None);
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

#[allow(deprecated)]
impl<'de> Deserialize<'de> for OldShape {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "kind", None)?;
        tagged.variant(Self::deserialize)
    }
}

#[allow(deprecated)]
impl wire::Validate for OldShape {}

#[allow(deprecated)]
pub type Behind = Option<OldKind>;

pub type Further = Vec<Behind>;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Carrier")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum Carrier {
// types: 87 more lines, sha256 d0e23b2c8c6a
