use serde_json::Value;

use super::Refusal;

/// Another kind of value was found: `null` or `type`. `wanted` has its article: "a string".
pub(super) fn wrong_kind(wanted: &str, found: &Value) -> Refusal {
    let (rule, kind) = match found {
        Value::Null => ("null", "null"),
        Value::Bool(_) => ("type", "a boolean"),
        Value::Number(_) => ("type", "a number"),
        Value::String(_) => ("type", "a string"),
        Value::Array(_) => ("type", "an array"),
        Value::Object(_) => ("type", "an object"),
    };
    Refusal::new(rule, format!("Expected {wanted}, found {kind}."))
}

/// The text is not the canonical one of its format.
pub(super) fn wrong_format(wanted: &str) -> Refusal {
    Refusal::new("format", format!("Expected {wanted}."))
}

/// The number does not fit in its type.
pub(super) fn out_of_range(kind: &str) -> Refusal {
    Refusal::new("range", format!("Expected a number of the type {kind}."))
}
