use serde::de::value::StringDeserializer;
use serde::de::{DeserializeSeed, EnumAccess, Error, IntoDeserializer, VariantAccess, Visitor};
use serde::{Deserializer, Serializer, ser};
use serde_json::{Map, Value};

use super::Refusal;
use super::decoder::Decoder;
use super::refuse::wrong_kind;
use super::value::AnyValue;

/// An object with a tag, between the wire and a union whose derived `Deserialize` is serde's externally tagged one.
///
/// Generated unions derive with `#[serde(remote = "…")]` and read through this: it keeps the path of errors inside of
/// variants, which serde's own internally tagged enums lose.
#[derive(Debug)]
pub struct Tagged {
    tag: &'static str,
    name: String,
    content_key: Option<&'static str>,
    object: Map<String, Value>,
}

impl Tagged {
    /// Reads an object with a text under `tag`. With `content` the payload lies under that key, else beside the tag.
    pub fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        tag: &'static str,
        content: Option<&'static str>,
    ) -> Result<Self, D::Error> {
        let value = AnyValue::default().deserialize(deserializer)?;
        let object = match value {
            Value::Object(object) => object,
            other => return Err(D::Error::custom(wrong_kind("an object", &other))),
        };
        let name = tag_text(&object, tag).map_err(D::Error::custom)?.to_owned();
        Ok(Self {
            tag,
            name,
            content_key: content,
            object,
        })
    }

    /// Whether the tag is one of these.
    pub fn is_known(&self, tags: &[&str]) -> bool {
        tags.contains(&self.name.as_str())
    }

    /// The whole object as it came.
    pub fn into_object(self) -> Map<String, Value> {
        self.object
    }

    /// Decodes the variant. `derived` is what serde derived for the union.
    pub fn variant<T, E: Error>(
        self,
        derived: impl FnOnce(Self) -> Result<T, Refusal>,
    ) -> Result<T, E> {
        derived(self).map_err(E::custom)
    }

    /// The payload: what lies beside the tag, or under the content key.
    fn payload(mut self) -> Result<(Value, Option<&'static str>), Refusal> {
        let Some(key) = self.content_key else {
            self.object.remove(self.tag);
            return Ok((Value::Object(self.object), None));
        };
        match self.object.remove(key) {
            Some(value) => Ok((value, Some(key))),
            None => Err(Error::missing_field(key)),
        }
    }
}

/// The text under the tag of an object.
fn tag_text<'a>(object: &'a Map<String, Value>, tag: &str) -> Result<&'a str, Refusal> {
    match object.get(tag) {
        Some(Value::String(name)) => Ok(name),
        Some(other) => Err(wrong_kind("a string", other).under(tag)),
        None => Err(Refusal::new("required", "Expected a tag, found none.").under(tag)),
    }
}

impl<'de> Deserializer<'de> for Tagged {
    type Error = Refusal;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_enum(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> EnumAccess<'de> for Tagged {
    type Error = Refusal;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Refusal> {
        let name: StringDeserializer<Refusal> = self.name.clone().into_deserializer();
        let refuse = |refusal: Refusal| refusal.by("tag").under(self.tag);
        Ok((seed.deserialize(name).map_err(refuse)?, self))
    }
}

impl<'de> VariantAccess<'de> for Tagged {
    type Error = Refusal;

    fn unit_variant(self) -> Result<(), Refusal> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Refusal> {
        let (payload, key) = self.payload()?;
        let decoded = seed.deserialize(Decoder(payload));
        decoded.map_err(|refusal| match key {
            Some(key) => refusal.under(key),
            None => refusal,
        })
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Refusal> {
        let (payload, _) = self.payload()?;
        Decoder(payload).deserialize_tuple(len, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        let (payload, key) = self.payload()?;
        let decoded = Decoder(payload).deserialize_struct("the variant", fields, visitor);
        decoded.map_err(|refusal| match key {
            Some(key) => refusal.under(key),
            None => refusal,
        })
    }
}

/// Writes a variant that this version does not know. A tag that it does know is refused: it would dodge that
/// variant's own checks.
pub fn write_open<S: Serializer>(
    object: &Map<String, Value>,
    tag: &str,
    known: &[&str],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let name = tag_text(object, tag).map_err(ser::Error::custom)?;
    if known.contains(&name) {
        let refusal = Refusal::new("tag", "The tag belongs to a known variant.").under(tag);
        return Err(ser::Error::custom(refusal));
    }
    serializer.collect_map(object)
}
