/// Choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Choice")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum Choice {
    /// String.
    String {
        /// X.
        x: String,
    },
    /// Type.
    Type {
        /// X.
        x: String,
    },
    /// Self.
    #[serde(rename = "self")]
    Self_ {
        /// X.
        x: String,
    },
    /// None.
    #[serde(rename = "none")]
    None {
        /// X.
        x: String,
    },
    /// Some.
    #[serde(rename = "some")]
    Some {
        /// X.
        x: String,
    },
    /// Ok.
    #[serde(rename = "ok")]
    Ok {
        /// X.
        x: String,
    },
    /// Error.
    Error {
        /// X.
        x: String,
    },
    /// Class.
    #[serde(rename = "class")]
    Class {
        /// X.
        x: String,
    },
    /// Default.
    #[serde(rename = "default")]
    Default {
        /// X.
        x: String,
    },
    /// Init.
    #[serde(rename = "init")]
    Init {
        /// X.
        x: String,
    },
    /// List.
    List {
        /// X.
        x: String,
    },
    /// Map.
    Map {
        /// X.
        x: String,
    },
    /// Unknown.
    Unknown {
        /// X.
        x: String,
    },
    /// Other.
    Other {
// types: 297 more lines, sha256 d559632316c0
