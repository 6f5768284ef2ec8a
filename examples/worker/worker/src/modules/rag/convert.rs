use super::generated::index::{
    RagIndexError, RagIndexIndexReducedErrorData, RagIndexIndexReducedErrorMode,
    RagIndexWrongDimensionErrorData,
};
use super::generated::search::{
    Match, RagSearchError, RagSearchIndexReducedErrorData, RagSearchIndexReducedErrorMode,
    RagSearchResult, RagSearchWrongDimensionErrorData,
};
use crate::resources::vector_index::{self, IndexError, embed_text};
use crate::types::rag::Source;
use crate::wire_form::uint32;

pub(super) fn matches(found: Vec<vector_index::Match>) -> RagSearchResult {
    let matches = found.into_iter().map(|found| Match {
        id: found.id,
        // Rounding may carry it a little beyond the bounds.
        score: found.score.clamp(-1.0, 1.0),
    });
    RagSearchResult {
        matches: matches.collect(),
    }
}

impl Source {
    pub(super) fn into_vector(self, dimension: usize) -> Vec<f32> {
        match self {
            Self::Embedding { values } => values,
            Self::Text { text } => embed_text(&text, dimension),
        }
    }
}

impl From<IndexError> for RagIndexError {
    fn from(error: IndexError) -> Self {
        use RagIndexIndexReducedErrorMode::{CacheOnly, Disabled};
        let reduced = |mode| Self::IndexReduced(RagIndexIndexReducedErrorData { mode });
        match error {
            IndexError::Dimension { expected, actual } => {
                Self::WrongDimension(RagIndexWrongDimensionErrorData {
                    expected: uint32(expected),
                    actual: uint32(actual),
                })
            }
            IndexError::NoDirection => Self::NoDirection,
            IndexError::CacheOnly => reduced(CacheOnly),
            IndexError::Disabled => reduced(Disabled),
        }
    }
}

impl From<IndexError> for RagSearchError {
    fn from(error: IndexError) -> Self {
        use RagSearchIndexReducedErrorMode::{CacheOnly, Disabled};
        let reduced = |mode| Self::IndexReduced(RagSearchIndexReducedErrorData { mode });
        match error {
            IndexError::Dimension { expected, actual } => {
                Self::WrongDimension(RagSearchWrongDimensionErrorData {
                    expected: uint32(expected),
                    actual: uint32(actual),
                })
            }
            IndexError::NoDirection => Self::NoDirection,
            IndexError::CacheOnly => reduced(CacheOnly),
            IndexError::Disabled => reduced(Disabled),
        }
    }
}
