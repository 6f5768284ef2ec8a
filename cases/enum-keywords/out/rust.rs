#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Word {
    #[serde(rename = "class")]
    Class,
    #[serde(rename = "default")]
    Default,
    #[serde(rename = "func")]
    Func,
    #[serde(rename = "fun")]
    Fun,
    #[serde(rename = "def")]
    Def,
    #[serde(rename = "struct")]
    Struct,
    #[serde(rename = "enum")]
    Enum,
    #[serde(rename = "match")]
    Match,
    #[serde(rename = "type")]
    Type,
    #[serde(rename = "self")]
    Self_,
    #[serde(rename = "Self")]
    Self2,
    None,
    True,
    #[serde(rename = "null")]
    Null,
    #[serde(rename = "nil")]
    Nil,
    #[serde(rename = "true")]
    True2,
    #[serde(rename = "in")]
    In,
    #[serde(rename = "is")]
    Is,
    #[serde(rename = "object")]
    Object,
    #[serde(rename = "import")]
    Import,
    #[serde(rename = "async")]
    Async,
    #[serde(rename = "await")]
    Await,
    #[serde(rename = "yield")]
    Yield,
    #[serde(rename = "lambda")]
    Lambda,
    #[serde(rename = "var")]
    Var,
    #[serde(rename = "val")]
    Val,
    #[serde(rename = "let")]
    Let,
    #[serde(rename = "int")]
    Int,
    #[serde(rename = "void")]
    Void,
    #[serde(rename = "auto")]
    Auto,
    #[serde(rename = "register")]
    Register,
    #[serde(rename = "typedef")]
    Typedef,
    #[serde(rename = "operator")]
    Operator,
    #[serde(rename = "protocol")]
    Protocol,
    #[serde(rename = "extension")]
    Extension,
    #[serde(rename = "init")]
    Init,
    #[serde(rename = "deinit")]
    Deinit,
    #[serde(rename = "case")]
    Case,
    #[serde(rename = "switch")]
    Switch,
    #[serde(rename = "where")]
// types: 327 more lines, sha256 5accab78bf81
