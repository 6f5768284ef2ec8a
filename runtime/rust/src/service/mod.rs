//! What generated modules are made of: calls, replies, errors, the trait that dispatches them, and the registry
//! that starts, serves and stops them.

mod call;
mod command_error;
mod dispatcher;
mod events;
mod headers;
pub(crate) mod hook;
mod instance;
mod item_room;
mod marks;
mod module;
mod module_context;
mod module_state;
mod plan_error;
mod registry;
mod registry_options;
mod registry_params;
mod restart;
mod service_module;
pub(crate) mod slot;
pub(crate) mod slot_life;
mod start_order;
mod trace_context;

pub use call::{Call, CallContext, ItemSender, Reply, StreamSink};
pub use command_error::{CommandError, ErrorData};
pub use dispatcher::{CommandHashes, Dispatcher};
pub use events::{Event, EventBus};
pub use headers::{HeaderError, Headers};
pub use item_room::{Item, ItemRoom};
pub use module::{Module, Modules};
pub use module_context::ModuleContext;
pub use module_state::{ModuleState, TRANSITIONS};
pub use plan_error::{PlanError, StartError, StartFault};
pub use registry::Registry;
pub use registry_options::RegistryOptions;
pub use registry_params::{ParamError, ParamInfo};
pub use service_module::{CommandInfo, CreateError, Effect, ServiceModule};
pub use trace_context::TraceContext;
