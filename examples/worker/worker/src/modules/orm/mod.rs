//! The module `orm`. It is yours; archc merges into it what the specs change.

mod convert;
pub mod generated;

use std::path::PathBuf;
use std::sync::Arc;

use crate::blocking::blocking;
use crate::modules::orm::generated::OrmCommands;
use crate::modules::orm::generated::get::{OrmGetError, OrmGetParams, OrmGetResult};
use crate::modules::orm::generated::list::{OrmListError, OrmListParams, OrmListResult};
use crate::modules::orm::generated::put::{OrmPutError, OrmPutParams, OrmPutResult};
use crate::resources::database::{Database, DatabaseError};
use crate::settings::settings;
use archc_runtime::{
    CallContext, CommandError, CreateError, HealthStatus, Lifecycle, ManagedService, ModuleContext,
    PressureLevel,
};

/// The module `orm`: a SQLite file and its backup.
pub struct OrmModule {
    database: Arc<Database>,
    initialized: bool,
}

/// Its section of the settings.
#[derive(serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Settings {
    /// Where the file is; its backup stands beside it.
    path: PathBuf,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            path: PathBuf::from("example-worker.sqlite"),
        }
    }
}

impl OrmModule {
    /// Makes the module; `initialize` opens the file. Called when the worker starts, and again to restart the module.
    pub fn new(context: &ModuleContext) -> Result<Self, CreateError> {
        let path = settings::<Settings>(context)?.path;
        Ok(Self {
            database: Arc::new(Database::new(path)),
            initialized: false,
        })
    }

    /// Uses the file, on a thread that may block.
    async fn with<R: Send + 'static>(
        &self,
        work: impl FnOnce(&Database) -> R + Send + 'static,
    ) -> Result<R, CommandError> {
        let database = Arc::clone(&self.database);
        blocking(move || work(&database)).await
    }
}

impl OrmCommands for OrmModule {
    async fn get(
        &self,
        params: OrmGetParams,
        _context: &CallContext,
    ) -> Result<OrmGetResult, OrmGetError> {
        let found = self.with(move |database| database.get(&params.collection, &params.id));
        Ok(convert::found(found.await??)?)
    }

    async fn list(
        &self,
        params: OrmListParams,
        _context: &CallContext,
    ) -> Result<OrmListResult, OrmListError> {
        let page = self.with(move |database| {
            database.list(&params.collection, params.after.as_deref(), params.limit)
        });
        Ok(convert::page(page.await??)?)
    }

    async fn put(
        &self,
        params: OrmPutParams,
        _context: &CallContext,
    ) -> Result<OrmPutResult, OrmPutError> {
        let stored =
            self.with(move |database| database.put(&params.collection, &params.id, &params.value));
        Ok(convert::stored(stored.await??)?)
    }
}

impl ManagedService for OrmModule {
    fn name(&self) -> &str {
        "orm"
    }

    fn health(&self) -> HealthStatus {
        let status = self.database.health();
        if status != HealthStatus::Healthy {
            return status;
        }
        // What is healthy now is worth keeping.
        match self.database.back_up() {
            Ok(_) => HealthStatus::Healthy,
            Err(error) => HealthStatus::Degraded {
                reason: format!("no backup: {error}"),
            },
        }
    }

    fn pressure_response(&self, level: PressureLevel) {
        // Fails only on a broken handle, which the next probe finds.
        let _ = self
            .database
            .set_checkpoints(level == PressureLevel::Normal);
        self.database
            .set_read_only(level == PressureLevel::Critical);
        if level >= PressureLevel::High {
            self.database.close_idle();
        }
    }

    fn shed_load(&self) {
        self.database.close_idle();
    }

    fn heal(&self) -> bool {
        self.database.heal().is_ok()
    }

    fn shutdown(&self) {
        // An error says that the last backup is an older one; there is nobody left to tell.
        let _ = self.database.shutdown();
    }
}

impl Lifecycle for OrmModule {
    async fn initialize(&mut self) -> Result<(), String> {
        let opened = self.with(|database| match database.open() {
            Err(DatabaseError::Broken { .. }) => database.heal().map(|_| ()),
            opened => opened,
        });
        let opened = opened.await.map_err(|error| error.to_string())?;
        opened.map_err(|error| error.to_string())?;
        self.initialized = true;
        Ok(())
    }

    async fn shutdown(&mut self) {
        self.initialized = false;
    }

    fn is_initialized(&self) -> bool {
        self.initialized
    }
}
