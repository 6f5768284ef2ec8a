#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Shape")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum Shape {
    #[serde(rename = "dot")]
    Dot,
    #[serde(rename = "circle")]
    Circle {
        #[serde(with = "wire::As::<wire::Finite>")]
        #[cfg_attr(feature = "ts", ts(as = "f64"))]
        r: f64,
    },
}

impl Serialize for Shape {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "kind", None);
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "kind", None)?;
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Shape {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Outer")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum Outer {
    #[serde(rename = "held")]
    Held { held: Shape },
    #[serde(rename = "many")]
    Many { items: Vec<Shape> },
}

impl Serialize for Outer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "kind", None);
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for Outer {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "kind", None)?;
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Outer {}

/// What `case/union-in-containers` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionInContainersParams {
    #[serde(with = "wire::As::<BTreeMap<wire::Same, wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "BTreeMap<String, Shape>"))]
    pub map: BTreeMap<String, Shape>,
    pub pair: (Shape, Option<Shape>),
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Outer>"))]
    pub outer: Option<Outer>,
}

impl wire::Validate for CaseUnionInContainersParams {}

/// What `case/union-in-containers` gives.
// types: 5 more lines, sha256 33e210c234eb
