//! What is below `contracts`. archc wrote this file once and adds the modules it lacks; it is yours.

pub mod configurable;
pub mod lifecycle;
pub mod managed_service;
pub mod metrics_emitter;
pub mod system_events;
