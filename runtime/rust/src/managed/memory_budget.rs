use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::process_memory::resident_bytes_at;
use super::{PressureGate, PressureLevel};
use crate::service::CommandError;

/// How much memory a worker may use, and when it may not get more.
#[derive(Debug, Clone)]
pub struct BudgetConfig {
    /// Bytes of resident memory for the whole process. Default: none.
    pub limit: Option<u64>,
    /// From this level on every reservation is refused. Default: `High`.
    pub refuse_at: PressureLevel,
    /// What those who are refused are told to wait. Default: 1 s.
    pub retry_after: Duration,
    /// Where the resident memory is read: a file with the format of `/proc/self/status`, which is the default.
    pub status: PathBuf,
}

impl Default for BudgetConfig {
    fn default() -> Self {
        Self {
            limit: None,
            refuse_at: PressureLevel::High,
            retry_after: Duration::from_secs(1),
            status: PathBuf::from("/proc/self/status"),
        }
    }
}

/// What a module asks before it allocates much. Shared by all modules of a worker; clones are cheap and count
/// together. It refuses; it does not allocate, and it does not stop who allocates without asking.
#[derive(Clone)]
pub struct MemoryBudget {
    shared: Arc<Shared>,
}

struct Shared {
    config: BudgetConfig,
    pressure: PressureGate,
    claims: Mutex<Claims>,
}

/// In bytes.
#[derive(Debug, Clone, Copy, Default)]
struct Claims {
    outstanding: u64,
    settled: u64,
}

/// Leave to use memory, until it is dropped: keep it beside the memory it is for.
#[derive(Debug)]
#[must_use = "dropping it gives the bytes back"]
pub struct Reservation {
    shared: Arc<Shared>,
    bytes: u64,
    settled: bool,
}

impl MemoryBudget {
    /// A budget with `config`, closed when `pressure` says so.
    pub fn new(config: BudgetConfig, pressure: PressureGate) -> Self {
        Self {
            shared: Arc::new(Shared {
                config,
                pressure,
                claims: Mutex::default(),
            }),
        }
    }

    /// No limit but the pressure: closed from `High` on.
    pub fn unlimited(pressure: PressureGate) -> Self {
        Self::new(BudgetConfig::default(), pressure)
    }

    /// The limit in bytes.
    pub fn limit(&self) -> Option<u64> {
        self.shared.config.limit
    }

    /// What counts against the limit now, in bytes: the resident memory, or what was reserved and settled if that
    /// is more or the resident memory cannot be read, and what is reserved and not settled yet.
    pub fn used(&self) -> u64 {
        let claims = *self.shared.claims();
        self.shared.used(claims)
    }

    /// Leave to allocate `bytes`. Refused with `Overloaded` when they do not fit, or while memory is scarce.
    /// Reads the resident memory, about 30 µs: ask for what matters, not for every vector.
    pub fn reserve(&self, bytes: u64) -> Result<Reservation, CommandError> {
        let shared = &self.shared;
        let refused = Err(CommandError::Overloaded {
            retry_after: shared.config.retry_after,
        });
        if shared.pressure.level() >= shared.config.refuse_at {
            return refused;
        }
        let mut claims = shared.claims();
        if shared
            .config
            .limit
            .is_some_and(|limit| shared.used(*claims).saturating_add(bytes) > limit)
        {
            return refused;
        }
        claims.outstanding = claims.outstanding.saturating_add(bytes);
        Ok(Reservation {
            shared: shared.clone(),
            bytes,
            settled: false,
        })
    }
}

impl Shared {
    fn claims(&self) -> std::sync::MutexGuard<'_, Claims> {
        self.claims.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn used(&self, claims: Claims) -> u64 {
        let resident = resident_bytes_at(&self.config.status).unwrap_or(0);
        resident
            .max(claims.settled)
            .saturating_add(claims.outstanding)
    }
}

impl Reservation {
    /// How much, in bytes.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Says that the memory is resident now: allocated, and every page written. From here on it counts once, as
    /// resident memory, and no longer beside it. Without this call it counts twice until the drop.
    pub fn settle(&mut self) {
        if !std::mem::replace(&mut self.settled, true) {
            let mut claims = self.shared.claims();
            claims.outstanding = claims.outstanding.saturating_sub(self.bytes);
            claims.settled = claims.settled.saturating_add(self.bytes);
        }
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        let mut claims = self.shared.claims();
        let claim = match self.settled {
            true => &mut claims.settled,
            false => &mut claims.outstanding,
        };
        *claim = claim.saturating_sub(self.bytes);
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryBudget")
            .field("limit", &self.config.limit)
            .field("claims", &*self.claims())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for MemoryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.shared.fmt(f)
    }
}
