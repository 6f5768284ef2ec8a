use std::error::Error;
use std::future::Future;

use super::{Call, CommandError, ModuleContext, Reply};
use crate::managed::ManagedService;

/// Whether a command changes anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It does not.
    Read,
    /// It does.
    Write,
}

/// What the runtime knows about a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommandInfo {
    /// `gpu/stats`.
    pub name: &'static str,
    /// Read commands are still served while a module is degraded under pressure.
    pub effect: Effect,
    /// Whether doing it twice is the same as doing it once.
    pub idempotent: bool,
    /// Who may call it: `ai-safe`, `internal`, …
    pub access_level: &'static str,
}

/// Why a module could not be made.
pub type CreateError = Box<dyn Error + Send + Sync>;

/// A module of a worker: its commands, and by its supertrait its health and its behaviour under pressure.
/// Implemented by generated code.
pub trait ServiceModule: ManagedService + Sized + 'static {
    /// Unique within a worker: `gpu`.
    const NAME: &'static str;
    /// Its commands, sorted by name.
    const COMMANDS: &'static [CommandInfo];

    /// Makes the module. Also called to restart it: the old one is shut down and dropped. Runs on a thread that
    /// may block. A handler or probe that hangs keeps the old module alive beside the new one.
    fn create(context: &ModuleContext) -> Result<Self, CreateError>;

    /// Runs a command. The future may be dropped at any await.
    fn dispatch(&self, call: Call) -> impl Future<Output = Result<Reply, CommandError>> + Send;
}
