/// \*\/ }; """ \N{x} \u0041
/// U+202E @param {x} -- ; rm -rf
/// @deprecated not really
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Thing {
    /// \
    pub n: i32,
}

impl wire::Validate for Thing {}

/// What `case/docs-hostile` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDocsHostileParams {
    /// Ends *\/ here \ "quoted" """ triple ''' too, {{handlebars}}, ${template}, \<b>html\</b>,
    /// `code`
    /// and a second line // with /\* more
    ///
    /// \# heading
    /// \- list\
    pub value: Thing,
}

impl wire::Validate for CaseDocsHostileParams {}

/// What `case/docs-hostile` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseDocsHostileResult {}

impl wire::Validate for CaseDocsHostileResult {}
