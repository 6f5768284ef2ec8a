use std::fmt;

use serde_json::Value;

use crate::service::CommandError;

/// One step from a value to a value in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A declared member of an object.
    Key(String),
    /// A member whose key the value itself chose: of a map, or one that is not declared.
    Entry(String),
    /// An item of an array.
    Index(usize),
}

/// Why a value was refused: where, by which rule, and what is wanted. Never holds the value itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// From the inside out, so that every level adds its step at the end.
    steps: Vec<Step>,
    rule: &'static str,
    message: String,
}

/// The rules of archc's TypeScript runtime.
const RULES: [&str; 19] = [
    "type",
    "null",
    "required",
    "minLength",
    "maxLength",
    "pattern",
    "min",
    "max",
    "range",
    "integer",
    "finite",
    "minItems",
    "maxItems",
    "enum",
    "format",
    "tag",
    "unknownKey",
    "depth",
    "surrogate",
];

/// Separates the parts of a refusal that passes through the error of another serializer as text.
const SEPARATOR: char = '\u{1}';
const LONGEST_KEY: usize = 100;

impl Refusal {
    /// The value itself breaks `rule`.
    pub fn new(rule: &'static str, message: impl Into<String>) -> Self {
        Self {
            steps: Vec::new(),
            rule,
            message: message.into(),
        }
    }

    /// The same, seen from the object that has the value under `key`.
    #[must_use]
    pub fn under(mut self, key: impl Into<String>) -> Self {
        self.steps.push(Step::Key(key.into()));
        self
    }

    /// The same, seen from the object that has the value under a key that it chose itself.
    #[must_use]
    pub fn under_entry(mut self, key: impl Into<String>) -> Self {
        self.steps.push(Step::Entry(key.into()));
        self
    }

    /// The same, seen from the array that has the value at `index`.
    #[must_use]
    pub fn at(mut self, index: usize) -> Self {
        self.steps.push(Step::Index(index));
        self
    }

    /// The same, with another rule.
    #[must_use]
    pub(super) fn by(mut self, rule: &'static str) -> Self {
        self.rule = rule;
        self
    }

    /// The same of a secret: keys that it chose itself are part of what is secret.
    #[must_use]
    pub(super) fn without_entries(mut self) -> Self {
        for step in &mut self.steps {
            if let Step::Entry(key) = step {
                "…".clone_into(key);
            }
        }
        self
    }

    /// The rule, with the names of the TypeScript runtime: `type`, `required`, `min`, …
    pub fn rule(&self) -> &'static str {
        self.rule
    }

    /// What is wanted.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The path to the value: `rules[0].pattern`, `labels["a b"]`, empty for the root.
    pub fn field(&self) -> String {
        let text: String = self.steps.iter().rev().map(Step::text).collect();
        text.strip_prefix('.').map_or(text.clone(), str::to_owned)
    }

    /// Restores what `{:#}` wrote.
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix(SEPARATOR)?.splitn(3, SEPARATOR);
        let rule = parts.next()?;
        let rule = RULES.iter().find(|known| **known == rule)?;
        let steps: Vec<Value> = serde_json::from_str(parts.next()?).ok()?;
        Some(Self {
            steps: steps.into_iter().map(Step::from).collect(),
            rule,
            message: parts.next()?.to_owned(),
        })
    }

    /// What another error says of a secret: a refusal without the keys that the value chose, of others nothing, for
    /// serde's own messages quote what they found.
    pub(super) fn of_secret(message: impl fmt::Display) -> Self {
        let unknown = || Self::new("type", "Expected another value.");
        Self::parse(&format!("{message:#}")).map_or_else(unknown, Self::without_entries)
    }

    /// What another error says. A refusal that passed through it comes back as it was.
    pub(super) fn from_text(message: impl fmt::Display) -> Self {
        let text = format!("{message:#}");
        Self::parse(&text).unwrap_or_else(|| Self::new("type", text))
    }
}

impl From<Value> for Step {
    fn from(value: Value) -> Self {
        match value {
            Value::String(key) => Self::Key(key),
            Value::Array(entry) => Self::Entry(match entry.into_iter().next() {
                Some(Value::String(key)) => key,
                _ => String::new(),
            }),
            other => Self::Index(
                other
                    .as_u64()
                    .and_then(|index| usize::try_from(index).ok())
                    .unwrap_or(0),
            ),
        }
    }
}

impl Step {
    fn text(&self) -> String {
        match self {
            Self::Index(index) => format!("[{index}]"),
            Self::Key(key) | Self::Entry(key) if key.encode_utf16().count() > LONGEST_KEY => {
                let units: Vec<u16> = key.encode_utf16().take(LONGEST_KEY).collect();
                let cut = String::from_utf16_lossy(&units);
                format!("[{}]", Value::String(format!("{cut}…")))
            }
            Self::Key(key) | Self::Entry(key) if is_identifier(key) => format!(".{key}"),
            Self::Key(key) | Self::Entry(key) => format!("[{}]", Value::String(key.clone())),
        }
    }

    fn value(&self) -> Value {
        match self {
            Self::Key(key) => Value::from(key.as_str()),
            Self::Entry(key) => Value::from([key.as_str()].as_slice()),
            Self::Index(index) => Value::from(*index),
        }
    }
}

fn is_identifier(key: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    key.chars().all(plain) && key.chars().next().is_some_and(|c| !c.is_ascii_digit())
}

impl fmt::Display for Refusal {
    /// `{:#}` writes the parts apart, for the way through the error of another serializer.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            let steps = Value::Array(self.steps.iter().map(Step::value).collect());
            let Self { rule, message, .. } = self;
            return write!(f, "{SEPARATOR}{rule}{SEPARATOR}{steps}{SEPARATOR}{message}");
        }
        match self.field() {
            field if field.is_empty() => f.write_str(&self.message),
            field => write!(f, "{field}: {}", self.message),
        }
    }
}

impl std::error::Error for Refusal {}

impl From<Refusal> for CommandError {
    fn from(refusal: Refusal) -> Self {
        Self::Validation {
            field: refusal.field(),
            rule: refusal.rule,
            message: refusal.message,
        }
    }
}

impl serde::de::Error for Refusal {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::from_text(message)
    }

    fn invalid_length(len: usize, expected: &dyn serde::de::Expected) -> Self {
        Self::new(
            "minItems",
            format!("Expected {expected}, found {len} items."),
        )
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        let wanted: Vec<String> = expected.iter().map(|text| format!("{text:?}")).collect();
        Self::new("enum", format!("Expected one of {}.", wanted.join(", ")))
    }

    fn unknown_field(field: &str, _: &'static [&'static str]) -> Self {
        Self::new("unknownKey", "This key is not declared.").under_entry(field)
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new("required", "Expected a value, found none.").under(field)
    }
}
