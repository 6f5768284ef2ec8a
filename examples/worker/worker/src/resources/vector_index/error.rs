use std::fmt;

/// Why the index cannot do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndexError {
    /// The vector has another number of numbers than the index.
    Dimension {
        /// What the index has.
        expected: usize,
        /// What came.
        actual: usize,
    },
    /// The vector is zero, or has numbers that are not finite, or too large to be squared: it points nowhere.
    NoDirection,
    /// Only searches that were answered before are answered under memory pressure.
    CacheOnly,
    /// Nothing is answered under memory pressure.
    Disabled,
}

impl fmt::Display for IndexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dimension { expected, actual } => {
                write!(f, "the vector has {actual} numbers, the index {expected}")
            }
            Self::NoDirection => f.write_str("the vector points nowhere"),
            Self::CacheOnly => f.write_str("only remembered searches are answered"),
            Self::Disabled => f.write_str("the index is disabled"),
        }
    }
}

impl std::error::Error for IndexError {}
