use std::sync::Arc;
use std::time::Duration;

use archc_runtime::managed::system_events::{PressureChanged, SourceFailed, SourceRecovered};
use archc_runtime::managed::*;
use archc_runtime::service::CommandError;
use serde_json::json;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

use crate::rig::{Act, Rig, chain, pass};

fn dispatch(rig: &mut Rig) -> Arc<ManualSource> {
    let source = Arc::new(ManualSource::new("manual"));
    let quiet = Arc::new(ManualSource::new("quiet"));
    let dispatcher = PressureDispatcher::new(
        rig.registry.clone(),
        rig.control.take().unwrap(),
        vec![quiet, source.clone()],
        PressureConfig::default(),
    );
    tokio::spawn(dispatcher.run(CancellationToken::new()));
    source
}

#[tokio::test(start_paused = true)]
async fn goes_up_at_once_and_down_step_by_step() {
    let mut rig = Rig::start(chain()).await;
    let source = dispatch(&mut rig);
    source.set(0.9);
    sleep(Duration::from_millis(1_100)).await;
    let changes = rig.drain::<PressureChanged>("system:pressure:changed");
    let expected = json!([{ "from": "normal", "to": "high", "source": "manual", "reading": 0.9 }]);
    assert_eq!(serde_json::to_value(&changes).unwrap(), expected);
    assert_eq!(rig.script.count("b.pressure:High"), 1);
    source.set(0.1);
    sleep(Duration::from_secs(25)).await;
    let changes = rig.drain::<PressureChanged>("system:pressure:changed");
    let levels: Vec<_> = changes.iter().map(|change| change.to).collect();
    assert_eq!(levels, [PressureLevel::Warning, PressureLevel::Normal]);
    assert_eq!(rig.script.count("b.pressure"), 3);
}

#[tokio::test(start_paused = true)]
async fn the_level_obeys_the_cooldown_whatever_is_demanded() {
    let levels = [
        PressureLevel::Normal,
        PressureLevel::Warning,
        PressureLevel::High,
        PressureLevel::Critical,
    ];
    let cooldown = Duration::from_secs(10);
    let random = SplitMix64::seeded(11);
    for _ in 0..50 {
        let mut tracker = PressureTracker::new(cooldown);
        let (mut now, mut changed) = (Instant::now(), None::<Instant>);
        for _ in 0..400 {
            now += Duration::from_millis(random.next_u64() % 4_000);
            let calm = random.next_u64() % 4;
            let demanded = levels[(random.next_u64() % 4).min(calm) as usize];
            let before = tracker.level();
            let after = tracker.advance(demanded, now);
            assert!(after >= demanded, "never lower than demanded");
            if after < before {
                assert!(
                    changed.is_none_or(|at| now - at >= cooldown),
                    "down within the cooldown"
                );
                assert_eq!(before as u8 - after as u8, 1, "one level");
            }
            if after > before {
                assert_eq!(after, demanded, "not higher than demanded");
            }
            if after != before {
                changed = Some(now);
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_that_fails_is_an_event_once() {
    let mut rig = Rig::start(chain()).await;
    let source = dispatch(&mut rig);
    source.set(f64::NAN);
    sleep(Duration::from_millis(4_100)).await;
    let failed = rig.drain::<SourceFailed>("system:pressure:source-failed");
    let expected = json!([{ "source": "manual", "error": "no finite reading in manual" }]);
    assert_eq!(serde_json::to_value(&failed).unwrap(), expected);
    source.set(0.0);
    sleep(Duration::from_millis(4_100)).await;
    let recovered = rig.drain::<SourceRecovered>("system:pressure:source-recovered");
    assert_eq!(
        serde_json::to_value(&recovered).unwrap(),
        json!([{ "source": "manual" }])
    );
}

#[tokio::test(start_paused = true)]
async fn load_is_shed_when_critical_pressure_lasts() {
    let mut rig = Rig::start(chain()).await;
    let source = dispatch(&mut rig);
    source.set(1.0);
    sleep(Duration::from_millis(4_900)).await;
    assert_eq!(rig.script.count("a.shed"), 0);
    sleep(Duration::from_secs(1)).await;
    for module in ["a", "b", "c", "d"] {
        assert_eq!(rig.script.count(&format!("{module}.shed")), 1);
    }
    sleep(Duration::from_secs(5)).await;
    assert_eq!(rig.script.count("a.shed"), 2, "again while it lasts");
}

#[tokio::test(start_paused = true)]
async fn a_module_that_hangs_or_panics_does_not_delay_the_others() {
    let mut rig = Rig::start(chain()).await;
    rig.script.set("a.pressure", Act::Hang);
    rig.script.set("b.pressure", Act::Panic);
    let source = dispatch(&mut rig);
    source.set(0.75);
    pass(1_500).await;
    assert_eq!(rig.script.count("d.pressure:Warning"), 1);
    source.set(0.9);
    pass(1_500).await;
    assert_eq!(rig.script.count("d.pressure:High"), 1);
    assert_eq!(rig.script.count("b.pressure:High"), 1);
    assert_eq!(
        rig.script.count("a.pressure"),
        1,
        "not called while it hangs"
    );
    rig.script.set("a.pressure", Act::Good);
    rig.script.release();
    pass(1_500).await;
    assert_eq!(
        rig.script.count("a.pressure:High"),
        1,
        "told when it is back"
    );
}

#[tokio::test(start_paused = true)]
async fn the_level_reaches_the_modules_gate() {
    let mut rig = Rig::start(chain()).await;
    let source = dispatch(&mut rig);
    source.set(0.9);
    sleep(Duration::from_millis(1_100)).await;
    let context = rig.registry.context();
    assert_eq!(context.pressure.level(), PressureLevel::High);
    let budget = MemoryBudget::unlimited(context.pressure.clone());
    assert!(matches!(
        budget.reserve(1),
        Err(CommandError::Overloaded { .. })
    ));
}
