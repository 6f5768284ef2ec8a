use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::Refusal;

/// How many arrays and objects may be open at once. serde_json counts too, but stops one level earlier.
const DEEPEST: usize = 128;

/// Reads any JSON value and refuses duplicate keys, and what is nested deeper than 128 arrays and objects.
#[derive(Clone, Copy, Default)]
pub(super) struct AnyValue {
    open: usize,
}

impl AnyValue {
    /// Reads what lies in one more array or object.
    fn enter<E: Error>(self) -> Result<Self, E> {
        if self.open >= DEEPEST {
            let refusal = Refusal::new("depth", format!("Nested deeper than {DEEPEST} levels."));
            return Err(E::custom(refusal));
        }
        Ok(Self {
            open: self.open + 1,
        })
    }
}

impl<'de> DeserializeSeed<'de> for AnyValue {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    /// Minus zero becomes zero: canonical JSON has only one.
    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        let refuse = || E::custom(Refusal::new("finite", "Expected a finite number."));
        let number = Number::from_f64(value + 0.0).ok_or_else(refuse)?;
        Ok(Value::Number(number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
        self.deserialize(inner)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let below = self.enter()?;
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(below)? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let below = self.enter()?;
        let mut object = Map::new();
        while let Some(key) = members.next_key::<String>()? {
            if object.contains_key(&key) {
                // Without the key, which may be a secret: the text's position is added to it.
                let refusal = Refusal::new("type", "A key occurs twice in one object.");
                return Err(A::Error::custom(refusal));
            }
            let value = members.next_value_seed(below)?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}
