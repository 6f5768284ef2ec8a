use std::collections::BTreeMap;

use super::generated::generate::{
    InferenceGenerateAdapterNotLoadedErrorData, InferenceGenerateError,
};
use super::generated::list_adapters::{Adapter, AdapterState};
use super::generated::load_adapter::{
    InferenceLoadAdapterError, InferenceLoadAdapterNoRoomErrorData, InferenceLoadAdapterResult,
};
use super::generated::unload_adapter::{
    InferenceUnloadAdapterAdapterInUseErrorData, InferenceUnloadAdapterAdapterNotLoadedErrorData,
    InferenceUnloadAdapterError,
};
use crate::resources::adapter_pool::{self, AdapterInfo, Loaded, PoolError};
use crate::wire_form::{date_time, int64};
use archc_runtime::CommandError;

/// The adapters in the state `only`, by name.
pub(super) fn adapters(
    all: Vec<AdapterInfo>,
    only: Option<&AdapterState>,
) -> Result<BTreeMap<String, Adapter>, CommandError> {
    all.into_iter()
        .map(|info| Ok((info.name.clone(), adapter(&info)?)))
        .filter(|adapter| match (adapter, only) {
            (Ok((_, adapter)), Some(only)) => adapter.state == *only,
            _ => true,
        })
        .collect()
}

fn adapter(info: &AdapterInfo) -> Result<Adapter, CommandError> {
    Ok(Adapter {
        state: match info.state {
            adapter_pool::AdapterState::Active => AdapterState::Active,
            adapter_pool::AdapterState::Idle => AdapterState::Idle,
        },
        size_mb: info.bytes as f64 / f64::from(1 << 20),
        last_used: date_time(info.last_used)?,
    })
}

impl From<Loaded> for InferenceLoadAdapterResult {
    fn from(loaded: Loaded) -> Self {
        Self {
            already_loaded: loaded.already,
            bytes: int64(loaded.bytes),
            unloaded: loaded.unloaded,
        }
    }
}

impl From<PoolError> for InferenceLoadAdapterError {
    fn from(error: PoolError) -> Self {
        match error {
            PoolError::GateClosed => Self::GateClosed,
            PoolError::NoRoom {
                bytes,
                refused,
                unloaded,
            } => Self::NoRoom(InferenceLoadAdapterNoRoomErrorData {
                requested_bytes: int64(bytes),
                available_bytes: refused.available.map(int64),
                unloaded,
            }),
            PoolError::OutOfMemory { .. } => Self::OutOfMemory,
            error => CommandError::internal(error).into(),
        }
    }
}

impl From<PoolError> for InferenceGenerateError {
    fn from(error: PoolError) -> Self {
        match error {
            PoolError::NotLoaded { name } => {
                Self::AdapterNotLoaded(InferenceGenerateAdapterNotLoadedErrorData { name })
            }
            error => CommandError::internal(error).into(),
        }
    }
}

impl From<PoolError> for InferenceUnloadAdapterError {
    fn from(error: PoolError) -> Self {
        match error {
            PoolError::NotLoaded { name } => {
                Self::AdapterNotLoaded(InferenceUnloadAdapterAdapterNotLoadedErrorData { name })
            }
            PoolError::InUse { name } => {
                Self::AdapterInUse(InferenceUnloadAdapterAdapterInUseErrorData { name })
            }
            error => CommandError::internal(error).into(),
        }
    }
}
