#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "State")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "state"))]
pub enum State {
    #[serde(rename = "on")]
    On,
    #[serde(rename = "off")]
    Off,
}

impl Serialize for State {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "state", None);
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for State {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "state", None)?;
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for State {}

/// What `case/union-unit` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionUnitParams {
    pub state: State,
}

impl wire::Validate for CaseUnionUnitParams {}

/// What `case/union-unit` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionUnitResult {}

impl wire::Validate for CaseUnionUnitResult {}
