use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};

use super::Adapter;
use super::refuse::{out_of_range, wrong_format};

/// 64-bit integers as strings of canonical decimal digits: a JavaScript number cannot hold them all.
#[derive(Debug, Clone, Copy)]
pub struct Decimal;

/// Whether the text is an integer without plus sign, leading zeros or minus zero.
pub(super) fn is_canonical(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let leads_well = match digits.as_bytes() {
        [b'0'] => digits.len() == text.len(),
        [first, ..] => *first != b'0',
        [] => false,
    };
    leads_well && digits.bytes().all(|digit| digit.is_ascii_digit())
}

macro_rules! decimals {
    ($($type:ident $kind:literal,)*) => {
        $(impl Adapter<$type> for Decimal {
            fn serialize<S: Serializer>(value: &$type, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(value)
            }

            fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<$type, D::Error> {
                let text = String::deserialize(from)?;
                if !is_canonical(&text) {
                    let refusal = wrong_format("an integer in canonical decimal digits");
                    return Err(D::Error::custom(refusal));
                }
                text.parse().map_err(|_| D::Error::custom(out_of_range($kind)))
            }
        })*
    };
}

decimals! {
    i64 "int64",
    u64 "uint64",
}
