//! What generated modules are made of: calls, replies, errors, and the trait that dispatches them.

mod call;
mod command_error;
mod dispatcher;
mod events;
mod module;
mod service_module;

pub use call::{Call, CallContext, ItemSender, Reply, StreamSink};
pub use command_error::CommandError;
pub use dispatcher::Dispatcher;
pub use events::{Event, EventBus};
pub use module::{Module, Modules};
pub use service_module::{CommandInfo, CreateError, Effect, ModuleContext, ServiceModule};
