#[allow(deprecated)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Shape")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum Shape {
    #[serde(rename = "line")]
    Line {
        length: i32,
        #[deprecated(note = "use length")]
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            with = "wire::Optional::<wire::Same>"
        )]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
        size: Option<i32>,
    },
    #[serde(rename = "dot")]
    Dot,
}

#[allow(deprecated)]
impl Serialize for Shape {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "kind", None);
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

#[allow(deprecated)]
impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "kind", None)?;
        tagged.variant(Self::deserialize)
    }
}

#[allow(deprecated)]
impl wire::Validate for Shape {}

/// What `case/deprecated-variants` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDeprecatedVariantsParams {
    pub shape: Shape,
}

impl wire::Validate for CaseDeprecatedVariantsParams {}

/// What `case/deprecated-variants` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDeprecatedVariantsResult {}

impl wire::Validate for CaseDeprecatedVariantsResult {}
