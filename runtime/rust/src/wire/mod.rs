//! How values look in JSON where that differs from serde's defaults, and a decoder whose errors say which field
//! broke which rule. The semantics are those of archc's TypeScript runtime.
//!
//! Generated types keep native Rust types where a type is written out (`i64`, `Vec<u8>`, `f64`) and name an
//! adapter: `#[serde(with = "wire::As::<wire::Decimal>")]`. As arguments of generic types stand newtypes
//! ([`Int64`], [`Bytes`], …), for an argument has no place for an adapter.
//!
//! Every type can be read with any serde deserializer. [`decode`] is the one to use: only it names field and rule,
//! refuses duplicate keys everywhere, and takes `1.0` for an integer as JavaScript does.

mod adapter;
mod base64;
mod calendar;
mod composite;
mod decimal;
mod decoder;
mod domain;
mod finite;
mod formats;
mod key;
mod limits;
mod map;
mod native;
#[cfg(feature = "pattern")]
mod pattern;
mod refusal;
mod refuse;
mod sensitive;
mod tag_writer;
mod tagged;
#[cfg(test)]
mod tests;
#[cfg(feature = "ts")]
mod ts;
mod uri;
mod validate;
mod value;

pub use adapter::{Adapter, As, Optional, Same};
pub use base64::{Base64, decode_base64, encode_base64};
pub use decimal::Decimal;
pub use decoder::{decode, decode_value, default_value};
pub use domain::{domain_error, plain_error, within};
pub use finite::Finite;
pub use formats::{Date, DateTime, FormatError, Url, Uuid};
pub use key::{Integer, KeyAdapter};
pub use limits::{
    Amount, Counted, Measured, Scalar, max, max_float, max_items, max_length, min, min_float,
    min_items, min_length,
};
pub use native::{Bytes, Float32, Float64, Int53, Int64, Uint64};
#[cfg(feature = "pattern")]
pub use pattern::{Matched, Pattern, compile, pattern};
pub use refusal::{Refusal, Step};
pub use sensitive::{Redacted, Sensitive};
pub use tag_writer::TagWriter;
pub use tagged::{Tagged, write_open};
pub use validate::{Validate, check, check_sensitive};
