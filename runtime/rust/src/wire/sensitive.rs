use std::fmt;
use std::marker::PhantomData;

use serde::de::Error;
use serde::{Deserializer, Serializer};

use super::{Adapter, Refusal};

/// Stands for a secret where a value prints itself: `<redacted>`.
#[derive(Clone, Copy)]
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<redacted>")
    }
}

/// The adapter of a sensitive field: the wire form is that of `A`, and the error of a value that is refused holds neither
/// what was found nor a key that the value chose itself.
#[derive(Debug, Clone, Copy)]
pub struct Sensitive<A>(PhantomData<A>);

impl<T, A: Adapter<T>> Adapter<T> for Sensitive<A> {
    fn serialize<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        A::serialize(value, serializer)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        A::deserialize(deserializer).map_err(|error| D::Error::custom(Refusal::of_secret(error)))
    }
}
