//! What the modules of this worker own: a file, an index, a budget, memory, a loop. Nothing here knows a command, a
//! wire format or the IPC server; the modules in `modules` translate.
//!
//! All methods take `&self`, never panic and never wait on another module. Those that touch a disk or much memory say
//! so: a handler calls them through `spawn_blocking`.

pub mod adapter_pool;
pub mod cadence;
pub mod database;
pub mod gpu_budget;
mod hash;
pub mod levels;
mod lock;
pub mod stage;
pub mod vector_index;
