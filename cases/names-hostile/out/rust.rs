#[rustfmt::skip]
/// What `case/names-hostile` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseNamesHostileParams {
    /// Proto.
    #[serde(rename = "__proto__")]
    pub proto: i32,
    /// U2au2f.
    #[serde(
        rename = "*/",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub u2au2f: Option<i32>,
    /// Quoted.
    #[serde(rename = "\"quoted\"")]
    #[cfg_attr(feature = "ts", ts(rename = "\\\"quoted\\\""))]
    pub quoted: i32,
    /// It s.
    #[serde(
        rename = "it's",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub it_s: Option<i32>,
    /// Back slash.
    #[serde(rename = "back\\slash")]
    #[cfg_attr(feature = "ts", ts(rename = "back\\\\slash"))]
    pub back_slash: i32,
    /// U1f600.
    #[serde(
        rename = "😀",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub u1f600: Option<i32>,
    /// 1st.
    #[serde(rename = "1st")]
    pub n1st: i32,
    /// A b.
    #[serde(
        rename = "a b",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub a_b: Option<i32>,
    /// Ünïcode.
    #[serde(rename = "ünïcode")]
    pub unicode: i32,
    /// X.
    #[serde(
        rename = "${x}",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub x: Option<i32>,
    /// Y.
    #[serde(rename = "#{y}")]
    pub y: i32,
    /// S.
    #[serde(
        rename = "%s",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<i32>"))]
    pub s: Option<i32>,
    /// A b.
// types: 158 more lines, sha256 8812c1e624eb
