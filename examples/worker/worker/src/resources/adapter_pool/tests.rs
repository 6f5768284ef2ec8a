use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use archc_runtime::HealthStatus;

use super::{AdapterPool, AdapterState, Freed, Gate, Permit, PoolError, Refused};

const MB: u64 = 1 << 20;

/// The simplest gate: so many bytes at once.
struct Budget {
    limit: u64,
    used: Arc<AtomicU64>,
}

struct Admitted {
    bytes: u64,
    used: Arc<AtomicU64>,
}

impl Gate for Budget {
    fn admit(&self, bytes: u64) -> Result<Box<dyn Permit>, Refused> {
        let available = self.limit - self.used.load(Ordering::SeqCst);
        if bytes > available {
            return Err(Refused {
                reason: format!("{available} bytes are left"),
                available: Some(available),
            });
        }
        self.used.fetch_add(bytes, Ordering::SeqCst);
        let used = Arc::clone(&self.used);
        Ok(Box::new(Admitted { bytes, used }))
    }
}

impl Permit for Admitted {}

impl Drop for Admitted {
    fn drop(&mut self) {
        self.used.fetch_sub(self.bytes, Ordering::SeqCst);
    }
}

fn pool(limit: u64, idle_after: Duration) -> (AdapterPool, Arc<AtomicU64>) {
    let used = Arc::new(AtomicU64::new(0));
    let gate = Budget {
        limit,
        used: Arc::clone(&used),
    };
    (AdapterPool::new(Arc::new(gate), idle_after), used)
}

fn names(pool: &AdapterPool) -> Vec<String> {
    pool.list().into_iter().map(|info| info.name).collect()
}

#[tokio::test(start_paused = true)]
async fn what_was_used_just_now_is_not_unloaded_for_another() {
    let (pool, _) = pool(3 * MB, Duration::from_secs(10));
    pool.load("a", MB).unwrap();
    tokio::time::advance(Duration::from_secs(6)).await;
    pool.load("b", 2 * MB).unwrap();
    let refused = pool.load("c", MB).unwrap_err();
    assert!(
        matches!(&refused, PoolError::NoRoom { refused, unloaded, .. }
        if refused.available == Some(0) && unloaded.is_empty())
    );
    tokio::time::advance(Duration::from_secs(5)).await;
    let loaded = pool.load("c", MB).unwrap();
    assert_eq!(
        (loaded.unloaded, loaded.already),
        (vec!["a".to_owned()], false)
    );
    assert_eq!(pool.unload_idle(), Freed::default());
    tokio::time::advance(Duration::from_secs(6)).await;
    assert_eq!(pool.unload_idle().bytes, 2 * MB);
    assert_eq!(names(&pool), ["c"]);
}

#[test]
fn an_adapter_that_works_is_not_unloaded() {
    let (pool, _) = pool(MB, Duration::ZERO);
    pool.load("a", MB).unwrap();
    let working = Arc::clone(&super::lock(&pool.state).adapters["a"].adapter);
    assert_eq!(pool.list()[0].state, AdapterState::Active);
    assert!(matches!(pool.unload("a"), Err(PoolError::InUse { .. })));
    assert_eq!(pool.unload_inactive().adapters, 0);
    assert!(matches!(pool.load("b", MB), Err(PoolError::NoRoom { .. })));
    pool.unload("b").unwrap_err();
    drop(working);
    assert!(
        matches!(pool.load("c", 2 * MB), Err(PoolError::NoRoom { unloaded, .. }) if unloaded.is_empty())
    );
    assert_eq!(pool.list()[0].state, AdapterState::Idle);
    assert_eq!(pool.load("b", MB).unwrap().unloaded, ["a"]);
}

#[test]
fn a_closed_gate_refuses_new_adapters_only() {
    let (pool, used) = pool(9 * MB, Duration::ZERO);
    pool.load("a", MB).unwrap();
    pool.set_gate_closed(true);
    assert_eq!(pool.load("b", MB), Err(PoolError::GateClosed));
    assert!(pool.load("a", MB).unwrap().already);
    assert!(pool.generate("a", "hi").is_ok());
    assert!(matches!(pool.health(), HealthStatus::Degraded { .. }));
    pool.set_gate_closed(false);
    pool.load("b", MB).unwrap();
    assert_eq!(
        (pool.health(), pool.bytes()),
        (HealthStatus::Healthy, 2 * MB)
    );
    assert_eq!(used.load(Ordering::SeqCst), 2 * MB);
}

#[test]
fn a_text_depends_on_adapter_size_and_prompt_only() {
    let (pool, _) = pool(9 * MB, Duration::ZERO);
    pool.load("a", MB).unwrap();
    pool.load("b", MB).unwrap();
    let text = pool.generate("a", "hi").unwrap();
    assert_eq!(text, pool.generate("a", "hi").unwrap());
    assert_ne!(text, pool.generate("a", "ho").unwrap());
    assert_ne!(text[3..], pool.generate("b", "hi").unwrap()[3..]);
    pool.unload("a").unwrap();
    pool.load("a", 1_000_001).unwrap();
    assert_ne!(text, pool.generate("a", "hi").unwrap());
    assert_eq!(pool.generate("c", "hi"), Err(PoolError::not_loaded("c")));
    assert_eq!(pool.unload("c"), Err(PoolError::not_loaded("c")));
}

#[test]
fn an_impossible_size_is_an_error() {
    let (pool, _) = pool(u64::MAX, Duration::ZERO);
    assert!(matches!(
        pool.load("a", 1 << 60),
        Err(PoolError::OutOfMemory { .. })
    ));
    pool.load("empty", 0).unwrap();
    assert_eq!(pool.health(), HealthStatus::Healthy);
}

#[test]
fn damaged_memory_is_noticed_and_loaded_anew() {
    let (pool, used) = pool(2 * MB, Duration::ZERO);
    pool.load("a", MB).unwrap();
    let text = pool.generate("a", "hi").unwrap();
    let slot_is = |pool: &AdapterPool| pool.health() == HealthStatus::Healthy;
    {
        let mut state = super::lock(&pool.state);
        let slot = state.adapters.get_mut("a").unwrap();
        Arc::get_mut(&mut slot.adapter).unwrap().memory.damage();
    }
    assert!(!slot_is(&pool));
    assert_ne!(pool.generate("a", "hi").unwrap(), text);
    assert!(pool.heal());
    assert!(slot_is(&pool));
    assert_eq!(pool.generate("a", "hi").unwrap(), text);
    assert_eq!(used.load(Ordering::SeqCst), MB);
}
