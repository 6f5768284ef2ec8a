use serde::ser::{
    Error, Impossible, Serialize, SerializeMap, SerializeStruct, SerializeStructVariant, Serializer,
};
use serde_json::Value;

/// Writes a union whose derived `Serialize` is serde's externally tagged one as an object with a tag, tag first.
///
/// Nothing is copied, but for the fields of a variant under a content key: serde gives them one by one, and takes an
/// object as a whole.
#[derive(Debug)]
pub struct TagWriter<S> {
    serializer: S,
    tag: &'static str,
    content: Option<&'static str>,
    /// The variant, as soon as what follows are the fields beside its tag.
    variant: Option<&'static str>,
}

impl<S: Serializer> TagWriter<S> {
    /// Writes with `serializer`. With `content` the payload lies under that key, else beside the tag.
    pub fn new(serializer: S, tag: &'static str, content: Option<&'static str>) -> Self {
        Self {
            serializer,
            tag,
            content,
            variant: None,
        }
    }

    /// Begins the object with the name of the variant.
    fn begin(self, variant: &str) -> Result<Members<S>, S::Error> {
        let mut map = self.serializer.serialize_map(None)?;
        map.serialize_entry(self.tag, variant)?;
        Ok(Members {
            map,
            tag: self.tag,
            under: None,
            key: None,
        })
    }

    fn fields(self) -> Result<Members<S>, S::Error> {
        match self.variant {
            Some(variant) => self.begin(variant),
            None => Err(no_variant()),
        }
    }
}

fn no_variant<E: Error>() -> E {
    E::custom("a variant that is no object")
}

/// The members of the object after its tag.
#[derive(Debug)]
pub struct Members<S: Serializer> {
    map: S::SerializeMap,
    tag: &'static str,
    /// The content so far, with its key.
    under: Option<(&'static str, Content)>,
    key: Option<String>,
}

/// The fields of a variant, in their order.
#[derive(Debug, Default)]
struct Content(Vec<(&'static str, Value)>);

impl Serialize for Content {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<S: Serializer> Members<S> {
    /// A field that is called as the tag would be a second one: it is left out.
    fn beside<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), S::Error> {
        if key == self.tag {
            return Ok(());
        }
        self.map.serialize_entry(key, value)
    }

    fn finish(mut self) -> Result<S::Ok, S::Error> {
        if let Some((key, content)) = &self.under {
            self.map.serialize_entry(key, content)?;
        }
        self.map.end()
    }
}

impl<S: Serializer> SerializeStructVariant for Members<S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        let Some((_, content)) = &mut self.under else {
            return self.beside(key, value);
        };
        let value = serde_json::to_value(value).map_err(S::Error::custom)?;
        content.0.push((key, value));
        Ok(())
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.finish()
    }
}

impl<S: Serializer> SerializeStruct for Members<S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        self.beside(key, value)
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.finish()
    }
}

impl<S: Serializer> SerializeMap for Members<S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), S::Error> {
        match serde_json::to_value(key).map_err(S::Error::custom)? {
            Value::String(key) => self.key = Some(key),
            _ => return Err(S::Error::custom("a key that is no text")),
        }
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
        let key = self.key.take().unwrap_or_default();
        self.beside(&key, value)
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.finish()
    }
}

/// What no variant and no record is.
macro_rules! refuse {
    ($($method:ident($($argument:ty),*) -> $given:ty;)*) => {
        $(fn $method(self, $(_: $argument),*) -> Result<$given, S::Error> {
            Err(no_variant())
        })*
    };
}

impl<S: Serializer> Serializer for TagWriter<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Impossible<S::Ok, S::Error>;
    type SerializeTuple = Impossible<S::Ok, S::Error>;
    type SerializeTupleStruct = Impossible<S::Ok, S::Error>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeMap = Members<S>;
    type SerializeStruct = Members<S>;
    type SerializeStructVariant = Members<S>;

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<S::Ok, S::Error> {
        match self.variant {
            Some(_) => Err(no_variant()),
            None => self.begin(variant)?.finish(),
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        match (self.variant, self.content) {
            (Some(_), _) => Err(no_variant()),
            (None, None) => value.serialize(Self {
                variant: Some(variant),
                ..self
            }),
            (None, Some(key)) => {
                let mut members = self.begin(variant)?;
                members.map.serialize_entry(key, value)?;
                members.finish()
            }
        }
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members<S>, S::Error> {
        if self.variant.is_some() {
            return Err(no_variant());
        }
        let under = self.content.map(|key| (key, Content::default()));
        let members = self.begin(variant)?;
        Ok(Members { under, ..members })
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members<S>, S::Error> {
        self.fields()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<S>, S::Error> {
        self.fields()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<S::Ok, S::Error> {
        Err(no_variant())
    }

    refuse! {
        serialize_bool(bool) -> S::Ok;
        serialize_i8(i8) -> S::Ok;
        serialize_i16(i16) -> S::Ok;
        serialize_i32(i32) -> S::Ok;
        serialize_i64(i64) -> S::Ok;
        serialize_u8(u8) -> S::Ok;
        serialize_u16(u16) -> S::Ok;
        serialize_u32(u32) -> S::Ok;
        serialize_u64(u64) -> S::Ok;
        serialize_f32(f32) -> S::Ok;
        serialize_f64(f64) -> S::Ok;
        serialize_char(char) -> S::Ok;
        serialize_str(&str) -> S::Ok;
        serialize_bytes(&[u8]) -> S::Ok;
        serialize_none() -> S::Ok;
        serialize_unit() -> S::Ok;
        serialize_unit_struct(&'static str) -> S::Ok;
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
    }
}
