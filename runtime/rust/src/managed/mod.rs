//! Modules that answer for their health and for what they do under memory pressure, and the runtime that asks
//! them: health monitor, pressure dispatcher, memory budget and supervisor.

mod backoff;
mod cgroup_memory;
mod heal_config;
mod health_monitor;
mod intensity;
mod ladder;
mod memory_budget;
mod pressure_config;
mod pressure_dispatcher;
mod pressure_gate;
mod pressure_source;
mod pressure_tracker;
mod process_memory;
mod psi;
mod random;
mod repair;
mod source_watch;
mod supervisor;
pub mod system_events;
mod thresholds;
mod wall_clock;

pub use crate::contracts::configurable::Configurable;
pub use crate::contracts::lifecycle::{DynLifecycle, Lifecycle};
pub use crate::contracts::managed_service::{HealthStatus, ManagedService, PressureLevel};
pub use crate::contracts::metrics_emitter::MetricsEmitter;
pub use backoff::Backoff;
pub use cgroup_memory::CgroupMemory;
pub use heal_config::HealConfig;
pub use health_monitor::{HealthConfig, HealthMonitor};
pub use intensity::Intensity;
pub use ladder::EscalationStep;
pub use memory_budget::{BudgetConfig, MemoryBudget, Reservation};
pub use pressure_config::PressureConfig;
pub use pressure_dispatcher::PressureDispatcher;
pub use pressure_gate::{PressureControl, PressureGate};
pub use pressure_source::{ManualSource, PressureSource, SourceError};
pub use pressure_tracker::PressureTracker;
pub use process_memory::{ProcessMemory, resident_bytes, resident_bytes_at};
pub use psi::PsiSource;
pub use random::{Random, SplitMix64};
pub use supervisor::{SupervisionEnd, Supervisor};
pub use system_events::{HealthSnapshot, ModuleHealth};
pub use thresholds::{Band, Thresholds};
pub use wall_clock::{SystemClock, WallClock, rfc3339_millis};
