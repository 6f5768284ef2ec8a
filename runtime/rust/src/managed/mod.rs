//! Modules that answer for their health and for what they do under memory pressure.

mod traits;

pub use traits::{
    Configurable, DynLifecycle, HealthStatus, Lifecycle, ManagedService, MetricsEmitter,
    PressureLevel,
};
