#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Event")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "type", content = "data"))]
pub enum Event {
    #[serde(rename = "moved")]
    Moved { x: i32, y: i32 },
    #[serde(rename = "renamed")]
    Renamed(Text),
    #[serde(rename = "tagged")]
    Tagged(Texts),
    #[serde(rename = "deleted")]
    Deleted,
    #[serde(rename = "cleared")]
    Cleared(MaybeText),
    #[serde(rename = "counted")]
    Counted(wire::Int64),
    #[serde(rename = "levelled")]
    Levelled(Level),
}

impl Serialize for Event {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "type", Some("data"));
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "type", Some("data"))?;
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Event {}

pub type Text = String;

pub type Texts = Vec<String>;

pub type MaybeText = Option<String>;

pub type Long = i64;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Level {
    #[serde(rename = "low")]
    Low,
    #[serde(rename = "high")]
    High,
}

impl wire::Validate for Level {}

/// What `case/union-adjacent` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionAdjacentParams {
    pub event: Event,
}

impl wire::Validate for CaseUnionAdjacentParams {}

/// What `case/union-adjacent` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionAdjacentResult {}

impl wire::Validate for CaseUnionAdjacentResult {}
