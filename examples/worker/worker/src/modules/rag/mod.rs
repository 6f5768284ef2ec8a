//! The module `rag`. It is yours; archc merges into it what the specs change.

mod convert;
pub mod generated;

use std::sync::Arc;

use crate::blocking::blocking;
use crate::modules::rag::generated::RagCommands;
use crate::modules::rag::generated::index::{RagIndexError, RagIndexParams, RagIndexResult};
use crate::modules::rag::generated::search::{RagSearchError, RagSearchParams, RagSearchResult};
use crate::resources::vector_index::{Mode, VectorIndex};
use crate::wire_form::uint32;
use archc_runtime::{
    CallContext, CreateError, HealthStatus, ManagedService, ModuleContext, PressureLevel,
};

/// How many numbers a vector has.
const DIMENSION: usize = 8;

/// The module `rag`: an index of vectors.
pub struct RagModule {
    index: Arc<VectorIndex>,
}

impl RagModule {
    /// Makes the module, with an empty index. Called when the worker starts, and again to restart the module.
    pub fn new(_context: &ModuleContext) -> Result<Self, CreateError> {
        let index = Arc::new(VectorIndex::new(DIMENSION));
        Ok(Self { index })
    }
}

impl RagCommands for RagModule {
    async fn index(
        &self,
        params: RagIndexParams,
        _context: &CallContext,
    ) -> Result<RagIndexResult, RagIndexError> {
        let index = Arc::clone(&self.index);
        let count = blocking(move || {
            index.insert(&params.id, params.source.into_vector(index.dimension()))?;
            Ok::<_, RagIndexError>(index.len())
        });
        Ok(RagIndexResult {
            count: uint32(count.await??),
        })
    }

    async fn search(
        &self,
        params: RagSearchParams,
        _context: &CallContext,
    ) -> Result<RagSearchResult, RagSearchError> {
        let index = Arc::clone(&self.index);
        let found = blocking(move || {
            let query = params.query.into_vector(index.dimension());
            index.search(&query, usize::try_from(params.limit).unwrap_or(usize::MAX))
        });
        Ok(convert::matches(found.await??))
    }
}

impl ManagedService for RagModule {
    fn name(&self) -> &str {
        "rag"
    }

    fn health(&self) -> HealthStatus {
        self.index.health()
    }

    fn pressure_response(&self, level: PressureLevel) {
        self.index.set_mode(match level {
            PressureLevel::Normal => Mode::Full,
            PressureLevel::Warning => Mode::NotIndexing,
            PressureLevel::High => Mode::CacheOnly,
            PressureLevel::Critical => Mode::Disabled,
        });
    }

    fn shed_load(&self) {
        self.index.drop_cache();
    }

    fn heal(&self) -> bool {
        self.index.rebuild();
        true
    }

    fn shutdown(&self) {
        self.index.set_mode(Mode::Disabled);
        self.index.drop_cache();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_level_of_pressure_has_its_mode() {
        let index = Arc::new(VectorIndex::new(DIMENSION));
        let module = RagModule { index };
        for (level, mode) in [
            (PressureLevel::Warning, Mode::NotIndexing),
            (PressureLevel::High, Mode::CacheOnly),
            (PressureLevel::Critical, Mode::Disabled),
            (PressureLevel::Normal, Mode::Full),
        ] {
            module.pressure_response(level);
            assert_eq!(module.index.mode(), mode);
        }
    }
}
