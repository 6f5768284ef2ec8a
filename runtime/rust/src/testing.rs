//! What generated tests are made of.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::service::CommandError;
use crate::wire::{Validate, decode_value};

/// The format of cases that this version reads.
const FORMAT: u64 = 1;

/// What wire values of the types of one spec must become.
#[derive(Deserialize)]
struct CaseFile {
    types: Vec<TypeCases>,
    #[serde(default)]
    errors: Vec<ErrorCase>,
}

#[derive(Deserialize)]
struct ErrorCase {
    code: String,
    #[serde(default)]
    data: Value,
}

#[derive(Deserialize)]
struct TypeCases {
    name: String,
    accepted: Vec<Accepted>,
    refused: Vec<Refused>,
}

#[derive(Deserialize)]
struct Accepted {
    title: String,
    encoded: Option<Changes>,
    #[serde(flatten)]
    value: CaseValue,
}

#[derive(Deserialize)]
struct Refused {
    rule: String,
    /// Absent where the language may tell as much of the way as it wants.
    path: Option<String>,
    #[serde(flatten)]
    value: CaseValue,
}

/// A value, whole or as changes of an accepted one before it.
#[derive(Deserialize)]
struct CaseValue {
    wire: Option<Value>,
    #[serde(default)]
    from: usize,
    #[serde(flatten)]
    changes: Changes,
}

/// What makes one value of another, by JSON pointer.
#[derive(Deserialize)]
struct Changes {
    #[serde(default)]
    set: Map<String, Value>,
    #[serde(default)]
    repeat: Map<String, Value>,
    #[serde(default)]
    remove: Vec<String>,
}

/// Checks a type against its cases, which archc generates: what must be accepted decodes and encodes to what is
/// expected, what must be refused is refused at that field and by that rule. `name` is that of the type in the spec.
///
/// # Panics
///
/// With every difference, when there is one; that is how a test fails. Also when the cases were edited by hand, or
/// have another format.
pub fn check_contract<T>(cases: &str, name: &str)
where
    T: Serialize + DeserializeOwned + Validate,
{
    let file = read(cases);
    let Some(own) = file.types.into_iter().find(|each| each.name == name) else {
        panic!("there are no cases for {name}");
    };
    let mut wires: Vec<Value> = Vec::new();
    let mut found: Vec<String> = Vec::new();
    for case in &own.accepted {
        let wire = case.value.whole(&wires);
        found.extend(difference::<T>(case, &wire));
        wires.push(wire);
    }
    found.extend(
        own.refused
            .iter()
            .filter_map(|case| leniency::<T>(case, &wires)),
    );
    assert!(found.is_empty(), "{name}:\n{}", found.join("\n"));
}

/// Checks that each error of the cases travels as its command declares it. `make` gives the declared error of a code
/// with its data, for which there is [`data_of`]; nothing for codes that the command does not declare.
///
/// # Panics
///
/// With every difference, when there is one; and as [`check_contract`] does.
pub fn check_errors(cases: &str, make: impl Fn(&str, &Value) -> Option<CommandError>) {
    let differences = read(cases).errors.into_iter().filter_map(|case| {
        let ErrorCase { code, data } = case;
        match make(&code, &data) {
            Some(CommandError::Domain {
                code: sent,
                data: with,
                ..
            }) => {
                let with = with.map_or(Value::Null, |with| with.0);
                (sent != code || !same(&with, &data))
                    .then(|| format!("{code} with {data} travels as {sent} with {with}"))
            }
            Some(other) => Some(format!("{code} travels as {other:?}")),
            None => Some(format!("{code} is not declared")),
        }
    });
    let found: Vec<String> = differences.collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The data of an error.
///
/// # Panics
///
/// When the value does not fit the type.
pub fn data_of<T: DeserializeOwned>(data: &Value) -> T {
    decode_value(data.clone()).unwrap_or_else(|refusal| panic!("{data} was refused: {refusal:?}"))
}

fn read(cases: &str) -> CaseFile {
    read_cases(cases).unwrap_or_else(|problem| {
        panic!(
            "The cases {problem}: they are made from a spec, and `archc generate` makes them anew."
        )
    })
}

fn read_cases(text: &str) -> Result<CaseFile, String> {
    let whole: Value =
        serde_json::from_str(text).map_err(|error| format!("are no JSON ({error})"))?;
    let format = whole.get("format").and_then(Value::as_u64);
    if format != Some(FORMAT) {
        return Err(format!(
            "have another format than {FORMAT}, which this version of archc reads"
        ));
    }
    let told = whole
        .get("checksum")
        .and_then(Value::as_str)
        .unwrap_or_default();
    // All that follows the two keys: the checksum is the second one.
    let rest = text
        .split_once("\"checksum\"")
        .and_then(|(_, rest)| rest.split_once(','))
        .map_or("", |(_, rest)| rest);
    if checksum(rest) != told {
        return Err("were edited by hand".to_owned());
    }
    serde_json::from_value(whole).map_err(|error| format!("cannot be read ({error})"))
}

/// FNV-1a of 32 bits over the text without white space.
fn checksum(text: &str) -> String {
    let bytes = text
        .bytes()
        .filter(|byte| !matches!(byte, b' ' | 0x09..=0x0d));
    let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{hash:08x}")
}

impl CaseValue {
    /// The whole value; `accepted` are those before it.
    fn whole(&self, accepted: &[Value]) -> Value {
        match (&self.wire, accepted.get(self.from)) {
            (Some(wire), _) => wire.clone(),
            (None, Some(start)) => self.changes.made(start),
            (None, None) => panic!(
                "a case starts from case {}, which is not before it",
                self.from
            ),
        }
    }
}

impl Changes {
    /// A copy of the value with these changes.
    fn made(&self, value: &Value) -> Value {
        let mut whole = value.clone();
        for (pointer, member) in &self.set {
            put(&mut whole, pointer, member.clone());
        }
        for (pointer, repetition) in &self.repeat {
            put(&mut whole, pointer, repeated(repetition));
        }
        for pointer in &self.remove {
            if let Some((Value::Object(holder), key)) = holder_of(&mut whole, pointer) {
                holder.remove(&key);
            }
        }
        whole
    }
}

/// A text, or a list of one item, so many times.
fn repeated(repetition: &Value) -> Value {
    let times = repetition
        .get("times")
        .and_then(Value::as_u64)
        .unwrap_or_default();
    let times = usize::try_from(times).unwrap_or_default();
    match repetition.get("text").and_then(Value::as_str) {
        Some(text) => Value::String(text.repeat(times)),
        None => {
            let item = repetition.get("item").cloned().unwrap_or_default();
            Value::Array(vec![item; times])
        }
    }
}

fn put(whole: &mut Value, pointer: &str, value: Value) {
    if pointer.is_empty() {
        *whole = value;
        return;
    }
    match holder_of(whole, pointer) {
        Some((Value::Object(holder), key)) => {
            holder.insert(key, value);
        }
        Some((Value::Array(holder), key)) => {
            if let Some(item) = key
                .parse()
                .ok()
                .and_then(|index: usize| holder.get_mut(index))
            {
                *item = value;
            }
        }
        _ => panic!("there is nothing at {pointer}"),
    }
}

/// What holds the member at a pointer, and the key of the member.
fn holder_of<'a>(whole: &'a mut Value, pointer: &str) -> Option<(&'a mut Value, String)> {
    let (above, key) = pointer.rsplit_once('/')?;
    let holder = whole.pointer_mut(above)?;
    Some((holder, key.replace("~1", "/").replace("~0", "~")))
}

fn difference<T: Serialize + DeserializeOwned + Validate>(
    case: &Accepted,
    wire: &Value,
) -> Option<String> {
    let title = &case.title;
    let expected = case
        .encoded
        .as_ref()
        .map_or_else(|| wire.clone(), |changes| changes.made(wire));
    let value: T = match decode_value(wire.clone()) {
        Ok(value) => value,
        Err(refusal) => return Some(format!("{title}: {wire} was refused: {refusal:?}")),
    };
    if let Err(refusal) = value.validate() {
        return Some(format!("{title}: {wire} was refused: {refusal:?}"));
    }
    match serde_json::to_value(&value) {
        Ok(encoded) if same(&encoded, &expected) => None,
        Ok(encoded) => Some(format!("{title}: {wire} became {encoded}, not {expected}")),
        Err(error) => Some(format!("{title}: {wire} could not be encoded: {error}")),
    }
}

fn leniency<T: DeserializeOwned + Validate>(case: &Refused, accepted: &[Value]) -> Option<String> {
    let wire = case.value.whole(accepted);
    let shown: String = wire.to_string().chars().take(1000).collect();
    let Refused { rule, path, .. } = case;
    let decoded = decode_value::<T>(wire).and_then(|value| value.validate());
    match decoded {
        Ok(()) => Some(format!("{shown} was accepted, against {rule} of {path:?}")),
        Err(refusal)
            if refusal.rule() == rule
                && path.as_ref().is_none_or(|path| refusal.field() == *path) =>
        {
            None
        }
        Err(refusal) => Some(format!(
            "{shown} was refused by {} of {:?}, not by {rule} of {path:?}",
            refusal.rule(),
            refusal.field(),
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

#[cfg(test)]
mod tests {
    use super::{checksum, read_cases};

    const CASES: &str = r#"{"format":1,"checksum":"@","spec":"a/b","types":[]}"#;

    fn text() -> String {
        let rest = CASES.split_once("@\",").map_or("", |(_, rest)| rest);
        CASES.replace('@', &checksum(rest))
    }

    fn problem(text: &str) -> String {
        read_cases(text).err().unwrap_or_default()
    }

    #[test]
    fn reads_what_archc_wrote_in_any_layout() {
        assert_eq!(problem(&text()), "");
        assert_eq!(problem(&text().replace(',', ",\n\t")), "");
    }

    #[test]
    fn says_what_is_wrong_with_other_cases() {
        assert_eq!(
            problem(&text().replace("a/b", "a/c")),
            "were edited by hand"
        );
        assert!(problem(&text().replace(":1,", ":2,")).starts_with("have another format than 1"));
        assert!(problem("{").starts_with("are no JSON"));
    }
}
