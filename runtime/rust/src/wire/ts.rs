use ts_rs::{Config, TS};

use super::{Bytes, Date, DateTime, Float32, Float64, Int53, Int64, Uint64, Url, Uuid};

macro_rules! wire_forms {
    ($($type:ident $form:literal)*) => {
        $(impl TS for $type {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn name(_: &Config) -> String {
                $form.to_owned()
            }

            fn inline(_: &Config) -> String {
                $form.to_owned()
            }
        })*
    };
}

wire_forms! {
    Int53 "number"
    Float32 "number"
    Float64 "number"
    Int64 "string"
    Uint64 "string"
    Bytes "string"
    Date "string"
    DateTime "string"
    Url "string"
    Uuid "string"
}
