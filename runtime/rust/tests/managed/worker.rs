use std::sync::Arc;
use std::time::Duration;

use archc_runtime::managed::ManualSource;
use archc_runtime::*;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use crate::rig::{Act, Script, call, chain, script};

fn worker() -> (Arc<Script>, Worker) {
    let (script, settings) = script();
    let config = WorkerConfig {
        settings,
        ..WorkerConfig::default()
    };
    let worker = Worker::new(chain()).with_config(config);
    (
        script,
        worker.with_pressure_sources(vec![Arc::new(ManualSource::new("manual"))]),
    )
}

#[tokio::test(start_paused = true)]
async fn serves_until_it_is_told_to_stop() {
    let (script, worker) = worker();
    let shutdown = CancellationToken::new();
    let stop = shutdown.clone();
    let end = worker.run_until(shutdown, |registry, token| async move {
        assert_eq!(call(&registry, "a/get").await, Ok(json!([1, 1])));
        stop.cancel();
        token.cancelled().await;
        Ok(())
    });
    assert_eq!(end.await.code(), 0);
    assert_eq!(script.log().last().unwrap(), "a.shutdown");
    assert_eq!(script.count("a.shutdown"), 1);
}

#[tokio::test(start_paused = true)]
async fn ends_with_75_when_a_module_is_given_up() {
    let (script, worker) = worker();
    script.set("b.health", Act::Bad);
    let end = worker.run_until(CancellationToken::new(), |_, token| async move {
        token.cancelled().await;
        Ok(())
    });
    assert_eq!(end.await.code(), 75);
    assert_eq!(
        script.count("a.shutdown"),
        1,
        "the others are shut down in order"
    );
}

#[tokio::test]
async fn ends_with_1_when_it_cannot_start_or_serve() {
    let (script, failing) = worker();
    script.set("d.create", Act::Panic);
    let end = failing.run_until(CancellationToken::new(), |_, _| async { Ok(()) });
    assert_eq!(end.await.code(), 1);
    assert_eq!(script.count("a.shutdown"), 1);
    let (script, failing) = worker();
    let end = failing.run_until(CancellationToken::new(), |_, _| async {
        Err("no socket".into())
    });
    assert_eq!(end.await.code(), 1);
    assert_eq!(script.count("a.shutdown"), 1);
}

#[cfg(unix)]
#[test]
fn stops_on_sigterm() {
    let (script, worker) = worker();
    script.set("c.shutdown", Act::Hang);
    let begin = std::time::Instant::now();
    let end = worker.run(CancellationToken::new(), |_, token| async move {
        let pid = std::process::id().to_string();
        std::process::Command::new("kill")
            .args(["-TERM", &pid])
            .status()?;
        token.cancelled().await;
        Ok(())
    });
    assert_eq!(end, WorkerEnd::Stopped);
    assert!(
        begin.elapsed() < Duration::from_secs(15),
        "a hanging thread is left behind"
    );
    assert_eq!(script.count("a.shutdown"), 1);
    script.release();
}

#[test]
fn reads_its_configuration_from_the_environment() {
    let file = std::env::temp_dir().join(format!("archc-settings-{}.json", std::process::id()));
    std::fs::write(&file, r#"{"gpu":{"slots":2}}"#).unwrap();
    let with = |name: &'static str, value: String| {
        WorkerConfig::from_lookup(move |asked| (asked == name).then(|| value.clone()))
    };
    let path = file.display().to_string();
    assert_eq!(
        with("ARCHC_SETTINGS", path.clone()).unwrap().settings["gpu"],
        json!({ "slots": 2 })
    );
    let budget = with("ARCHC_MEMORY_BUDGET_MB", "100".into()).unwrap().budget;
    assert_eq!(budget.limit, Some(100_000_000));
    let health = with("ARCHC_HEALTH_INTERVAL_MS", "250".into())
        .unwrap()
        .health;
    assert_eq!(health.interval, Duration::from_millis(250));
    assert_eq!(with("ARCHC_SOCKET", String::new()).unwrap().socket, None);
    let error = with("ARCHC_HEALTH_INTERVAL_MS", "often".into())
        .unwrap_err()
        .to_string();
    let expected =
        "ARCHC_HEALTH_INTERVAL_MS must be a whole number from 10 to 86400000, not \"often\"";
    assert_eq!(error, expected);
    std::fs::write(&file, "[]").unwrap();
    assert!(
        with("ARCHC_SETTINGS", path)
            .unwrap_err()
            .to_string()
            .contains("JSON object")
    );
    let missing = with("ARCHC_SETTINGS", "/nowhere/x.json".into())
        .unwrap_err()
        .to_string();
    assert!(missing.starts_with("ARCHC_SETTINGS: cannot read /nowhere/x.json"));
}
