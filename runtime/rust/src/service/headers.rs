use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use crate::wire::Redacted;

/// What a caller sent along with a call: names in lower case, and texts. `Debug` shows the names only, for values may be tokens.
///
/// What a caller sends is not to be trusted, so it is bounded before it is kept: see [`Self::MAX_COUNT`] and its neighbours.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(BTreeMap<String, String>);

/// Why a header is none, or one too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderError {
    /// More than [`Headers::MAX_COUNT`].
    TooMany,
    /// Names and values together are longer than [`Headers::MAX_BYTES`].
    TooLong,
    /// The name is no HTTP token in lower case, or longer than [`Headers::MAX_NAME_BYTES`].
    Name,
    /// The value holds a control character, or is longer than [`Headers::MAX_VALUE_BYTES`].
    Value,
    /// There is one of this name already.
    Twice,
}

impl Headers {
    /// How many headers a call may have.
    pub const MAX_COUNT: usize = 100;
    /// Longest name.
    pub const MAX_NAME_BYTES: usize = 128;
    /// Longest value.
    pub const MAX_VALUE_BYTES: usize = 8 * 1024;
    /// All names and values of a call together.
    pub const MAX_BYTES: usize = 32 * 1024;

    /// Headers of one's own: for calls within a program, and for tests.
    pub fn new<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, HeaderError> {
        let mut filling = Filling::default();
        for (name, value) in pairs {
            filling.add(name, value)?;
        }
        Ok(filling.headers)
    }

    /// The value of a header, by its name in lower case.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Names and values, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Headers that are still added to.
#[derive(Default)]
struct Filling {
    headers: Headers,
    bytes: usize,
}

impl Filling {
    /// Copies nothing before it is known to be right.
    fn add(&mut self, name: &str, value: &str) -> Result<(), HeaderError> {
        if self.headers.len() >= Headers::MAX_COUNT {
            return Err(HeaderError::TooMany);
        }
        if name.is_empty()
            || name.len() > Headers::MAX_NAME_BYTES
            || !name.bytes().all(is_name_byte)
        {
            return Err(HeaderError::Name);
        }
        if value.len() > Headers::MAX_VALUE_BYTES || value.chars().any(char::is_control) {
            return Err(HeaderError::Value);
        }
        self.bytes += name.len() + value.len();
        if self.bytes > Headers::MAX_BYTES {
            return Err(HeaderError::TooLong);
        }
        match self.headers.0.entry(name.to_owned()) {
            Entry::Vacant(entry) => {
                entry.insert(value.to_owned());
                Ok(())
            }
            Entry::Occupied(_) => Err(HeaderError::Twice),
        }
    }
}

/// A token of RFC 9110, without upper case.
fn is_name_byte(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9') || b"!#$%&'*+-.^_`|~".contains(&byte)
}

impl<'de> Deserialize<'de> for Headers {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Entries)
    }
}

struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Headers;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of texts")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Headers, M::Error> {
        let mut filling = Filling::default();
        while let Some((Text(name), Text(value))) = map.next_entry()? {
            filling.add(&name, &value).map_err(M::Error::custom)?;
        }
        Ok(filling.headers)
    }
}

/// A text that is not copied where it has no escapes.
#[derive(serde::Deserialize)]
#[serde(transparent)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.0.keys().map(|name| (name, Redacted)))
            .finish()
    }
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooMany => write!(f, "more than {} headers", Headers::MAX_COUNT),
            Self::TooLong => write!(f, "headers of more than {} bytes", Headers::MAX_BYTES),
            Self::Name => f.write_str("the name of a header is no HTTP token in lower case"),
            Self::Value => {
                f.write_str("the value of a header is too long or holds a control character")
            }
            Self::Twice => f.write_str("a header comes twice"),
        }
    }
}

impl std::error::Error for HeaderError {}

#[cfg(test)]
mod tests {
    use super::{HeaderError, Headers};

    #[test]
    fn what_breaks_a_bound_is_refused() {
        let long = "x".repeat(Headers::MAX_VALUE_BYTES + 1);
        let longest = "x".repeat(Headers::MAX_VALUE_BYTES);
        let name = "n".repeat(Headers::MAX_NAME_BYTES + 1);
        let names: Vec<_> = (0..=Headers::MAX_COUNT).map(|n| format!("h{n}")).collect();
        let one = |name: &str, value: &str| Headers::new([(name, value)]).err();
        assert_eq!(one("x-tenant", ""), None);
        assert_eq!(one("!#$%&'*+-.^_`|~09az", &longest), None);
        assert_eq!(one("__proto__", "ä😀"), None);
        for bad in ["", "X-Tenant", "a b", "a\nb", "a:b", "ä", "a\0", &name] {
            assert_eq!(one(bad, ""), Some(HeaderError::Name), "{bad:?}");
        }
        for bad in ["a\r\nb", "a\tb", "\0", "\u{7f}", "\u{85}", &long] {
            assert_eq!(one("a", bad), Some(HeaderError::Value), "{bad:?}");
        }
        let many = |count: usize| Headers::new(names[..count].iter().map(|n| (n.as_str(), "")));
        assert_eq!(
            many(Headers::MAX_COUNT).map(|headers| headers.len()),
            Ok(100)
        );
        assert_eq!(many(Headers::MAX_COUNT + 1), Err(HeaderError::TooMany));
        let full = |count| Headers::new(names[..count].iter().map(|n| (n.as_str(), &*longest)));
        assert!(full(3).is_ok());
        assert_eq!(full(4), Err(HeaderError::TooLong));
        let twice = Headers::new([("a", "1"), ("a", "1")]);
        assert_eq!(twice, Err(HeaderError::Twice));
    }

    #[test]
    fn values_do_not_show() {
        let headers = Headers::new([("authorization", "Bearer secret")]).expect("one header");
        assert_eq!(format!("{headers:?}"), r#"{"authorization": <redacted>}"#);
        assert_eq!(headers.get("authorization"), Some("Bearer secret"));
    }
}
