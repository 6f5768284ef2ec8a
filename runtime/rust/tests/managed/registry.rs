use std::time::Duration;

use archc_runtime::service::{
    Dispatcher, ModuleState, ParamError, PlanError, RegistryOptions, StartFault, TRANSITIONS,
};
use archc_runtime::*;
use serde_json::json;
use tokio::time::Instant;

use crate::rig::{Act, Part, Rig, chain, pass};

fn plan(modules: Modules) -> PlanError {
    Registry::new(modules, RegistryOptions::new(ModuleContext::for_tests())).unwrap_err()
}

#[tokio::test]
async fn starts_after_dependencies_and_stops_in_reverse() {
    let rig = Rig::start(chain()).await;
    assert_eq!(rig.registry.modules(), ["a", "b", "c", "d"]);
    rig.registry.shutdown().await;
    rig.registry.shutdown().await;
    let log = rig.script.log();
    let expected = [
        "a.create",
        "a.initialize",
        "b.create",
        "c.create",
        "d.create",
        "d.shutdown#1",
        "d.shutdown",
        "c.shutdown#1",
        "c.shutdown",
        "b.shutdown#1",
        "b.shutdown",
        "a.stop",
        "a.shutdown#1",
        "a.shutdown",
    ];
    assert_eq!(log, expected);
    assert_eq!(rig.registry.state("a"), Some(ModuleState::Stopped));
    assert!(matches!(
        rig.call("a/get").await,
        Err(CommandError::NotReady { .. })
    ));
}

#[test]
fn refuses_plans_that_cannot_work() {
    let unknown = Modules::new("").with(Module::<Part<0>>::of().after(&["nobody"]));
    let cycle = Modules::new("")
        .with(Module::<Part<3>>::of().after(&["a"]))
        .with(Module::<Part<0>>::of().after(&["b"]))
        .with(Module::<Part<1>>::of().after(&["a"]));
    let twice = Modules::new("")
        .with(Module::<Part<0>>::of())
        .with(Module::<Part<0>>::of());
    assert_eq!(
        plan(unknown),
        PlanError::UnknownDependency {
            module: "a",
            dependency: "nobody"
        }
    );
    assert_eq!(
        plan(cycle),
        PlanError::Cycle {
            modules: vec!["a", "b"]
        }
    );
    assert_eq!(plan(twice), PlanError::DuplicateModule { module: "a" });
}

struct Copycat;

impl ManagedService for Copycat {
    fn name(&self) -> &str {
        "copycat"
    }
    fn health(&self) -> HealthStatus {
        HealthStatus::Healthy
    }
    fn pressure_response(&self, _: PressureLevel) {}
    fn shed_load(&self) {}
    fn heal(&self) -> bool {
        true
    }
    fn shutdown(&self) {}
}

impl ServiceModule for Copycat {
    const NAME: &'static str = "copycat";
    const COMMANDS: &'static [CommandInfo] = <Part<1> as ServiceModule>::COMMANDS;
    fn create(_: &ModuleContext) -> Result<Self, CreateError> {
        Ok(Self)
    }
    async fn dispatch(&self, call: Call) -> Result<Reply, CommandError> {
        Err(call.unknown())
    }
}

#[test]
fn refuses_one_command_in_two_modules() {
    let modules = Modules::new("")
        .with(Module::<Part<1>>::of())
        .with(Module::<Copycat>::of());
    let expected = PlanError::DuplicateCommand {
        command: "b/get",
        first: "b",
        second: "copycat",
    };
    assert_eq!(plan(modules), expected);
}

#[tokio::test]
async fn a_failed_start_stops_what_was_started() {
    let rig = Rig::plan(chain());
    rig.script.set("c.create", Act::Bad);
    let error = rig.registry.start().await.unwrap_err();
    assert_eq!(error.module, "c");
    assert!(matches!(error.fault, StartFault::Create(_)));
    assert_eq!(rig.script.count("a.shutdown"), 1);
    assert_eq!(rig.script.count("b.shutdown"), 1);
    assert_eq!(rig.script.count("d.create"), 0);
}

#[tokio::test]
async fn a_module_that_cannot_initialise_is_shut_down_once() {
    for act in [Act::Bad, Act::Panic] {
        let rig = Rig::plan(chain());
        rig.script.set("a.initialize", act);
        let fault = rig.registry.start().await.unwrap_err().fault;
        match act {
            Act::Bad => assert!(matches!(fault, StartFault::Initialize(_))),
            _ => assert!(matches!(fault, StartFault::Panicked(_))),
        }
        assert_eq!(rig.script.count("a.shutdown"), 1);
    }
}

#[tokio::test]
async fn serves_commands_of_ready_modules_only() {
    let rig = Rig::plan(chain());
    assert!(matches!(
        rig.call("a/get").await,
        Err(CommandError::NotReady { .. })
    ));
    rig.registry.start().await.unwrap();
    assert_eq!(rig.call("a/get").await, Ok(json!([1, 1])));
    assert!(matches!(
        rig.call("a/nope").await,
        Err(CommandError::UnknownCommand { .. })
    ));
    let commands = [
        "a/get", "a/hang", "a/set", "a/slow", "b/get", "c/get", "d/get",
    ];
    assert_eq!(rig.registry.commands(), commands);
    assert_eq!(rig.registry.spec_hash(), "hash");
}

#[tokio::test(start_paused = true)]
async fn a_module_that_hangs_at_shutdown_does_not_hold_the_others() {
    let rig = Rig::start(chain()).await;
    rig.script.set("c.shutdown", Act::Hang);
    rig.script.set("b.shutdown", Act::Panic);
    let begin = Instant::now();
    let registry = rig.registry.clone();
    let stopping = tokio::spawn(async move { registry.shutdown().await });
    pass(5_500).await;
    stopping.await.unwrap();
    assert!(begin.elapsed() < Duration::from_secs(6));
    for module in ["a", "b", "c", "d"] {
        assert_eq!(rig.script.count(&format!("{module}.shutdown")), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_hanging_call_is_ended_at_shutdown() {
    let rig = Rig::start(chain()).await;
    let registry = rig.registry.clone();
    let hanging = tokio::spawn(async move { crate::rig::call(&registry, "a/hang").await });
    tokio::time::sleep(Duration::from_millis(1)).await;
    rig.registry.shutdown().await;
    assert!(matches!(
        hanging.await.unwrap(),
        Err(CommandError::NotReady { .. })
    ));
    assert_eq!(
        (rig.script.count("a.stop"), rig.script.count("a.shutdown")),
        (1, 1)
    );
}

#[tokio::test(start_paused = true)]
async fn parameters_are_set_between_calls() {
    let rig = Rig::start(chain()).await;
    let registry = rig.registry.clone();
    let slow = tokio::spawn(async move { crate::rig::call(&registry, "a/slow").await });
    tokio::time::sleep(Duration::from_millis(1)).await;
    rig.registry
        .set_param("a", "limit", json!(2))
        .await
        .unwrap();
    assert_eq!(
        slow.await.unwrap(),
        Ok(json!(1)),
        "a call never sees a change"
    );
    assert_eq!(
        rig.registry.get_param("a", "limit").await,
        Ok(Some(json!(2)))
    );
    assert_eq!(rig.call("a/get").await, Ok(json!([1, 2])));
    let refused = rig.registry.set_param("a", "nope", json!(2)).await;
    assert_eq!(refused, Err(ParamError::Rejected("no nope".into())));
    let not = rig.registry.list_params("b").await;
    assert_eq!(not, Err(ParamError::NotConfigurable { module: "b" }));
    assert_eq!(
        rig.registry.list_params("a").await.unwrap()[0].name,
        "limit"
    );
    assert_eq!(rig.registry.metrics().await["a"], json!({ "number": 1 }));
}

#[tokio::test(start_paused = true)]
async fn a_parameter_does_not_wait_for_a_hanging_call() {
    let rig = Rig::start(chain()).await;
    let registry = rig.registry.clone();
    let hanging = tokio::spawn(async move { crate::rig::call(&registry, "a/hang").await });
    tokio::time::sleep(Duration::from_millis(1)).await;
    let set = rig.registry.set_param("a", "limit", json!(2)).await;
    assert!(matches!(set, Err(ParamError::Unavailable(_))));
    assert_eq!(rig.call("a/get").await, Ok(json!([1, 1])), "calls go on");
    hanging.abort();
}

#[test]
fn transitions_form_a_lawful_table() {
    use ModuleState::{Failed, Restarting, Starting, Stopped};
    for from in ModuleState::ALL {
        assert!(!from.can_become(from));
        assert_eq!(from.can_become(Stopped), from != Stopped, "{from} stops");
        assert!(!from.can_become(Starting), "nothing starts twice");
        for to in ModuleState::ALL {
            assert_eq!(from.can_become(to), TRANSITIONS.contains(&(from, to)));
            if from == Failed && from.can_become(to) {
                assert!(matches!(to, Restarting | Stopped));
            }
        }
    }
    let mut reached = vec![Starting];
    for at in 0..ModuleState::ALL.len() {
        let from = reached[at];
        for (_, to) in TRANSITIONS.iter().filter(|(before, _)| *before == from) {
            if !reached.contains(to) {
                reached.push(*to);
            }
        }
    }
    assert_eq!(
        reached.len(),
        ModuleState::ALL.len(),
        "every state can be reached"
    );
    assert_eq!(serde_json::to_value(Starting).unwrap(), Starting.as_str());
}
