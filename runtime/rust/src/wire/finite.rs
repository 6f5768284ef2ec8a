use serde::{Deserialize, Deserializer, Serializer, de, ser};

use super::refuse::out_of_range;
use super::{Adapter, Refusal};

/// Floats that are finite: JSON has no NaN and no infinities, and serde_json writes them as null. Minus zero becomes
/// zero. A float of 32 bits is written as the double it is, so that every language prints the same digits.
#[derive(Debug, Clone, Copy)]
pub struct Finite;

fn not_finite() -> Refusal {
    Refusal::new("finite", "Expected a finite number.")
}

impl Adapter<f64> for Finite {
    fn serialize<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
        if !value.is_finite() {
            return Err(ser::Error::custom(not_finite()));
        }
        serializer.serialize_f64(value + 0.0)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        let value = f64::deserialize(deserializer)?;
        if !value.is_finite() {
            return Err(de::Error::custom(not_finite()));
        }
        Ok(value + 0.0)
    }
}

impl Adapter<f32> for Finite {
    fn serialize<S: Serializer>(value: &f32, serializer: S) -> Result<S::Ok, S::Error> {
        <Self as Adapter<f64>>::serialize(&f64::from(*value), serializer)
    }

    /// Rounds to the nearest float of 32 bits; what rounds to infinity is out of range.
    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f32, D::Error> {
        let value = <Self as Adapter<f64>>::deserialize(deserializer)?;
        #[allow(clippy::cast_possible_truncation)]
        let rounded = value as f32;
        if !rounded.is_finite() {
            return Err(de::Error::custom(out_of_range("float32")));
        }
        Ok(rounded + 0.0)
    }
}
