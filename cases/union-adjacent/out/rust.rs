/// Event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Event")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "type", content = "data"))]
pub enum Event {
    /// Moved.
    #[serde(rename = "moved")]
    Moved {
        /// X.
        x: i32,
        /// Y.
        y: i32,
    },
    /// Renamed.
    #[serde(rename = "renamed")]
    Renamed(Text),
    /// Tagged.
    #[serde(rename = "tagged")]
    Tagged(Texts),
    /// Deleted.
    #[serde(rename = "deleted")]
    Deleted,
    /// Cleared.
    #[serde(rename = "cleared")]
    Cleared(MaybeText),
    /// Counted.
    #[serde(rename = "counted")]
    Counted(wire::Int64),
    /// Levelled.
    #[serde(rename = "levelled")]
    Levelled(Level),
}

impl Serialize for Event {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let derived = Self::serialize(self, serde_json::value::Serializer);
        wire::write_tagged(derived, "type", Some("data"), serializer)
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "type", Some("data"))?;
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Event {}

/// Text.
pub type Text = String;

/// Texts.
pub type Texts = Vec<String>;

/// Maybe text.
pub type MaybeText = Option<String>;

/// Long.
pub type Long = i64;

/// Level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Level {
    /// Low.
    #[serde(rename = "low")]
    Low,
    /// High.
    #[serde(rename = "high")]
    High,
}

impl wire::Validate for Level {}

/// What `case/union-adjacent` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionAdjacentParams {
// types: 12 more lines, sha256 710adcb8c678
