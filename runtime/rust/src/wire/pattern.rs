use std::sync::LazyLock;

use regress::{Flags, Regex};

use super::Refusal;

/// An ECMAScript regular expression with the flag `u`, compiled on first use.
pub type Pattern = LazyLock<Option<Regex>>;

/// Text that a pattern is about.
pub trait Matched {
    /// The text, unless it is null or absent.
    fn text(&self) -> Option<&str>;
}

impl Matched for String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl<T: Matched> Matched for Option<T> {
    fn text(&self) -> Option<&str> {
        self.as_ref().and_then(T::text)
    }
}

/// Compiles a pattern: `static WORD: wire::Pattern = LazyLock::new(|| wire::compile("…"))`. `None` when the engine
/// does not know a construct that archc accepted; then nothing matches.
pub fn compile(source: &str) -> Option<Regex> {
    let flags = Flags {
        unicode: true,
        ..Flags::default()
    };
    Regex::with_flags(source, flags).ok()
}

/// `pattern`: must match somewhere.
pub fn pattern(
    value: &impl Matched,
    field: &'static str,
    pattern: &Pattern,
) -> Result<(), Refusal> {
    let Some(text) = value.text() else {
        return Ok(());
    };
    let matches = pattern
        .as_ref()
        .is_some_and(|regex| regex.find(text).is_some());
    if matches {
        return Ok(());
    }
    Err(Refusal::new("pattern", "Expected text that matches the pattern.").under(field))
}
