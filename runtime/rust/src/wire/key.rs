use serde::de::value::StringDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer, Visitor};
use serde::{Deserializer, Serialize};

use super::refuse::{out_of_range, wrong_format};
use super::{Refusal, Same, decimal};

/// How the keys of a map are read; they are written by serde.
pub trait KeyAdapter<K> {
    /// The key that the text stands for. The refusal has no path.
    fn read(text: String) -> Result<K, Refusal>;
}

impl<K: Serialize + DeserializeOwned> KeyAdapter<K> for Same {
    fn read(text: String) -> Result<K, Refusal> {
        let text: StringDeserializer<Refusal> = text.into_deserializer();
        K::deserialize(text)
    }
}

/// Keys that are integers, in canonical decimal digits.
#[derive(Debug, Clone, Copy)]
pub struct Integer;

macro_rules! integer_keys {
    ($($type:ident $deserialize:ident $visit:ident $kind:literal,)*) => {
        $(impl KeyAdapter<$type> for Integer {
            fn read(text: String) -> Result<$type, Refusal> {
                if !decimal::is_canonical(&text) {
                    return Err(wrong_format("a key in canonical decimal digits"));
                }
                text.parse().map_err(|_| out_of_range($kind))
            }
        })*

        impl<'de> Deserializer<'de> for KeyDecoder {
            type Error = Refusal;

            $(fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
                let integer: $type = self.integer()?;
                visitor.$visit(integer)
            })*

            fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
                visitor.visit_string(self.0)
            }

            fn deserialize_newtype_struct<V: Visitor<'de>>(
                self,
                _: &'static str,
                visitor: V,
            ) -> Result<V::Value, Refusal> {
                visitor.visit_newtype_struct(self)
            }

            fn deserialize_enum<V: Visitor<'de>>(
                self,
                _: &'static str,
                _: &'static [&'static str],
                visitor: V,
            ) -> Result<V::Value, Refusal> {
                let text: StringDeserializer<Refusal> = self.0.clone().into_deserializer();
                let visited = visitor.visit_enum(text);
                visited.map_err(|refusal| refusal.under(self.0))
            }

            serde::forward_to_deserialize_any! {
                bool i64 u64 f32 f64 char str string bytes byte_buf option unit unit_struct seq
                tuple tuple_struct map struct identifier ignored_any
            }
        }
    };
}

/// Reads the keys of an object: field names, and the keys of maps.
pub(super) struct KeyDecoder(pub String);

impl KeyDecoder {
    fn integer<K>(self) -> Result<K, Refusal>
    where
        Integer: KeyAdapter<K>,
    {
        let read = Integer::read(self.0.clone());
        read.map_err(|refusal| refusal.under(self.0))
    }
}

integer_keys! {
    i8 deserialize_i8 visit_i8 "int8",
    i16 deserialize_i16 visit_i16 "int16",
    i32 deserialize_i32 visit_i32 "int32",
    u8 deserialize_u8 visit_u8 "uint8",
    u16 deserialize_u16 visit_u16 "uint16",
    u32 deserialize_u32 visit_u32 "uint32",
}
