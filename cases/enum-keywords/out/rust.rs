/// Word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Word {
    /// Class.
    #[serde(rename = "class")]
    Class,
    /// Default.
    #[serde(rename = "default")]
    Default,
    /// Func.
    #[serde(rename = "func")]
    Func,
    /// Fun.
    #[serde(rename = "fun")]
    Fun,
    /// Def.
    #[serde(rename = "def")]
    Def,
    /// Struct.
    #[serde(rename = "struct")]
    Struct,
    /// Enum.
    #[serde(rename = "enum")]
    Enum,
    /// Match.
    #[serde(rename = "match")]
    Match,
    /// Type.
    #[serde(rename = "type")]
    Type,
    /// Self.
    #[serde(rename = "self")]
    Self_,
    /// Self.
    #[serde(rename = "Self")]
    Self2,
    /// None.
    None,
    /// True.
    True,
    /// Null.
    #[serde(rename = "null")]
    Null,
    /// Nil.
    #[serde(rename = "nil")]
    Nil,
    /// True.
    #[serde(rename = "true")]
    True2,
    /// In.
    #[serde(rename = "in")]
    In,
    /// Is.
    #[serde(rename = "is")]
    Is,
    /// Object.
    #[serde(rename = "object")]
    Object,
    /// Import.
    #[serde(rename = "import")]
    Import,
    /// Async.
    #[serde(rename = "async")]
    Async,
    /// Await.
    #[serde(rename = "await")]
    Await,
    /// Yield.
    #[serde(rename = "yield")]
    Yield,
    /// Lambda.
    #[serde(rename = "lambda")]
    Lambda,
    /// Var.
    #[serde(rename = "var")]
    Var,
    /// Val.
    #[serde(rename = "val")]
    Val,
// types: 524 more lines, sha256 c911264f1b55
