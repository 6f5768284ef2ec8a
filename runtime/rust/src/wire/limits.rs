use super::{Bytes, Int53, Refusal};

/// What `minLength` and `maxLength` count: code points of a text, bytes of a byte string. Null and absent values have
/// no length.
pub trait Measured {
    /// The length.
    fn length(&self) -> Option<usize>;
}

impl Measured for String {
    fn length(&self) -> Option<usize> {
        Some(self.chars().count())
    }
}

impl Measured for Vec<u8> {
    fn length(&self) -> Option<usize> {
        Some(self.len())
    }
}

impl Measured for Bytes {
    fn length(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

impl<T: Measured> Measured for Option<T> {
    fn length(&self) -> Option<usize> {
        self.as_ref().and_then(T::length)
    }
}

/// What `minItems` and `maxItems` count.
pub trait Counted {
    /// The number of items.
    fn count(&self) -> Option<usize>;
}

impl<T> Counted for Vec<T> {
    fn count(&self) -> Option<usize> {
        Some(self.len())
    }
}

impl<T: Counted> Counted for Option<T> {
    fn count(&self) -> Option<usize> {
        self.as_ref().and_then(T::count)
    }
}

/// An integer that has bounds.
pub trait Amount {
    /// The integer; any of the wire's fits.
    fn amount(&self) -> Option<i128>;
}

/// A float that has bounds.
pub trait Scalar {
    /// The float, and the bound rounded as floats of its type are, so that a bound is itself allowed.
    fn scalar(&self, bound: f64) -> Option<(f64, f64)>;
}

macro_rules! amounts {
    ($($type:ident)*) => {
        $(impl Amount for $type {
            fn amount(&self) -> Option<i128> {
                Some((*self).into())
            }
        })*
    };
}

amounts! { i8 i16 i32 i64 u8 u16 u32 u64 }

impl Amount for Int53 {
    fn amount(&self) -> Option<i128> {
        Some(self.get().into())
    }
}

impl<T: Amount> Amount for Option<T> {
    fn amount(&self) -> Option<i128> {
        self.as_ref().and_then(T::amount)
    }
}

impl Scalar for f64 {
    fn scalar(&self, bound: f64) -> Option<(f64, f64)> {
        Some((*self, bound))
    }
}

impl Scalar for f32 {
    fn scalar(&self, bound: f64) -> Option<(f64, f64)> {
        #[allow(clippy::cast_possible_truncation)]
        let bound = bound as f32;
        Some(((*self).into(), bound.into()))
    }
}

impl<T: Scalar> Scalar for Option<T> {
    fn scalar(&self, bound: f64) -> Option<(f64, f64)> {
        self.as_ref().and_then(|value| value.scalar(bound))
    }
}

fn refuse_if(
    is_broken: bool,
    field: &'static str,
    rule: &'static str,
    message: impl FnOnce() -> String,
) -> Result<(), Refusal> {
    if is_broken {
        Err(Refusal::new(rule, message()).under(field))
    } else {
        Ok(())
    }
}

/// `minLength`.
pub fn min_length(value: &impl Measured, field: &'static str, min: usize) -> Result<(), Refusal> {
    let broken = value.length().is_some_and(|length| length < min);
    refuse_if(broken, field, "minLength", || {
        format!("Expected a length of at least {min}.")
    })
}

/// `maxLength`.
pub fn max_length(value: &impl Measured, field: &'static str, max: usize) -> Result<(), Refusal> {
    let broken = value.length().is_some_and(|length| length > max);
    refuse_if(broken, field, "maxLength", || {
        format!("Expected a length of at most {max}.")
    })
}

/// `minItems`.
pub fn min_items(value: &impl Counted, field: &'static str, min: usize) -> Result<(), Refusal> {
    let broken = value.count().is_some_and(|count| count < min);
    refuse_if(broken, field, "minItems", || {
        format!("Expected at least {min} items.")
    })
}

/// `maxItems`.
pub fn max_items(value: &impl Counted, field: &'static str, max: usize) -> Result<(), Refusal> {
    let broken = value.count().is_some_and(|count| count > max);
    refuse_if(broken, field, "maxItems", || {
        format!("Expected at most {max} items.")
    })
}

/// `min` of an integer.
pub fn min(value: &impl Amount, field: &'static str, min: i128) -> Result<(), Refusal> {
    let broken = value.amount().is_some_and(|amount| amount < min);
    refuse_if(broken, field, "min", || {
        format!("Expected at least {min}, found less.")
    })
}

/// `max` of an integer.
pub fn max(value: &impl Amount, field: &'static str, max: i128) -> Result<(), Refusal> {
    let broken = value.amount().is_some_and(|amount| amount > max);
    refuse_if(broken, field, "max", || {
        format!("Expected at most {max}, found more.")
    })
}

/// `min` of a float.
pub fn min_float(value: &impl Scalar, field: &'static str, min: f64) -> Result<(), Refusal> {
    let broken = value.scalar(min).is_some_and(|(value, min)| value < min);
    refuse_if(broken, field, "min", || {
        format!("Expected at least {min}, found less.")
    })
}

/// `max` of a float.
pub fn max_float(value: &impl Scalar, field: &'static str, max: f64) -> Result<(), Refusal> {
    let broken = value.scalar(max).is_some_and(|(value, max)| value > max);
    refuse_if(broken, field, "max", || {
        format!("Expected at most {max}, found more.")
    })
}
