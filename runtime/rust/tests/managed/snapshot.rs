use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use archc_runtime::managed::*;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use crate::rig::{Act, Rig, chain, pass};

#[derive(Debug)]
struct Fixed;

impl WallClock for Fixed {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(1_709_210_096_007)
    }
}

fn monitor(rig: &Rig) {
    let config = HealthConfig::default();
    let monitor = HealthMonitor::new(rig.registry.clone(), Arc::new(Fixed), config);
    tokio::spawn(monitor.run(CancellationToken::new()));
}

#[tokio::test(start_paused = true)]
async fn publishes_snapshots() {
    let mut rig = Rig::start(chain()).await;
    rig.script.set("b.health", Act::Bad);
    rig.script.set("c.health", Act::Panic);
    monitor(&rig);
    let first = serde_json::to_value(rig.snapshot().await).unwrap();
    let module = |name, status| json!({ "name": name, "state": "ready", "status": status, "restarts": 0, "heals": 0 });
    let panic = "health() panicked: c.health panics";
    let expected = json!({
        "sequence": 1,
        "at": "2024-02-29T12:34:56.007Z",
        "pressure": "normal",
        "modules": [
            module("a", json!({ "status": "healthy" })),
            module("b", json!({ "status": "unhealthy", "reason": "broken" })),
            module("c", json!({ "status": "unhealthy", "reason": panic })),
            module("d", json!({ "status": "healthy" })),
        ],
    });
    assert_eq!(first, expected);
    let begin = tokio::time::Instant::now();
    assert_eq!(rig.snapshot().await.sequence, 2);
    assert_eq!(begin.elapsed().as_secs(), 5);
}

#[tokio::test(start_paused = true)]
async fn a_hanging_probe_is_a_failure_and_not_started_again() {
    let mut rig = Rig::start(chain()).await;
    rig.script.set("a.health", Act::Hang);
    monitor(&rig);
    pass(12_000).await;
    let reason = |snapshot: HealthSnapshot| match &snapshot.modules[0].status {
        HealthStatus::Unhealthy { reason } => reason.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        reason(rig.snapshot().await),
        "health() did not return within 2s"
    );
    assert_eq!(
        reason(rig.snapshot().await),
        "health() still hangs since an earlier call"
    );
    assert_eq!(rig.script.count("a.health"), 1);
    assert!(rig.script.count("b.health") >= 2, "the others are asked on");
    rig.script.set("a.health", Act::Good);
    rig.script.release();
    pass(6_000).await;
    while rig.snapshot().await.modules[0].status != HealthStatus::Healthy {}
}
