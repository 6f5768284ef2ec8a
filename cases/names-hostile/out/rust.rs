/// What `case/names-hostile` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[rustfmt::skip]
pub struct CaseNamesHostileParams {
    #[serde(rename = "__proto__")]
    pub proto: i32,
    #[serde(
        rename = "*/",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub u2au2f: Option<i32>,
    #[serde(rename = "\"quoted\"")]
    #[cfg_attr(feature = "ts", ts(rename = "\\\"quoted\\\""))]
    pub quoted: i32,
    #[serde(
        rename = "it's",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub it_s: Option<i32>,
    #[serde(rename = "back\\slash")]
    #[cfg_attr(feature = "ts", ts(rename = "back\\\\slash"))]
    pub back_slash: i32,
    #[serde(
        rename = "😀",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub u1f600: Option<i32>,
    #[serde(rename = "1st")]
    pub n1st: i32,
    #[serde(
        rename = "a b",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub a_b: Option<i32>,
    #[serde(rename = "ünïcode")]
    pub unicode: i32,
    #[serde(
        rename = "${x}",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub x: Option<i32>,
    #[serde(rename = "#{y}")]
    pub y: i32,
    #[serde(
        rename = "%s",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub s: Option<i32>,
    #[serde(rename = "a.b")]
    pub a_b_2: i32,
    #[serde(
        rename = "a-b",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub a_b_3: Option<i32>,
    #[serde(rename = "$ref")]
    pub r#ref: i32,
    #[serde(
// types: 122 more lines, sha256 93b6b792fba9
