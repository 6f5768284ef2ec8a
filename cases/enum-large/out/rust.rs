#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Code {
    #[serde(rename = "code-0")]
    Code0,
    #[serde(rename = "code-1")]
    Code1,
    #[serde(rename = "code-2")]
    Code2,
    #[serde(rename = "code-3")]
    Code3,
    #[serde(rename = "code-4")]
    Code4,
    #[serde(rename = "code-5")]
    Code5,
    #[serde(rename = "code-6")]
    Code6,
    #[serde(rename = "code-7")]
    Code7,
    #[serde(rename = "code-8")]
    Code8,
    #[serde(rename = "code-9")]
    Code9,
    #[serde(rename = "code-10")]
    Code10,
    #[serde(rename = "code-11")]
    Code11,
    #[serde(rename = "code-12")]
    Code12,
    #[serde(rename = "code-13")]
    Code13,
    #[serde(rename = "code-14")]
    Code14,
    #[serde(rename = "code-15")]
    Code15,
    #[serde(rename = "code-16")]
    Code16,
    #[serde(rename = "code-17")]
    Code17,
    #[serde(rename = "code-18")]
    Code18,
    #[serde(rename = "code-19")]
    Code19,
    #[serde(rename = "code-20")]
    Code20,
    #[serde(rename = "code-21")]
    Code21,
    #[serde(rename = "code-22")]
    Code22,
    #[serde(rename = "code-23")]
    Code23,
    #[serde(rename = "code-24")]
    Code24,
    #[serde(rename = "code-25")]
    Code25,
    #[serde(rename = "code-26")]
    Code26,
    #[serde(rename = "code-27")]
    Code27,
    #[serde(rename = "code-28")]
    Code28,
    #[serde(rename = "code-29")]
    Code29,
    #[serde(rename = "code-30")]
    Code30,
    #[serde(rename = "code-31")]
    Code31,
    #[serde(rename = "code-32")]
    Code32,
    #[serde(rename = "code-33")]
    Code33,
    #[serde(rename = "code-34")]
    Code34,
    #[serde(rename = "code-35")]
    Code35,
    #[serde(rename = "code-36")]
    Code36,
    #[serde(rename = "code-37")]
    Code37,
    #[serde(rename = "code-38")]
// types: 542 more lines, sha256 245b129703c3
