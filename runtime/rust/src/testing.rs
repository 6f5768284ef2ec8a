//! What generated tests are made of.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::wire::{Validate, decode_value};

/// Wire values of one type, and what must become of them.
#[derive(Deserialize)]
struct Cases {
    accepted: Vec<Accepted>,
    refused: Vec<Refused>,
}

#[derive(Deserialize)]
struct Accepted {
    wire: Value,
    encoded: Value,
}

#[derive(Deserialize)]
struct Refused {
    wire: Value,
    field: String,
    rule: String,
}

/// Checks a type against its cases: what must be accepted decodes and encodes to what is expected, what must be
/// refused is refused at that field and by that rule.
///
/// # Panics
///
/// With every difference, when there is one; that is how a test fails.
pub fn check_contract<T>(cases: &str, type_name: &str)
where
    T: Serialize + DeserializeOwned + Validate,
{
    let mut all: BTreeMap<String, Cases> = serde_json::from_str(cases)
        .unwrap_or_else(|error| panic!("the cases cannot be read: {error}"));
    let Some(own) = all.remove(type_name) else {
        panic!("there are no cases for {type_name}");
    };
    let accepted = own.accepted.into_iter().filter_map(difference::<T>);
    let refused = own.refused.into_iter().filter_map(leniency::<T>);
    let found: Vec<String> = accepted.chain(refused).collect();
    assert!(found.is_empty(), "{type_name}:\n{}", found.join("\n"));
}

fn difference<T: Serialize + DeserializeOwned + Validate>(case: Accepted) -> Option<String> {
    let shown = case.wire.to_string();
    let value: T = match decode_value(case.wire) {
        Ok(value) => value,
        Err(refusal) => return Some(format!("{shown} was refused: {refusal:?}")),
    };
    if let Err(refusal) = value.validate() {
        return Some(format!("{shown} was refused: {refusal:?}"));
    }
    match serde_json::to_value(&value) {
        Ok(encoded) if same(&encoded, &case.encoded) => None,
        Ok(encoded) => Some(format!("{shown} became {encoded}, not {}", case.encoded)),
        Err(error) => Some(format!("{shown} could not be encoded: {error}")),
    }
}

fn leniency<T: DeserializeOwned + Validate>(case: Refused) -> Option<String> {
    let shown = case.wire.to_string();
    let decoded = decode_value::<T>(case.wire).and_then(|value| value.validate());
    match decoded {
        Ok(()) => Some(format!(
            "{shown} was accepted, against {} of {:?}",
            case.rule, case.field
        )),
        Err(refusal) if refusal.rule() == case.rule && refusal.field() == case.field => None,
        Err(refusal) => Some(format!(
            "{shown} was refused by {} of {:?}, not by {} of {:?}",
            refusal.rule(),
            refusal.field(),
            case.rule,
            case.field
        )),
    }
}

/// Equality of JSON values, where `1` and `1.0` are one number.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => left == right,
    }
}
