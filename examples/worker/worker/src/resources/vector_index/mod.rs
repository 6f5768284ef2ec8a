//! An index of vectors in memory: exact search by cosine similarity.

mod cache;
mod embed;
mod error;
mod matrix;
#[cfg(test)]
mod tests;

pub use embed::embed_text;
pub use error::IndexError;

use std::collections::BTreeMap;
use std::sync::Mutex;

use archc_runtime::HealthStatus;

use super::lock::lock;
use cache::Cache;
use matrix::Matrix;

/// How many searches are remembered.
const CACHED_SEARCHES: usize = 256;

/// What the index does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mode {
    /// Everything.
    #[default]
    Full,
    /// Keeps vectors that are added, but does not index them: searches do not find them until it does everything again.
    NotIndexing,
    /// Answers searches it has answered before, and nothing else.
    CacheOnly,
    /// Nothing.
    Disabled,
}

/// One answer to a search.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// Whose vector.
    pub id: String,
    /// Cosine similarity, -1 to 1.
    pub score: f32,
}

/// Vectors of one dimension by id. They are kept as they came; the matrix that is searched and the cache of searches are
/// made from them and can be dropped. A search reads all of the matrix.
#[derive(Debug)]
pub struct VectorIndex {
    dimension: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    vectors: BTreeMap<String, Vec<f32>>,
    /// None until the next search makes it from the vectors.
    matrix: Option<Matrix>,
    cache: Cache,
    mode: Mode,
    /// How many changes the matrix does not have.
    waiting: usize,
}

impl VectorIndex {
    /// An empty index for vectors of `dimension` numbers.
    pub fn new(dimension: usize) -> Self {
        Self {
            dimension,
            state: Mutex::default(),
        }
    }

    /// How many numbers a vector has.
    pub fn dimension(&self) -> usize {
        self.dimension
    }

    /// How many vectors there are.
    pub fn len(&self) -> usize {
        lock(&self.state).vectors.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a vector, or replaces the one with that id. True when it is new. The cache is dropped: its answers may be
    /// other ones now, unless the vector only waits to be indexed.
    pub fn insert(&self, id: &str, vector: Vec<f32>) -> Result<bool, IndexError> {
        self.check(&vector)?;
        let mut state = lock(&self.state);
        let new = !state.vectors.contains_key(id);
        if state.indexes()? {
            state.cache.clear();
            match &mut state.matrix {
                Some(matrix) if new => matrix.push(id, &vector),
                matrix => *matrix = None,
            }
        } else {
            // A matrix that was dropped is made of what was indexed until now.
            let State {
                vectors, matrix, ..
            } = &mut *state;
            matrix.get_or_insert_with(|| Matrix::of(self.dimension, vectors));
            state.waiting += 1;
        }
        state.vectors.insert(id.to_owned(), vector);
        Ok(new)
    }

    /// The `limit` most similar vectors, the best first, equal ones by id.
    pub fn search(&self, query: &[f32], limit: usize) -> Result<Vec<Match>, IndexError> {
        self.check(query)?;
        let mut state = lock(&self.state);
        if state.mode == Mode::Disabled {
            return Err(IndexError::Disabled);
        }
        if let Some(known) = state.cache.get(query, limit) {
            return Ok(known);
        }
        state.indexes()?;
        let State {
            vectors,
            matrix,
            cache,
            ..
        } = &mut *state;
        let found = matrix
            .get_or_insert_with(|| Matrix::of(self.dimension, vectors))
            .search(query, limit);
        cache.put(query, limit, found.clone());
        Ok(found)
    }

    /// Changes what the index does. What waits to be indexed is indexed when it does everything again, with the next search.
    pub fn set_mode(&self, mode: Mode) {
        let mut state = lock(&self.state);
        state.mode = mode;
        if mode == Mode::Full && state.waiting > 0 {
            state.forget();
        }
    }

    /// What the index does.
    pub fn mode(&self) -> Mode {
        lock(&self.state).mode
    }

    /// Forgets remembered searches, and the matrix. The next search makes the matrix again.
    pub fn drop_cache(&self) {
        lock(&self.state).forget();
    }

    /// Makes the matrix from the vectors and forgets remembered searches. Returns how many vectors it has.
    pub fn rebuild(&self) -> usize {
        let mut state = lock(&self.state);
        state.cache.clear();
        state.waiting = 0;
        let matrix = Matrix::of(self.dimension, &state.vectors);
        state.matrix = Some(matrix);
        state.vectors.len()
    }

    /// Compares matrix and vectors.
    pub fn health(&self) -> HealthStatus {
        let state = lock(&self.state);
        if let Some(matrix) = &state.matrix {
            if !matrix.is_of(&state.vectors, state.waiting) {
                let reason = "the matrix and the vectors differ".to_owned();
                return HealthStatus::Unhealthy { reason };
            }
        }
        match state.indexes() {
            Ok(_) if state.waiting == 0 => HealthStatus::Healthy,
            Ok(_) => HealthStatus::Degraded {
                reason: format!("{} changes wait to be indexed", state.waiting),
            },
            Err(error) => HealthStatus::Degraded {
                reason: error.to_string(),
            },
        }
    }

    fn check(&self, vector: &[f32]) -> Result<(), IndexError> {
        if vector.len() != self.dimension {
            return Err(IndexError::Dimension {
                expected: self.dimension,
                actual: vector.len(),
            });
        }
        let length = matrix::length(vector);
        if length > 0.0 && length.is_finite() {
            Ok(())
        } else {
            Err(IndexError::NoDirection)
        }
    }
}

impl State {
    /// The next search makes the matrix, of all vectors.
    fn forget(&mut self) {
        self.cache = Cache::default();
        self.matrix = None;
        self.waiting = 0;
    }

    /// Whether what is added is found at once; an error where nothing may be added or searched anew.
    fn indexes(&self) -> Result<bool, IndexError> {
        match self.mode {
            Mode::Full => Ok(true),
            Mode::NotIndexing => Ok(false),
            Mode::CacheOnly => Err(IndexError::CacheOnly),
            Mode::Disabled => Err(IndexError::Disabled),
        }
    }
}
