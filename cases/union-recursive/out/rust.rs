#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Expression")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "op"))]
pub enum Expression {
    #[serde(rename = "number")]
    Number {
        #[serde(with = "wire::As::<wire::Finite>")]
        #[cfg_attr(feature = "ts", ts(as = "f64"))]
        value: f64,
    },
    #[serde(rename = "add")]
    Add {
        left: Box<Expression>,
        right: Box<Expression>,
    },
    #[serde(rename = "negate")]
    Negate { of: Box<Expression> },
    #[serde(rename = "sum")]
    Sum { of: Vec<Expression> },
    #[serde(rename = "maybe")]
    Maybe {
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            with = "wire::Optional::<wire::Same>"
        )]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<Box<Expression>>"))]
        of: Option<Box<Expression>>,
    },
}

impl Serialize for Expression {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "op", None);
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "op", None)?;
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Expression {}

/// What `case/union-recursive` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionRecursiveParams {
    pub value: Expression,
}

impl wire::Validate for CaseUnionRecursiveParams {}

/// What `case/union-recursive` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseUnionRecursiveResult {}

impl wire::Validate for CaseUnionRecursiveResult {}
