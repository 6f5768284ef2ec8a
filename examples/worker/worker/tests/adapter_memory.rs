//! What the adapters occupy, as the system sees it. In a process of its own: nothing else allocates meanwhile.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use example_worker::resources::adapter_pool::{AdapterPool, Gate, Permit, Refused};

const MB: u64 = 1 << 20;

/// The figures are those of the whole process: one test at a time.
static ALONE: Mutex<()> = Mutex::new(());

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

fn resident() -> u64 {
    let statm = fs::read_to_string("/proc/self/statm").unwrap();
    statm.split(' ').nth(1).unwrap().parse::<u64>().unwrap() * 4096
}

fn names(pool: &AdapterPool) -> Vec<String> {
    pool.list().into_iter().map(|info| info.name).collect()
}

#[test]
fn loaded_memory_is_resident_and_goes_back_to_the_system() {
    let _alone = ALONE.lock();
    let (pool, used) = pool(1000 * MB, Duration::ZERO);
    let before = resident();
    // The second round is the one that fails with blocks that glibc keeps in its heap, and so do other threads.
    for round in 0..3 {
        std::thread::scope(|scope| {
            scope.spawn(|| {
                for n in 0..4 {
                    pool.load(&format!("a{n}"), 20 * MB).unwrap();
                }
            });
        });
        let loaded = resident() - before;
        assert!((80 * MB..90 * MB).contains(&loaded), "loaded: {loaded}");
        assert_eq!(used.load(Ordering::SeqCst), 80 * MB);
        assert_eq!(pool.unload("a0").unwrap().bytes, 20 * MB);
        assert!(resident() - before < 70 * MB, "one unloaded");
        assert_eq!(pool.unload_inactive().adapters, 3);
        let left = resident().saturating_sub(before);
        println!("round {round}: before {before}, loaded +{loaded}, unloaded +{left}");
        assert!(left < 5 * MB, "left: {left}");
        assert_eq!(used.load(Ordering::SeqCst), 0);
    }
}

#[test]
fn fourteen_adapters_of_20_mb_fit_into_a_budget_of_100_mb() {
    let _alone = ALONE.lock();
    let (pool, _) = pool(100 * MB, Duration::ZERO);
    let before = resident();
    for n in 0..14 {
        pool.load(&format!("a{n:02}"), 20 * MB).unwrap();
        assert!(resident() - before < 105 * MB);
        if n == 4 {
            pool.generate("a00", "keep me").unwrap();
        }
        if n == 5 {
            assert_eq!(names(&pool), ["a00", "a02", "a03", "a04", "a05"]);
        }
    }
    assert_eq!(names(&pool), ["a09", "a10", "a11", "a12", "a13"]);
    assert_eq!(pool.evictions(), 9);
}
