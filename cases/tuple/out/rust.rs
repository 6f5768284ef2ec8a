/// What `case/tuple` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseTupleParams {
    #[serde(with = "wire::As::<(wire::Same, wire::Decimal)>")]
    #[cfg_attr(feature = "ts", ts(as = "(String, String)"))]
    pub pair: (String, i64),
    #[serde(with = "wire::As::<((wire::Finite, wire::Finite), wire::Same, wire::Same)>")]
    #[cfg_attr(feature = "ts", ts(as = "((f64, f64), Option<bool>, Vec<String>)"))]
    pub triple: ((f64, f64), Option<bool>, Vec<String>),
    pub one: (u8,),
}

impl wire::Validate for CaseTupleParams {}

/// What `case/tuple` gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseTupleResult {}

impl wire::Validate for CaseTupleResult {}
