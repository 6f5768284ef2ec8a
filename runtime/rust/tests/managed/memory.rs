use std::path::PathBuf;
use std::time::Duration;

use archc_runtime::managed::*;
use archc_runtime::service::CommandError;

const MB: u64 = 1 << 20;

fn status(name: &str, mb: u64) -> PathBuf {
    let path = std::env::temp_dir().join(format!("archc-status-{name}-{}", std::process::id()));
    std::fs::write(&path, format!("Name:\tx\nVmRSS:\t{:>8} kB\n", mb * 1024)).unwrap();
    path
}

fn budget(name: &str, mb: u64) -> (PressureControl, MemoryBudget) {
    let (control, gate) = PressureGate::channel();
    let config = BudgetConfig {
        limit: Some(100 * MB),
        status: status(name, mb),
        retry_after: Duration::from_millis(70),
        ..BudgetConfig::default()
    };
    (control, MemoryBudget::new(config, gate))
}

#[test]
fn refuses_beyond_the_limit_and_gives_back() {
    let (_control, budget) = budget("limit", 60);
    let first = budget.reserve(30 * MB).unwrap();
    assert_eq!(budget.used(), 90 * MB);
    let refused = budget.reserve(11 * MB).unwrap_err();
    assert_eq!(
        refused,
        CommandError::Overloaded {
            retry_after: Duration::from_millis(70)
        }
    );
    let second = budget.clone().reserve(10 * MB).unwrap();
    assert!(budget.reserve(1).is_err());
    assert!(budget.reserve(u64::MAX).is_err());
    drop((first, second));
    assert_eq!(budget.used(), 60 * MB);
}

#[test]
fn settled_memory_counts_once() {
    let (_control, budget) = budget("settle", 20);
    let mut held = budget.reserve(40 * MB).unwrap();
    status("settle", 60);
    assert_eq!(budget.used(), 100 * MB);
    held.settle();
    held.settle();
    assert_eq!(budget.used(), 60 * MB);
    drop(held);
    status("settle", 20);
    assert_eq!(budget.used(), 20 * MB);
}

#[test]
fn without_resident_memory_the_reservations_count() {
    let (_control, budget) = budget("unknown", 0);
    std::fs::write(status("unknown", 0), "nothing").unwrap();
    let mut held = budget.reserve(90 * MB).unwrap();
    held.settle();
    assert_eq!(budget.used(), 90 * MB);
    assert!(budget.reserve(20 * MB).is_err());
}

#[test]
fn refuses_while_memory_is_scarce() {
    let (control, budget) = budget("scarce", 1);
    control.set(PressureLevel::Warning);
    drop(budget.reserve(1).unwrap());
    control.set(PressureLevel::High);
    assert!(budget.reserve(1).is_err());
}

#[test]
fn real_memory_is_noticed() {
    let before = resident_bytes().unwrap();
    let mut block = vec![1_u8; 64 * MB as usize];
    block[7] = 2;
    assert!(resident_bytes().unwrap() >= before + 60 * MB);
    std::hint::black_box(&block);
}

#[tokio::test]
async fn the_gate_tells_changes() {
    let (control, mut gate) = PressureGate::channel();
    control.set(PressureLevel::High);
    assert_eq!(gate.changed().await, PressureLevel::High);
    control.set(PressureLevel::High);
    let quiet = tokio::time::timeout(Duration::from_millis(20), gate.changed());
    assert!(quiet.await.is_err());
    assert_eq!(gate.level(), PressureLevel::High);
}
