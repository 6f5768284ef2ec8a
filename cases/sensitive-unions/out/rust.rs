#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Card {
    pub label: String,
    #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub secret: String,
}

impl std::fmt::Debug for Card {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Card");
        shown.field("label", &self.label);
        shown.field("secret", &wire::Redacted);
        shown.finish()
    }
}

impl wire::Validate for Card {}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Login")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(tag = "kind"))]
pub enum Login {
    #[serde(rename = "password")]
    Password {
        name: String,
        /// At most 12 characters.
        #[serde(with = "wire::As::<wire::Sensitive<wire::Same>>")]
        #[cfg_attr(feature = "ts", ts(as = "String"))]
        word: String,
    },
    #[serde(rename = "none")]
    None,
}

impl std::fmt::Debug for Login {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Password { name, .. } => {
                let mut shown = f.debug_struct("Password");
                shown.field("name", name);
                shown.field("word", &wire::Redacted);
                shown.finish()
            }
            Self::None => f.write_str("None"),
        }
    }
}

impl Serialize for Login {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = wire::TagWriter::new(serializer, "kind", None);
        // The inherent function that serde derives: no recursion.
        Self::serialize(self, writer)
    }
}

impl<'de> Deserialize<'de> for Login {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = wire::Tagged::read(deserializer, "kind", None)?;
        tagged.variant(Self::deserialize)
    }
}

impl wire::Validate for Login {
    fn validate(&self) -> Result<(), wire::Refusal> {
        match self {
            Self::Password { word, .. } => {
                wire::max_length(word, "word", 12)?;
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Beside")]
// types: 214 more lines, sha256 a015d5c5489e
