use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use archc_runtime::HealthStatus;
use tokio::runtime::Handle;
use tokio::time::sleep;

use super::{Cadence, Rate};

const PERIOD: Duration = Duration::from_millis(100);

/// Waits for so many periods.
async fn periods(count: u32) {
    sleep(PERIOD * count).await;
}

fn started() -> Cadence {
    let cadence = Cadence::new(PERIOD, Arc::new(|_| {}));
    cadence.start(&Handle::current());
    cadence
}

fn is_unhealthy(cadence: &Cadence, part: &str) -> bool {
    matches!(cadence.health(), HealthStatus::Unhealthy { reason } if reason.contains(part))
}

#[tokio::test(start_paused = true)]
async fn it_ticks_slower_when_told_so_and_not_at_all_when_muted() {
    let cadence = started();
    sleep(PERIOD / 2).await;
    let mut before = cadence.status().ticks;
    for (rate, ticks) in [
        (Rate::Half, 4),
        (Rate::Quarter, 2),
        (Rate::Muted, 0),
        (Rate::Full, 8),
    ] {
        cadence.set_rate(rate);
        periods(8).await;
        sleep(PERIOD / 2).await;
        let status = cadence.status();
        assert_eq!((status.ticks - before, status.rate), (ticks, rate));
        assert_eq!(
            cadence.health() == HealthStatus::Healthy,
            rate != Rate::Muted
        );
        before = status.ticks;
    }
    assert_eq!(cadence.status().cadence, Some(PERIOD));
    cadence.set_period(PERIOD * 8);
    periods(9).await;
    assert_eq!(cadence.status().ticks - before, 1);
}

#[tokio::test(start_paused = true)]
async fn the_callback_is_told_the_number() {
    let heard = Arc::new(AtomicU64::new(0));
    let sum = Arc::clone(&heard);
    let cadence = Cadence::new(
        PERIOD,
        Arc::new(move |number| {
            sum.fetch_add(number, Ordering::SeqCst);
        }),
    );
    assert!(is_unhealthy(&cadence, "not started"));
    assert!(!cadence.heal());
    cadence.start(&Handle::current());
    sleep(PERIOD * 3 + PERIOD / 2).await;
    assert_eq!(heard.load(Ordering::SeqCst), 1 + 2 + 3);
}

#[tokio::test(start_paused = true)]
async fn a_loop_that_panicked_is_noticed_and_healed() {
    let broken = Arc::new(AtomicBool::new(false));
    let fuse = Arc::clone(&broken);
    let cadence = Cadence::new(
        PERIOD,
        Arc::new(move |_| assert!(!fuse.load(Ordering::SeqCst), "the device is gone")),
    );
    cadence.start(&Handle::current());
    periods(2).await;
    broken.store(true, Ordering::SeqCst);
    periods(2).await;
    assert!(is_unhealthy(&cadence, "ended"));
    assert!(!cadence.status().running);
    let before = cadence.status().ticks;
    broken.store(false, Ordering::SeqCst);
    assert!(cadence.heal());
    periods(3).await;
    assert_eq!(cadence.health(), HealthStatus::Healthy);
    assert!(cadence.status().ticks > before);
}

#[test]
fn a_loop_that_hangs_is_noticed_and_healed() {
    // A runtime of one thread that nobody drives: the loop is there and does not tick.
    let stuck = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let cadence = Cadence::new(Duration::from_millis(1), Arc::new(|_| {}));
    cadence.start(stuck.handle());
    assert_eq!(cadence.health(), HealthStatus::Healthy);
    std::thread::sleep(Duration::from_millis(300));
    assert!(is_unhealthy(&cadence, "no tick for"));
    assert!(cadence.heal());
    stuck.block_on(async { sleep(Duration::from_millis(20)).await });
    assert_eq!(cadence.health(), HealthStatus::Healthy);
    assert!(cadence.status().ticks > 0);
}

#[tokio::test(start_paused = true)]
async fn a_stopped_loop_ticks_no_more() {
    let cadence = started();
    periods(3).await;
    cadence.stop();
    let ticks = cadence.status().ticks;
    periods(5).await;
    assert_eq!(cadence.status().ticks, ticks);
    assert!(is_unhealthy(&cadence, "not started"));
    cadence.start(&Handle::current());
    periods(3).await;
    assert!(cadence.status().ticks > ticks);
}
