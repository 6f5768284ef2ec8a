use std::fmt;

/// Decides whether memory may be taken. The runtime's memory budget is one.
pub trait Gate: Send + Sync {
    /// Admits `bytes` bytes until the permit is dropped. Must not wait.
    fn admit(&self, bytes: u64) -> Result<Box<dyn Permit>, Refused>;
}

/// A gate's yes. It is kept beside the memory, and dropped after it.
pub trait Permit: Send {
    /// The memory is there now, and every page of it was written: a gate that looks at what is resident sees it.
    fn settle(&mut self) {}
}

/// A gate's no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Why, for the log and the caller.
    pub reason: String,
    /// How much would be admitted now, where the gate knows.
    pub available: Option<u64>,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}
