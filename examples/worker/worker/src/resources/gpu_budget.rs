//! Accounting of graphics memory: who may use how much, and who does.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Mutex;

use archc_runtime::HealthStatus;

use super::lock::lock;

/// Who shares the memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subsystem {
    /// Models and adapters.
    Inference,
    /// Speech.
    Tts,
    /// Scenes.
    Rendering,
}

/// Budgets in MB and the reservations against them. Nothing is allocated: holders do that when they have their ticket.
#[derive(Debug)]
pub struct GpuBudget {
    budgets: BTreeMap<Subsystem, u64>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Counts up and is never used again: an old ticket cannot release somebody else's memory.
    last_ticket: u64,
    held: BTreeMap<u64, Reservation>,
    optional_refused: bool,
}

/// Memory that is reserved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reservation {
    /// Whose budget it counts against.
    pub subsystem: Subsystem,
    /// How much.
    pub mb: u64,
    /// Whether it may be taken back under pressure.
    pub optional: bool,
}

/// The figures of one subsystem.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// What it may reserve.
    pub budget_mb: u64,
    /// What it has reserved.
    pub used_mb: u64,
    /// How many reservations that is.
    pub consumers: u32,
}

/// Why a reservation was refused, or a release.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum GpuError {
    /// The subsystem's budget does not suffice.
    OverBudget {
        /// Whose.
        subsystem: Subsystem,
        /// What was asked for.
        requested_mb: u64,
        /// What is left.
        available_mb: u64,
    },
    /// Optional memory is not given away under pressure.
    OptionalRefused,
    /// No reservation has this ticket: it was released, or taken back.
    UnknownTicket {
        /// The ticket.
        ticket: u64,
    },
}

impl GpuBudget {
    /// Budgets by subsystem, in MB. A subsystem that is not named has none.
    pub fn new(budgets: impl IntoIterator<Item = (Subsystem, u64)>) -> Self {
        Self {
            budgets: budgets.into_iter().collect(),
            state: Mutex::default(),
        }
    }

    /// Reserves memory and returns the ticket that releases it.
    pub fn reserve(&self, wanted: Reservation) -> Result<u64, GpuError> {
        let mut state = lock(&self.state);
        if wanted.optional && state.optional_refused {
            return Err(GpuError::OptionalRefused);
        }
        let usage = self.usage_of(wanted.subsystem, &state);
        let available_mb = usage.budget_mb.saturating_sub(usage.used_mb);
        if wanted.mb > available_mb {
            return Err(GpuError::OverBudget {
                subsystem: wanted.subsystem,
                requested_mb: wanted.mb,
                available_mb,
            });
        }
        state.last_ticket += 1;
        let ticket = state.last_ticket;
        state.held.insert(ticket, wanted);
        Ok(ticket)
    }

    /// Gives memory back. Returns what the ticket held.
    pub fn release(&self, ticket: u64) -> Result<Reservation, GpuError> {
        lock(&self.state)
            .held
            .remove(&ticket)
            .ok_or(GpuError::UnknownTicket { ticket })
    }

    /// The figures of one subsystem.
    pub fn usage(&self, subsystem: Subsystem) -> Usage {
        self.usage_of(subsystem, &lock(&self.state))
    }

    /// The sum of all budgets, in MB.
    pub fn total_mb(&self) -> u64 {
        self.budgets.values().sum()
    }

    /// The share of the total that is reserved, 0 to 1. 0 when there is no budget at all.
    pub fn pressure(&self) -> f64 {
        let used: u64 = lock(&self.state).held.values().map(|held| held.mb).sum();
        match self.total_mb() {
            0 => 0.0,
            total => used as f64 / total as f64,
        }
    }

    /// Refuses optional reservations, or takes them again.
    pub fn set_optional_refused(&self, refused: bool) {
        lock(&self.state).optional_refused = refused;
    }

    /// Takes all optional reservations back and returns how many MB that frees. Their tickets are void.
    pub fn reclaim_optional(&self) -> u64 {
        let mut state = lock(&self.state);
        let (taken, kept): (BTreeMap<_, _>, _) = std::mem::take(&mut state.held)
            .into_iter()
            .partition(|(_, held)| held.optional);
        state.held = kept;
        taken.values().map(|held| held.mb).sum()
    }

    /// Degraded while optional memory is refused. There is no device that could fail.
    pub fn health(&self) -> HealthStatus {
        if lock(&self.state).optional_refused {
            HealthStatus::Degraded {
                reason: GpuError::OptionalRefused.to_string(),
            }
        } else {
            HealthStatus::Healthy
        }
    }

    fn usage_of(&self, subsystem: Subsystem, state: &State) -> Usage {
        let budget_mb = self.budgets.get(&subsystem).copied().unwrap_or(0);
        let usage = Usage {
            budget_mb,
            ..Usage::default()
        };
        let own = (state.held.values()).filter(|held| held.subsystem == subsystem);
        own.fold(usage, |usage, held| Usage {
            used_mb: usage.used_mb + held.mb,
            consumers: usage.consumers + 1,
            ..usage
        })
    }
}

impl fmt::Display for GpuError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OverBudget {
                subsystem,
                requested_mb,
                available_mb,
            } => write!(
                f,
                "{requested_mb} MB are more than the {available_mb} MB left to {subsystem:?}"
            ),
            Self::OptionalRefused => f.write_str("optional memory is refused under pressure"),
            Self::UnknownTicket { ticket } => write!(f, "no reservation has the ticket {ticket}"),
        }
    }
}

impl std::error::Error for GpuError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn budget() -> GpuBudget {
        GpuBudget::new([(Subsystem::Inference, 600), (Subsystem::Tts, 200)])
    }

    fn of(subsystem: Subsystem, mb: u64) -> Reservation {
        Reservation {
            subsystem,
            mb,
            optional: false,
        }
    }

    #[test]
    fn a_budget_is_kept_by_subsystem() {
        let gpu = budget();
        gpu.reserve(of(Subsystem::Inference, 600)).unwrap();
        let tts = gpu.reserve(of(Subsystem::Tts, 150)).unwrap();
        let refused = GpuError::OverBudget {
            subsystem: Subsystem::Tts,
            requested_mb: 51,
            available_mb: 50,
        };
        assert_eq!(gpu.reserve(of(Subsystem::Tts, 51)), Err(refused));
        assert_eq!(gpu.release(tts), Ok(of(Subsystem::Tts, 150)));
        gpu.reserve(of(Subsystem::Tts, 200)).unwrap();
        assert!(gpu.reserve(of(Subsystem::Rendering, 1)).is_err());
    }

    #[test]
    fn a_ticket_works_once() {
        let gpu = budget();
        let ticket = gpu.reserve(of(Subsystem::Tts, 1)).unwrap();
        gpu.release(ticket).unwrap();
        assert_eq!(gpu.release(ticket), Err(GpuError::UnknownTicket { ticket }));
        assert_ne!(gpu.reserve(of(Subsystem::Tts, 1)).unwrap(), ticket);
    }

    #[test]
    fn the_figures_add_up() {
        let gpu = budget();
        gpu.reserve(of(Subsystem::Inference, 300)).unwrap();
        gpu.reserve(of(Subsystem::Inference, 100)).unwrap();
        let usage = Usage {
            budget_mb: 600,
            used_mb: 400,
            consumers: 2,
        };
        assert_eq!(gpu.usage(Subsystem::Inference), usage);
        assert_eq!(gpu.usage(Subsystem::Rendering), Usage::default());
        assert_eq!((gpu.total_mb(), gpu.pressure()), (800, 0.5));
        assert_eq!(GpuBudget::new([]).pressure(), 0.0);
    }

    #[test]
    fn optional_memory_is_taken_back_and_refused() {
        let gpu = budget();
        let optional = Reservation {
            optional: true,
            ..of(Subsystem::Inference, 200)
        };
        let ticket = gpu.reserve(optional.clone()).unwrap();
        let kept = gpu.reserve(of(Subsystem::Inference, 100)).unwrap();
        gpu.set_optional_refused(true);
        assert!(matches!(gpu.health(), HealthStatus::Degraded { .. }));
        assert_eq!(gpu.reclaim_optional(), 200);
        assert_eq!(gpu.reclaim_optional(), 0);
        assert_eq!(gpu.release(ticket), Err(GpuError::UnknownTicket { ticket }));
        assert_eq!(gpu.reserve(optional), Err(GpuError::OptionalRefused));
        gpu.release(kept).unwrap();
        gpu.set_optional_refused(false);
        assert_eq!(gpu.health(), HealthStatus::Healthy);
    }
}
