use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How a `T` is written and read where serde's own way is not the wire format.
///
/// Adapters compose as types do: `Vec<Decimal>` adapts `Vec<i64>`, `(Same, Option<Base64>)` a pair.
pub trait Adapter<T> {
    /// Writes the value.
    fn serialize<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
    /// Reads a value.
    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// The adapter of types that serde writes as they are.
#[derive(Debug, Clone, Copy)]
pub struct Same;

impl<T: Serialize + DeserializeOwned> Adapter<T> for Same {
    fn serialize<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

/// Uses an adapter for a field: `#[serde(with = "wire::As::<wire::Decimal>")]`. The field must be there, also when
/// its type is an `Option`: that stands for null.
#[derive(Debug, Clone, Copy)]
pub struct As<A>(PhantomData<A>);

impl<A> As<A> {
    /// Writes a field.
    pub fn serialize<T, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
    where
        A: Adapter<T>,
    {
        A::serialize(value, serializer)
    }

    /// Reads a field.
    pub fn deserialize<'de, T, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>
    where
        A: Adapter<T>,
    {
        A::deserialize(deserializer)
    }
}

/// Uses an adapter for a field that may be absent, with `default` and `skip_serializing_if = "Option::is_none"`.
/// Null is only taken when the adapter takes it.
#[derive(Debug, Clone, Copy)]
pub struct Optional<A>(PhantomData<A>);

impl<A> Optional<A> {
    /// Writes a field.
    pub fn serialize<T, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error>
    where
        A: Adapter<T>,
    {
        match value {
            Some(value) => A::serialize(value, serializer),
            None => serializer.serialize_none(),
        }
    }

    /// Reads a field that is there.
    pub fn deserialize<'de, T, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        A: Adapter<T>,
    {
        A::deserialize(deserializer).map(Some)
    }
}

/// A value that is written through its adapter.
pub(super) struct Written<'a, A, T>(pub &'a T, PhantomData<A>);

impl<'a, A, T> Written<'a, A, T> {
    pub(super) fn new(value: &'a T) -> Self {
        Self(value, PhantomData)
    }
}

impl<A: Adapter<T>, T> Serialize for Written<'_, A, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        A::serialize(self.0, serializer)
    }
}

/// A value that was read through its adapter.
pub(super) struct Read<A, T>(pub T, PhantomData<A>);

impl<'de, A: Adapter<T>, T> Deserialize<'de> for Read<A, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        A::deserialize(deserializer).map(|value| Self(value, PhantomData))
    }
}
