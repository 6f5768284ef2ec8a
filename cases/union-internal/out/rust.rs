#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Shape")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum Shape {
    #[serde(rename = "circle")]
    Circle {
        #[serde(with = "wire::As::<wire::Finite>")]
        #[cfg_attr(feature = "ts", ts(as = "f64"))]
        radius: f64,
    },
    #[serde(rename = "rectangle")]
    Rectangle {
        #[serde(with = "wire::As::<wire::Finite>")]
        #[cfg_attr(feature = "ts", ts(as = "f64"))]
        width: f64,
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            with = "wire::Optional::<wire::Finite>"
        )]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<f64>"))]
        height: Option<f64>,
    },
    #[serde(rename = "named")]
    Named {
        #[serde(with = "wire::As::<wire::Same>")]
        #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
        name: Option<String>,
        #[serde(with = "wire::As::<wire::Decimal>")]
        #[cfg_attr(feature = "ts", ts(as = "String"))]
        id: i64,
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

/// What `case/union-internal` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionInternalParams {
    pub shape: Shape,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<Shape>>"))]
    pub more: Option<Vec<Shape>>,
}

impl wire::Validate for CaseUnionInternalParams {}

/// What `case/union-internal` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionInternalResult {}

impl wire::Validate for CaseUnionInternalResult {}
