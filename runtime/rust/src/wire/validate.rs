use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::{Bytes, Date, DateTime, Float32, Float64, Int53, Int64, Refusal, Uint64, Url, Uuid};

/// The constraints of a spec (`min`, `maxLength`, `pattern`, …), which decoding does not check.
pub trait Validate {
    /// Refuses the first value in it that breaks one.
    fn validate(&self) -> Result<(), Refusal> {
        Ok(())
    }
}

/// Checks what lies under a field.
pub fn check<T: Validate + ?Sized>(value: &T, field: &'static str) -> Result<(), Refusal> {
    value.validate().map_err(|refusal| refusal.under(field))
}

/// Checks what lies under a sensitive field: the refusal names no key that the value chose itself.
pub fn check_sensitive<T: Validate + ?Sized>(
    value: &T,
    field: &'static str,
) -> Result<(), Refusal> {
    value
        .validate()
        .map_err(|refusal| refusal.without_entries().under(field))
}

macro_rules! without_constraints {
    ($($type:ty)*) => {
        $(impl Validate for $type {})*
    };
}

without_constraints! {
    () bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 String Value
    Bytes Date DateTime Float32 Float64 Int53 Int64 Uint64 Url Uuid
}

impl<T: Validate> Validate for Option<T> {
    fn validate(&self) -> Result<(), Refusal> {
        self.as_ref().map_or(Ok(()), T::validate)
    }
}

impl<T: Validate + ?Sized> Validate for Box<T> {
    fn validate(&self) -> Result<(), Refusal> {
        T::validate(self)
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn validate(&self) -> Result<(), Refusal> {
        let mut items = self.iter().enumerate();
        items.try_for_each(|(index, item)| item.validate().map_err(|refusal| refusal.at(index)))
    }
}

impl<K: Serialize, V: Validate> Validate for BTreeMap<K, V> {
    fn validate(&self) -> Result<(), Refusal> {
        self.iter().try_for_each(|(key, value)| {
            value
                .validate()
                .map_err(|refusal| refusal.under_entry(key_text(key)))
        })
    }
}

fn key_text<K: Serialize>(key: &K) -> String {
    match serde_json::to_value(key) {
        Ok(Value::String(text)) => text,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

macro_rules! tuples {
    ($($($type:ident $index:tt),*;)*) => {
        $(impl<$($type: Validate,)*> Validate for ($($type,)*) {
            fn validate(&self) -> Result<(), Refusal> {
                $(self.$index.validate().map_err(|refusal| refusal.at($index))?;)*
                Ok(())
            }
        })*
    };
}

tuples! {
    A 0;
    A 0, B 1;
    A 0, B 1, C 2;
    A 0, B 1, C 2, D 3;
    A 0, B 1, C 2, D 3, E 4;
    A 0, B 1, C 2, D 3, E 4, F 5;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11;
}
