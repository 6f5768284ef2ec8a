/// Code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Code {
    /// Code 0.
    #[serde(rename = "code-0")]
    Code0,
    /// Code 1.
    #[serde(rename = "code-1")]
    Code1,
    /// Code 2.
    #[serde(rename = "code-2")]
    Code2,
    /// Code 3.
    #[serde(rename = "code-3")]
    Code3,
    /// Code 4.
    #[serde(rename = "code-4")]
    Code4,
    /// Code 5.
    #[serde(rename = "code-5")]
    Code5,
    /// Code 6.
    #[serde(rename = "code-6")]
    Code6,
    /// Code 7.
    #[serde(rename = "code-7")]
    Code7,
    /// Code 8.
    #[serde(rename = "code-8")]
    Code8,
    /// Code 9.
    #[serde(rename = "code-9")]
    Code9,
    /// Code 10.
    #[serde(rename = "code-10")]
    Code10,
    /// Code 11.
    #[serde(rename = "code-11")]
    Code11,
    /// Code 12.
    #[serde(rename = "code-12")]
    Code12,
    /// Code 13.
    #[serde(rename = "code-13")]
    Code13,
    /// Code 14.
    #[serde(rename = "code-14")]
    Code14,
    /// Code 15.
    #[serde(rename = "code-15")]
    Code15,
    /// Code 16.
    #[serde(rename = "code-16")]
    Code16,
    /// Code 17.
    #[serde(rename = "code-17")]
    Code17,
    /// Code 18.
    #[serde(rename = "code-18")]
    Code18,
    /// Code 19.
    #[serde(rename = "code-19")]
    Code19,
    /// Code 20.
    #[serde(rename = "code-20")]
    Code20,
    /// Code 21.
    #[serde(rename = "code-21")]
    Code21,
    /// Code 22.
    #[serde(rename = "code-22")]
    Code22,
    /// Code 23.
    #[serde(rename = "code-23")]
    Code23,
    /// Code 24.
    #[serde(rename = "code-24")]
    Code24,
    /// Code 25.
// types: 844 more lines, sha256 b2ed0ac0523a
