pub type Code = String;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    /// Matches `^[A-Z]{2}$`.
    pub code: Code,
    /// Between 1 and 9.
    pub count: u32,
}

impl wire::Validate for Row {
    fn validate(&self) -> Result<(), wire::Refusal> {
        {
            const SOURCE: &str = "^[A-Z]{2}$";
            static PATTERN: wire::Pattern = wire::Pattern::new(|| wire::compile(SOURCE));
            wire::pattern(&self.code, "code", &PATTERN)?;
        }
        wire::min(&self.count, "count", 1)?;
        wire::max(&self.count, "count", 9)?;
        Ok(())
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Choice")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum Choice {
    #[serde(rename = "a")]
    A {
        /// At most 3.
        size: i8,
    },
    #[serde(rename = "b")]
    B,
}

impl Serialize for Choice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "kind", None);
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "kind", None)?;
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Choice {
    fn validate(&self) -> Result<(), wire::Refusal> {
        match self {
            Self::A { size } => {
                wire::max(size, "size", 3)?;
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

/// What `case/constraints-in-types` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseConstraintsInTypesParams {
    pub row: Row,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<Row>>"))]
    pub rows: Option<Vec<Row>>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
// types: 21 more lines, sha256 8b8fde04e0f4
