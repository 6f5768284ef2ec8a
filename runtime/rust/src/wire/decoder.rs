use serde::Deserializer;
use serde::de::value::StringDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Map, Value, map};

use super::Refusal;
use super::key::KeyDecoder;
use super::refuse::{out_of_range, wrong_kind};
use super::value::AnyValue;

/// Decodes JSON text. The refusal says where and by which rule.
///
/// What is wrong with the text itself (its syntax, a key that occurs twice) has no path, only a position.
///
/// The text becomes a [`Value`] first: that is what lets every error carry its path, also inside of unions.
pub fn decode<T: DeserializeOwned>(json: &str) -> Result<T, Refusal> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    // `AnyValue` has the limit that all languages share.
    deserializer.disable_recursion_limit();
    let value = AnyValue::default()
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value))
        .map_err(syntax)?;
    decode_value(value)
}

/// Decodes a JSON value that was read already.
pub fn decode_value<T: DeserializeOwned>(value: Value) -> Result<T, Refusal> {
    T::deserialize(Decoder(value))
}

/// The default that a spec gives a field, from its wire form.
///
/// # Panics
///
/// When the text does not fit: archc checks defaults before it writes them, so that is a defect of archc.
pub fn default_value<A: super::Adapter<T>, T>(json: &str) -> T {
    let parsed = serde_json::from_str(json).map_err(syntax);
    match parsed.and_then(|value| A::deserialize(Decoder(value))) {
        Ok(value) => value,
        Err(refusal) => panic!("the default {json} does not fit its type: {refusal}"),
    }
}

fn syntax(error: serde_json::Error) -> Refusal {
    let text = error.to_string();
    let rule = match () {
        () if text.contains("hex escape") => "surrogate",
        () if text.contains("Nested deeper") => "depth",
        () if text.contains("number out of range") => "finite",
        () => return Refusal::new("type", text),
    };
    Refusal::new(rule, text)
}

/// Reads a typed value from a JSON value, keeping track of the path.
pub(super) struct Decoder(pub Value);

impl Decoder {
    fn whole(&self, kind: &str) -> Result<i128, Refusal> {
        let Value::Number(number) = &self.0 else {
            return Err(wrong_kind(&format!("a number of the type {kind}"), &self.0));
        };
        if let Some(whole) = number.as_i128() {
            return Ok(whole);
        }
        match number.as_f64() {
            // A cast saturates, and what is too large for 128 bits is too large for every kind.
            #[allow(clippy::cast_possible_truncation)]
            Some(float) if float.fract() == 0.0 => Ok(float as i128),
            _ => {
                let message = "Expected an integer, found a fraction.";
                Err(Refusal::new("integer", message))
            }
        }
    }

    fn object(self, wanted: &str) -> Result<Map<String, Value>, Refusal> {
        match self.0 {
            Value::Object(object) => Ok(object),
            other => Err(wrong_kind(wanted, &other)),
        }
    }

    fn array(self) -> Result<Vec<Value>, Refusal> {
        match self.0 {
            Value::Array(items) => Ok(items),
            other => Err(wrong_kind("an array", &other)),
        }
    }

    fn text(self) -> Result<String, Refusal> {
        match self.0 {
            Value::String(text) => Ok(text),
            other => Err(wrong_kind("a string", &other)),
        }
    }
}

macro_rules! integers {
    ($($deserialize:ident $visit:ident $type:ident $kind:literal,)*) => {
        $(fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
            let whole = $type::try_from(self.whole($kind)?);
            visitor.$visit(whole.map_err(|_| out_of_range($kind))?)
        })*
    };
}

impl<'de> Deserializer<'de> for Decoder {
    type Error = Refusal;

    integers! {
        deserialize_i8 visit_i8 i8 "int8",
        deserialize_i16 visit_i16 i16 "int16",
        deserialize_i32 visit_i32 i32 "int32",
        deserialize_i64 visit_i64 i64 "int53",
        deserialize_u8 visit_u8 u8 "uint8",
        deserialize_u16 visit_u16 u16 "uint16",
        deserialize_u32 visit_u32 u32 "uint32",
        deserialize_u64 visit_u64 u64 "uint53",
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(value), ..) => visitor.visit_u64(value),
                (_, Some(value), _) => visitor.visit_i64(value),
                (.., value) => visitor.visit_f64(value.unwrap_or(f64::NAN)),
            },
            Value::String(text) => visitor.visit_string(text),
            Value::Array(items) => visitor.visit_seq(Items::new(items)),
            Value::Object(object) => visitor.visit_map(Members::new(object, Refusal::under_entry)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.0 {
            Value::Bool(value) => visitor.visit_bool(value),
            other => Err(wrong_kind("a boolean", &other)),
        }
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.0.as_f64() {
            Some(value) => visitor.visit_f64(value),
            None => Err(wrong_kind("a number", &self.0)),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_seq(Items::new(self.array()?))
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        let items = self.array()?;
        let rule = match items.len() {
            found if found < len => "minItems",
            found if found > len => "maxItems",
            _ => return visitor.visit_seq(Items::new(items)),
        };
        let found = items.len();
        Err(Refusal::new(
            rule,
            format!("Expected {len} items, found {found}."),
        ))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_map(Members::new(
            self.object("an object")?,
            Refusal::under_entry,
        ))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        let object = self.object(&format!("an object of the type {name}"))?;
        visitor.visit_map(Members::new(object, Refusal::under))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        let text: StringDeserializer<Refusal> = self.text()?.into_deserializer();
        visitor.visit_enum(text)
    }

    serde::forward_to_deserialize_any! {
        char bytes byte_buf unit unit_struct tuple_struct identifier ignored_any
    }
}

struct Items {
    items: std::iter::Enumerate<std::vec::IntoIter<Value>>,
}

impl Items {
    fn new(items: Vec<Value>) -> Self {
        Self {
            items: items.into_iter().enumerate(),
        }
    }
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Refusal;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Refusal> {
        let Some((index, item)) = self.items.next() else {
            return Ok(None);
        };
        let decoded = seed.deserialize(Decoder(item));
        decoded.map(Some).map_err(|refusal| refusal.at(index))
    }
}

/// Says in a refusal that the value lies under this key, declared or chosen by the value.
type Under = fn(Refusal, String) -> Refusal;

struct Members {
    members: map::IntoIter,
    current: Option<(String, Value)>,
    under: Under,
}

impl Members {
    fn new(object: Map<String, Value>, under: Under) -> Self {
        Self {
            members: object.into_iter(),
            current: None,
            under,
        }
    }
}

impl<'de> MapAccess<'de> for Members {
    type Error = Refusal;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Refusal> {
        let Some((key, value)) = self.members.next() else {
            return Ok(None);
        };
        self.current = Some((key.clone(), value));
        seed.deserialize(KeyDecoder(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refusal> {
        let (key, value) = self.current.take().unwrap_or_default();
        let decoded = seed.deserialize(Decoder(value));
        decoded.map_err(|refusal| (self.under)(refusal, key))
    }
}
