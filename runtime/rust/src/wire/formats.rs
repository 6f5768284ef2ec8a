use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::refuse::wrong_format;
use super::{calendar, uri};

/// A text that does not have its format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormatError {
    wanted: &'static str,
}

impl FormatError {
    pub(super) fn of(wanted: &'static str) -> Self {
        Self { wanted }
    }
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Expected {}.", self.wanted)
    }
}

impl std::error::Error for FormatError {}

macro_rules! formats {
    ($($(#[$doc:meta])* $name:ident $wanted:literal $check:expr;)*) => {
        $($(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text, as it is on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = FormatError;

            fn try_from(text: String) -> Result<Self, FormatError> {
                if $check(&text) { Ok(Self(text)) } else { Err(FormatError { wanted: $wanted }) }
            }
        }

        impl FromStr for $name {
            type Err = FormatError;

            fn from_str(text: &str) -> Result<Self, FormatError> {
                text.to_owned().try_into()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                let refuse = |_| serde::de::Error::custom(wrong_format($wanted));
                text.try_into().map_err(refuse)
            }
        })*
    };
}

formats! {
    /// A moment in UTC with milliseconds: `YYYY-MM-DDTHH:MM:SS.sssZ`, years 0001 to 9999. Sorts by time.
    DateTime "a date and time such as 2026-01-31T12:00:00.000Z" calendar::is_date_time;
    /// A calendar day without time or zone: `YYYY-MM-DD`, years 0001 to 9999. Sorts by time.
    Date "a date such as 2026-01-31" calendar::is_date;
    /// A UUID of any version, in lower case with hyphens. Upper case is refused.
    Uuid "a UUID in lower case" is_uuid;
    /// An absolute URL, kept character for character.
    Url "an absolute URL" uri::is_url;
}

impl DateTime {
    /// The beginning of Unix time.
    pub fn epoch() -> Self {
        Self("1970-01-01T00:00:00.000Z".to_owned())
    }
}

impl Date {
    /// The first day of Unix time.
    pub fn epoch() -> Self {
        Self("1970-01-01".to_owned())
    }
}

impl Uuid {
    /// The UUID of zeros, which identifies nothing.
    pub fn nil() -> Self {
        Self("00000000-0000-0000-0000-000000000000".to_owned())
    }
}

impl Url {
    /// `about:blank`, which leads nowhere.
    pub fn blank() -> Self {
        Self("about:blank".to_owned())
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
        })
}
