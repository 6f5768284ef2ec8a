use serde_json::Value;

use super::EventBus;
use crate::managed::{MemoryBudget, PressureGate};

/// What a module is made from.
#[derive(Debug, Clone)]
pub struct ModuleContext {
    /// Where it publishes events.
    pub events: EventBus,
    /// Its section of the worker's settings; `Null` when there is none.
    pub settings: Value,
    /// What it asks before it allocates much.
    pub budget: MemoryBudget,
    /// How scarce memory is right now.
    pub pressure: PressureGate,
}

impl ModuleContext {
    /// A context without settings, without a limit on memory, and with a pressure that stays normal. Its fields
    /// are public: replace those that the test is about.
    pub fn for_tests() -> Self {
        let pressure = PressureGate::constant(crate::managed::PressureLevel::Normal);
        Self {
            events: EventBus::new(64),
            settings: Value::Null,
            budget: MemoryBudget::unlimited(pressure.clone()),
            pressure,
        }
    }
}
