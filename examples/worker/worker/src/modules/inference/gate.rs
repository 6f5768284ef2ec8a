use std::sync::Arc;

use archc_runtime::{MemoryBudget, Reservation};

use crate::resources::adapter_pool::{Gate, Permit, Refused};

/// The gate that adapters have to pass: the memory budget of the worker, or none at all.
pub(super) fn gate(gated: bool, budget: &MemoryBudget) -> Arc<dyn Gate> {
    if gated {
        Arc::new(BudgetGate(budget.clone()))
    } else {
        Arc::new(OpenGate)
    }
}

struct BudgetGate(MemoryBudget);

impl Gate for BudgetGate {
    fn admit(&self, bytes: u64) -> Result<Box<dyn Permit>, Refused> {
        match self.0.reserve(bytes) {
            Ok(reservation) => Ok(Box::new(reservation)),
            Err(error) => Err(Refused {
                reason: error.to_string(),
                available: (self.0.limit()).map(|limit| limit.saturating_sub(self.0.used())),
            }),
        }
    }
}

impl Permit for Reservation {
    fn settle(&mut self) {
        Reservation::settle(self);
    }
}

struct OpenGate;

struct Always;

impl Gate for OpenGate {
    fn admit(&self, _bytes: u64) -> Result<Box<dyn Permit>, Refused> {
        Ok(Box::new(Always))
    }
}

impl Permit for Always {}

#[cfg(test)]
mod tests {
    use archc_runtime::PressureGate;
    use archc_runtime::PressureLevel::Normal;
    use archc_runtime::managed::BudgetConfig;

    use super::*;

    fn budget() -> MemoryBudget {
        let config = BudgetConfig {
            limit: Some(100),
            // No such file: what counts is what was reserved.
            status: "/nonexistent".into(),
            ..BudgetConfig::default()
        };
        MemoryBudget::new(config, PressureGate::constant(Normal))
    }

    #[test]
    fn the_budget_refuses_what_does_not_fit_and_says_what_is_left() {
        let gate = gate(true, &budget());
        let mut permit = gate.admit(60).unwrap();
        permit.settle();
        let refused = gate.admit(60).err().unwrap();
        assert_eq!(refused.available, Some(40));
        drop(permit);
        assert!(gate.admit(60).is_ok());
    }

    #[test]
    fn without_a_gate_nothing_is_refused() {
        assert!(gate(false, &budget()).admit(1 << 40).is_ok());
    }
}
