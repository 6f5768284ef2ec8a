#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Size {
    #[serde(default = "default_size_1")]
    pub width: i32,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub height: Option<i32>,
}

fn default_size_1() -> i32 {
    80
}

impl wire::Validate for Size {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Beside")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum Beside {
    #[serde(rename = "sized")]
    Sized(Size),
    #[serde(rename = "named")]
    Named {
        #[serde(default = "default_beside_1")]
        name: String,
        size: Size,
    },
    #[serde(rename = "none")]
    None,
}

fn default_beside_1() -> String {
    String::from("none")
}

impl Serialize for Beside {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "kind", None);
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for Beside {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "kind", None)?;
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Beside {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Under")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind", content = "value"))]
pub enum Under {
    #[serde(rename = "sized")]
    Sized(Size),
    #[serde(rename = "listed")]
    Listed { sizes: Vec<Size> },
    #[serde(rename = "none")]
    None,
    /// A variant that this version does not know, as it came.
    #[cfg_attr(feature = "ts", ts(untagged, type = "{ [key in string]: unknown }"))]
    Unknown(serde_json::Map<String, serde_json::Value>),
}

impl Serialize for Under {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const KNOWN: [&str; 3] = ["sized", "listed", "none"];
        if let Self::Unknown(object) = self {
            return wire::write_open(object, "kind", &KNOWN, serializer);
        }
// types: 319 more lines, sha256 374a7b524ab4
