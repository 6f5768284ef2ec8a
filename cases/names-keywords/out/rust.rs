/// What `case/names-keywords` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseNamesKeywordsParams {
    /// Class.
    pub class: String,
    /// Default.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub default: Option<String>,
    /// Func.
    pub func: String,
    /// Fun.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub fun: Option<String>,
    /// Def.
    pub def: String,
    /// Struct.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub r#struct: Option<String>,
    /// Enum.
    pub r#enum: String,
    /// Match.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub r#match: Option<String>,
    /// Type.
    pub r#type: String,
    /// Self.
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub self_: Option<String>,
    /// Self.
    #[serde(rename = "Self")]
    pub self_2: String,
    /// None.
    #[serde(
        rename = "None",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub none: Option<String>,
    /// True.
    #[serde(rename = "True")]
    pub r#true: String,
    /// Null.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub null: Option<String>,
    /// Nil.
    pub nil: String,
// types: 928 more lines, sha256 2bab5408351b
