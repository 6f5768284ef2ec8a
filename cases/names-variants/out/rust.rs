#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Choice")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum Choice {
    String {
        x: String,
    },
    Type {
        x: String,
    },
    #[serde(rename = "self")]
    Self_ {
        x: String,
    },
    #[serde(rename = "none")]
    None {
        x: String,
    },
    #[serde(rename = "some")]
    Some {
        x: String,
    },
    #[serde(rename = "ok")]
    Ok {
        x: String,
    },
    Error {
        x: String,
    },
    #[serde(rename = "class")]
    Class {
        x: String,
    },
    #[serde(rename = "default")]
    Default {
        x: String,
    },
    #[serde(rename = "init")]
    Init {
        x: String,
    },
    List {
        x: String,
    },
    Map {
        x: String,
    },
    Unknown {
        x: String,
    },
    Other {
        x: String,
    },
    #[serde(rename = "raw")]
    Raw {
        x: String,
    },
    Unit {
        x: String,
    },
    Companion {
        x: String,
    },
    Any {
        x: String,
    },
    Optional {
        x: String,
    },
    #[serde(rename = "object")]
    Object {
        x: String,
    },
    #[serde(rename = "in")]
    In {
        x: String,
    },
    #[serde(rename = "is")]
    Is {
// types: 205 more lines, sha256 0c6cbc519f10
