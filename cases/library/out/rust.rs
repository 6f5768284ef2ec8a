// spec.json

/// What `case/library` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseLibraryParams {
    pub point: Point,
    pub colour: Colour,
}

impl wire::Validate for CaseLibraryParams {}

/// What `case/library` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseLibraryResult {}

impl wire::Validate for CaseLibraryResult {}

// types.spec.json

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Point {
    #[serde(with = "wire::As::<wire::Finite>")]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub x: f64,
    #[serde(with = "wire::As::<wire::Finite>")]
    #[cfg_attr(feature = "ts", ts(as = "f64"))]
    pub y: f64,
}

impl wire::Validate for Point {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Colour {
    #[serde(rename = "red")]
    Red,
    #[serde(rename = "blue")]
    Blue,
}

impl wire::Validate for Colour {}
