// peer.spec.json

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Pong {
    #[serde(with = "wire::As::<wire::Decimal>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub m: i64,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Box<Ping_>>"))]
    pub ping: Option<Box<Ping_>>,
}

impl wire::Validate for Pong {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Ping {
    pub text: String,
}

impl wire::Validate for Ping {}

/// What `case/recursion-across-commands/peer` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecursionAcrossCommandsPeerParams {
    pub pong: Pong,
    pub own: Ping,
}

impl wire::Validate for CaseRecursionAcrossCommandsPeerParams {}

/// What `case/recursion-across-commands/peer` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecursionAcrossCommandsPeerResult {}

impl wire::Validate for CaseRecursionAcrossCommandsPeerResult {}

// spec.json

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Ping {
    pub n: i32,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Box<Pong>>"))]
    pub pong: Option<Box<Pong>>,
}

impl wire::Validate for Ping {}

/// What `case/recursion-across-commands` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecursionAcrossCommandsParams {
    pub ping: Ping,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Pong>"))]
    pub other: Option<Pong>,
}

impl wire::Validate for CaseRecursionAcrossCommandsParams {}

/// What `case/recursion-across-commands` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseRecursionAcrossCommandsResult {}

impl wire::Validate for CaseRecursionAcrossCommandsResult {}
