#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Window {
    pub title: String,
    #[serde(default = "default_window_1")]
    pub width: u16,
    #[serde(default = "default_window_2")]
    pub height: u16,
}

fn default_window_1() -> u16 {
    800
}

fn default_window_2() -> u16 {
    600
}

impl wire::Validate for Window {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Choice")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum Choice {
    #[serde(rename = "none")]
    None,
    #[serde(rename = "window")]
    Window {
        #[serde(default = "default_choice_1", with = "wire::As::<wire::Finite>")]
        #[cfg_attr(feature = "ts", ts(as = "f64"))]
        scale: f64,
    },
    #[serde(rename = "big")]
    Big {
        #[serde(with = "wire::As::<wire::Decimal>")]
        #[cfg_attr(feature = "ts", ts(as = "String"))]
        size: i64,
    },
}

fn default_choice_1() -> f64 {
    wire::default_value::<wire::Finite, _>("1")
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

impl wire::Validate for Choice {}

/// What `case/defaults-nested` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDefaultsNestedParams {
    #[serde(default = "default_case_defaults_nested_params_1")]
    pub window: Window,
    #[serde(default = "default_case_defaults_nested_params_2")]
    pub windows: Vec<Window>,
    #[serde(
        default = "default_case_defaults_nested_params_3",
        with = "wire::As::<BTreeMap<wire::Same, wire::Decimal>>"
    )]
    #[cfg_attr(feature = "ts", ts(as = "BTreeMap<String, String>"))]
    pub table: BTreeMap<String, i64>,
    #[serde(default = "default_case_defaults_nested_params_4")]
    pub empties: Vec<String>,
    #[serde(default = "default_case_defaults_nested_params_5")]
    pub choice: Choice,
// types: 37 more lines, sha256 68e7135d21de
