use std::sync::Arc;
use std::time::Duration;

use archc_runtime::managed::system_events::{HealAttempted, ModuleEscalated};
use archc_runtime::managed::*;
use archc_runtime::service::ModuleState;
use archc_runtime::*;
use serde_json::json;
use tokio::task::JoinHandle;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::rig::{Act, Rig, chain, pass};

fn supervise(rig: &Rig) -> JoinHandle<SupervisionEnd> {
    supervise_with(rig, HealConfig::default())
}

fn supervise_with(rig: &Rig, config: HealConfig) -> JoinHandle<SupervisionEnd> {
    let registry = rig.registry.clone();
    let supervisor = Supervisor::new(registry.clone(), Arc::new(SplitMix64::seeded(7)), config);
    let monitor = HealthMonitor::new(registry, Arc::new(SystemClock), HealthConfig::default());
    let task = tokio::spawn(supervisor.run(CancellationToken::new()));
    tokio::spawn(monitor.run(CancellationToken::new()));
    task
}

fn state(rig: &Rig, module: &str) -> ModuleState {
    rig.registry.state(module).unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_sick_module_is_healed() {
    let mut rig = Rig::start(chain()).await;
    rig.script.set("a.health", Act::Bad);
    rig.script.set("a.heal", Act::Bad);
    supervise(&rig);
    sleep(Duration::from_millis(100)).await;
    let first = rig.drain::<HealAttempted>("system:heal:attempted");
    let expected = json!({ "module": "a", "attempt": 1, "healed": false, "reason": "broken" });
    assert_eq!(serde_json::to_value(&first).unwrap(), json!([expected]));
    rig.script.set("a.health", Act::Good);
    rig.script.set("a.heal", Act::Good);
    sleep(Duration::from_secs(6)).await;
    assert_eq!(state(&rig, "a"), ModuleState::Ready);
    assert_eq!(rig.script.count("b.heal"), 0);
}

#[tokio::test(start_paused = true)]
async fn every_step_is_taken_in_order_until_the_worker_is_given_up() {
    let mut rig = Rig::start(chain()).await;
    rig.script.set("a.health", Act::Bad);
    let end = supervise(&rig).await.unwrap();
    assert_eq!(end, SupervisionEnd::GaveUp { module: "a" });
    let events = rig.drain::<ModuleEscalated>("system:module:escalated");
    let steps: Vec<_> = events.iter().map(|event| event.step).collect();
    assert_eq!(steps, EscalationStep::ALL);
    assert!(
        events
            .iter()
            .all(|event| event.module == "a" && event.reason == "broken")
    );
    assert_eq!(state(&rig, "a"), ModuleState::Failed);
    assert_eq!(rig.script.count("a.create"), 3);
    assert_eq!(rig.script.count("b.create"), 2);
    assert_eq!(rig.script.count("c.create"), 2);
    assert_eq!(rig.script.count("d.create"), 1, "d does not depend on a");
    let log = rig.script.log();
    let at = |entry: &str| log.iter().position(|line| line == entry).unwrap();
    assert!(at("c.shutdown#1") < at("b.shutdown#1") && at("b.shutdown#1") < at("a.shutdown#2"));
    rig.registry.shutdown().await;
    for entry in [
        "a.shutdown#1",
        "a.shutdown#2",
        "a.shutdown#3",
        "b.shutdown#1",
        "b.shutdown#2",
    ] {
        assert_eq!(rig.script.count(entry), 1, "{entry}");
    }
}

#[tokio::test(start_paused = true)]
async fn degraded_modules_read_only_and_refusing_modules_nothing() {
    let mut rig = Rig::start(chain()).await;
    rig.script.set("a.health", Act::Bad);
    supervise(&rig);
    let overloaded = |result| matches!(result, Err(CommandError::Overloaded { .. }));
    while rig
        .drain::<ModuleEscalated>("system:module:escalated")
        .is_empty()
    {
        sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(state(&rig, "a"), ModuleState::Degraded);
    assert!(rig.call("a/get").await.is_ok());
    assert!(overloaded(rig.call("a/set").await));
    while state(&rig, "a") != ModuleState::Refusing {
        sleep(Duration::from_millis(10)).await;
    }
    assert!(overloaded(rig.call("a/get").await));
    rig.script.set("a.health", Act::Good);
    sleep(Duration::from_secs(40)).await;
    assert_eq!(state(&rig, "a"), ModuleState::Ready);
    assert!(rig.call("a/set").await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn no_more_heals_than_the_intensity_allows() {
    let mut rig = Rig::start(chain()).await;
    rig.script.set("a.health", Act::Bad);
    supervise(&rig);
    while rig
        .drain::<ModuleEscalated>("system:module:escalated")
        .is_empty()
    {
        sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(rig.script.count("a.heal"), 3);
}

#[tokio::test(start_paused = true)]
async fn a_stable_time_resets_the_ladder() {
    let mut rig = Rig::start(chain()).await;
    supervise(&rig);
    for _ in 0..2 {
        rig.script.set("a.health", Act::Bad);
        while rig
            .drain::<ModuleEscalated>("system:module:escalated")
            .is_empty()
        {
            sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(
            state(&rig, "a"),
            ModuleState::Degraded,
            "the first step both times"
        );
        rig.script.set("a.health", Act::Good);
        sleep(Duration::from_secs(120)).await;
        assert_eq!(state(&rig, "a"), ModuleState::Ready);
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_stable_time_the_ladder_goes_on() {
    let mut rig = Rig::start(chain()).await;
    supervise(&rig);
    let mut steps = Vec::new();
    while steps.len() < 2 {
        rig.script.set("a.health", Act::Bad);
        sleep(Duration::from_secs(30)).await;
        rig.script.set("a.health", Act::Good);
        sleep(Duration::from_secs(20)).await;
        steps.extend(rig.drain::<ModuleEscalated>("system:module:escalated"));
    }
    assert_eq!(steps[1].step, EscalationStep::RefuseWork);
}

#[tokio::test(start_paused = true)]
async fn a_threshold_ignores_single_failures() {
    let rig = Rig::start(chain()).await;
    rig.script.set("a.health", Act::Bad);
    let config = HealConfig {
        failure_threshold: 3,
        ..HealConfig::default()
    };
    supervise_with(&rig, config);
    sleep(Duration::from_millis(9_900)).await;
    assert_eq!(
        (rig.script.count("a.health"), rig.script.count("a.heal")),
        (2, 0)
    );
    sleep(Duration::from_millis(200)).await;
    assert_eq!(rig.script.count("a.heal"), 1);
}

#[tokio::test(start_paused = true)]
async fn a_heal_that_hangs_or_panics_has_failed() {
    let mut rig = Rig::start(chain()).await;
    rig.script.set("a.health", Act::Bad);
    rig.script.set("a.heal", Act::Hang);
    rig.script.set("d.health", Act::Bad);
    rig.script.set("d.heal", Act::Panic);
    supervise(&rig);
    pass(12_000).await;
    let events = rig.drain::<HealAttempted>("system:heal:attempted");
    let of = |module| events.iter().find(|event| event.module == module).unwrap();
    assert!(
        !of("a").healed && of("a").reason.contains("within 10s"),
        "{events:?}"
    );
    assert!(!of("d").healed && of("d").reason.contains("d.heal panics"));
    assert_eq!(
        rig.script.count("a.heal"),
        1,
        "not started again while it hangs"
    );
}

#[tokio::test(start_paused = true)]
async fn a_restart_replaces_a_module_whose_handler_and_probe_hang() {
    let rig = Rig::start(chain()).await;
    let registry = rig.registry.clone();
    let hanging = tokio::spawn(async move { crate::rig::call(&registry, "a/hang").await });
    rig.script.set("a.health", Act::Hang);
    supervise(&rig);
    while rig.script.count("a.create") < 2 {
        pass(500).await;
        if state(&rig, "a") == ModuleState::Restarting {
            rig.script.set("a.health", Act::Good);
        }
    }
    pass(500).await;
    assert_eq!(rig.call("a/get").await, Ok(json!([2, 1])));
    assert!(matches!(
        hanging.await.unwrap(),
        Err(CommandError::NotReady { .. })
    ));
    assert_eq!(rig.script.count("a.shutdown#1"), 1);
}
