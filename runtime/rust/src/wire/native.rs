use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::refuse::out_of_range;
use super::{Adapter, Base64, Decimal, Finite, FormatError, decode_base64, encode_base64};

macro_rules! newtypes {
    ($($(#[$meta:meta])* $name:ident($inner:ty) $adapter:ident;)*) => {
        $($(#[$meta])*
        pub struct $name(pub $inner);

        impl From<$inner> for $name {
            fn from(value: $inner) -> Self {
                Self(value)
            }
        }

        impl From<$name> for $inner {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $adapter::serialize(&self.0, serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <$adapter as Adapter<$inner>>::deserialize(deserializer).map(Self)
            }
        })*
    };
}

newtypes! {
    /// An `i64` as argument of a generic type: a decimal string on the wire.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    Int64(i64) Decimal;
    /// A `u64` as argument of a generic type: a decimal string on the wire.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    Uint64(u64) Decimal;
    /// An `f64` as argument of a generic type: finite on the wire.
    #[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd)]
    Float64(f64) Finite;
    /// An `f32` as argument of a generic type: finite on the wire.
    #[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd)]
    Float32(f32) Finite;
    /// Bytes as argument of a generic type: base64 on the wire.
    #[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    Bytes(Vec<u8>) Base64;
}

macro_rules! displayed {
    ($($name:ident($inner:ident))*) => {
        $(impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = <$inner as FromStr>::Err;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        })*
    };
}

displayed! { Int64(i64) Uint64(u64) Float64(f64) Float32(f32) }

impl fmt::Display for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&encode_base64(&self.0))
    }
}

impl FromStr for Bytes {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let error = FormatError::of("standard base64 with padding");
        decode_base64(text).map(Self).ok_or(error)
    }
}

/// A whole number that a double holds exactly: up to 2^53 - 1 on either side of zero.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Int53(i64);

impl Int53 {
    /// The largest.
    pub const MAX: Self = Self((1 << 53) - 1);
    /// The smallest.
    pub const MIN: Self = Self(-Self::MAX.0);

    /// The number.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl TryFrom<i64> for Int53 {
    type Error = FormatError;

    fn try_from(value: i64) -> Result<Self, FormatError> {
        let fits = (Self::MIN.0..=Self::MAX.0).contains(&value);
        let error = FormatError::of("an integer of the type int53");
        fits.then_some(Self(value)).ok_or(error)
    }
}

impl From<i32> for Int53 {
    fn from(value: i32) -> Self {
        Self(value.into())
    }
}

impl From<u32> for Int53 {
    fn from(value: u32) -> Self {
        Self(value.into())
    }
}

impl From<Int53> for i64 {
    fn from(value: Int53) -> Self {
        value.0
    }
}

impl fmt::Display for Int53 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Int53 {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let error = FormatError::of("an integer of the type int53");
        text.parse::<i64>().map_err(|_| error)?.try_into()
    }
}

impl Serialize for Int53 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Int53 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = i64::deserialize(deserializer)?;
        let refuse = |_| serde::de::Error::custom(out_of_range("int53"));
        value.try_into().map_err(refuse)
    }
}
