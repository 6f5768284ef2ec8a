use serde::ser::SerializeTuple;
use serde::{Deserialize, Deserializer, Serializer};

use super::Adapter;
use super::adapter::{Read, Written};

impl<A: Adapter<T>, T> Adapter<Vec<T>> for Vec<A> {
    fn serialize<S: Serializer>(value: &Vec<T>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(value.iter().map(Written::<A, T>::new))
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        let items = Vec::<Read<A, T>>::deserialize(deserializer)?;
        Ok(items.into_iter().map(|item| item.0).collect())
    }
}

/// Stands for null.
impl<A: Adapter<T>, T> Adapter<Option<T>> for Option<A> {
    fn serialize<S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.serialize_some(&Written::<A, T>::new(value)),
            None => serializer.serialize_none(),
        }
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        let value = Option::<Read<A, T>>::deserialize(deserializer)?;
        Ok(value.map(|value| value.0))
    }
}

impl<A: Adapter<T>, T> Adapter<Box<T>> for Box<A> {
    fn serialize<S: Serializer>(value: &Box<T>, serializer: S) -> Result<S::Ok, S::Error> {
        A::serialize(value, serializer)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<T>, D::Error> {
        A::deserialize(deserializer).map(Box::new)
    }
}

macro_rules! tuples {
    ($($length:literal: $($adapter:ident $type:ident $index:tt),*;)*) => {
        $(impl<$($adapter: Adapter<$type>, $type,)*> Adapter<($($type,)*)> for ($($adapter,)*) {
            fn serialize<S: Serializer>(value: &($($type,)*), to: S) -> Result<S::Ok, S::Error> {
                let mut tuple = to.serialize_tuple($length)?;
                $(tuple.serialize_element(&Written::<$adapter, $type>::new(&value.$index))?;)*
                tuple.end()
            }

            fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<($($type,)*), D::Error> {
                let read = <($(Read<$adapter, $type>,)*)>::deserialize(from)?;
                Ok(($(read.$index.0,)*))
            }
        })*
    };
}

tuples! {
    1: A T 0;
    2: A T 0, B U 1;
    3: A T 0, B U 1, C V 2;
    4: A T 0, B U 1, C V 2, E W 3;
    5: A T 0, B U 1, C V 2, E W 3, F X 4;
    6: A T 0, B U 1, C V 2, E W 3, F X 4, G Y 5;
    7: A T 0, B U 1, C V 2, E W 3, F X 4, G Y 5, H Z 6;
    8: A T 0, B U 1, C V 2, E W 3, F X 4, G Y 5, H Z 6, I I1 7;
    9: A T 0, B U 1, C V 2, E W 3, F X 4, G Y 5, H Z 6, I I1 7, J J1 8;
    10: A T 0, B U 1, C V 2, E W 3, F X 4, G Y 5, H Z 6, I I1 7, J J1 8, K K1 9;
    11: A T 0, B U 1, C V 2, E W 3, F X 4, G Y 5, H Z 6, I I1 7, J J1 8, K K1 9, L L1 10;
    12: A T 0, B U 1, C V 2, E W 3, F X 4, G Y 5, H Z 6, I I1 7, J J1 8, K K1 9, L L1 10, M M1 11;
}
