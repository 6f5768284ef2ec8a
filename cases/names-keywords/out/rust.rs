/// What `case/names-keywords` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseNamesKeywordsParams {
    pub class: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub default: Option<String>,
    pub func: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub fun: Option<String>,
    pub def: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub r#struct: Option<String>,
    pub r#enum: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub r#match: Option<String>,
    pub r#type: String,
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub self_: Option<String>,
    #[serde(rename = "Self")]
    pub self_2: String,
    #[serde(
        rename = "None",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub none: Option<String>,
    #[serde(rename = "True")]
    pub r#true: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub null: Option<String>,
    pub nil: String,
    #[serde(
        rename = "true",
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub true_2: Option<String>,
    pub r#in: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
// types: 733 more lines, sha256 03201d9d316a
