use std::collections::HashMap;
use std::sync::{Arc, Condvar, LazyLock, Mutex};
use std::time::Duration;

use archc_runtime::managed::system_events::HealthSnapshot;
use archc_runtime::service::{Dispatcher, Event, EventBus, RegistryOptions};
use archc_runtime::*;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json, value::RawValue};
use tokio::sync::broadcast::Receiver;

/// What a hook of a module does.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub enum Act {
    #[default]
    Good,
    Bad,
    Hang,
    Panic,
}

/// Tells the modules of one test what to do, and hears what they did.
#[derive(Default)]
pub struct Script {
    acts: Mutex<HashMap<String, Act>>,
    log: Mutex<Vec<String>>,
    free: (Mutex<bool>, Condvar),
}

static SCRIPTS: LazyLock<Mutex<Vec<Arc<Script>>>> = LazyLock::new(Mutex::default);

impl Script {
    /// `what` is `a.health`, or `health` for all modules.
    pub fn set(&self, what: &str, act: Act) {
        self.acts.lock().unwrap().insert(what.to_owned(), act);
    }

    pub fn log(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }

    pub fn count(&self, entry: &str) -> usize {
        self.log().iter().filter(|line| *line == entry).count()
    }

    pub fn release(&self) {
        *self.free.0.lock().unwrap() = true;
        self.free.1.notify_all();
    }

    fn act(&self, module: &str, hook: &str) -> bool {
        let full = format!("{module}.{hook}");
        self.log.lock().unwrap().push(full.clone());
        let acts = self.acts.lock().unwrap();
        let act = acts
            .get(&full)
            .or(acts.get(hook))
            .copied()
            .unwrap_or_default();
        drop(acts);
        match act {
            Act::Good => true,
            Act::Bad => false,
            Act::Panic => panic!("{full} panics"),
            Act::Hang => {
                let free = self.free.0.lock().unwrap();
                drop(self.free.1.wait_while(free, |free| !*free).unwrap());
                true
            }
        }
    }
}

/// The modules `a`, `b`, `c` and `d`.
pub struct Part<const N: usize> {
    script: Arc<Script>,
    number: usize,
    limit: Value,
    initialized: bool,
}

const NAMES: [&str; 4] = ["a", "b", "c", "d"];

const fn command(name: &'static str, effect: Effect) -> CommandInfo {
    CommandInfo {
        name,
        effect,
        idempotent: true,
        access_level: "internal",
    }
}

const COMMANDS: [&[CommandInfo]; 4] = [
    &[
        command("a/get", Effect::Read),
        command("a/hang", Effect::Read),
        command("a/set", Effect::Write),
        command("a/slow", Effect::Read),
    ],
    &[command("b/get", Effect::Read)],
    &[command("c/get", Effect::Read)],
    &[command("d/get", Effect::Read)],
];

impl<const N: usize> ManagedService for Part<N> {
    fn name(&self) -> &str {
        NAMES[N]
    }

    fn health(&self) -> HealthStatus {
        match self.script.act(NAMES[N], "health") {
            true => HealthStatus::Healthy,
            false => HealthStatus::Unhealthy {
                reason: "broken".into(),
            },
        }
    }

    fn pressure_response(&self, level: PressureLevel) {
        self.script.act(NAMES[N], &format!("pressure:{level:?}"));
        self.script.act(NAMES[N], "pressure");
    }

    fn shed_load(&self) {
        self.script.act(NAMES[N], "shed");
    }

    fn heal(&self) -> bool {
        self.script.act(NAMES[N], "heal")
    }

    fn shutdown(&self) {
        self.script
            .act(NAMES[N], &format!("shutdown#{}", self.number));
        self.script.act(NAMES[N], "shutdown");
    }
}

impl<const N: usize> ServiceModule for Part<N> {
    const NAME: &'static str = NAMES[N];
    const COMMANDS: &'static [CommandInfo] = COMMANDS[N];

    fn create(context: &ModuleContext) -> Result<Self, CreateError> {
        let id = context.settings["script"].as_u64().unwrap() as usize;
        let script = SCRIPTS.lock().unwrap()[id].clone();
        match script.act(NAMES[N], "create") {
            true => Ok(Self {
                number: script.count(&format!("{}.create", NAMES[N])),
                script,
                limit: json!(1),
                initialized: false,
            }),
            false => Err("no".into()),
        }
    }

    async fn dispatch(&self, call: Call) -> Result<Reply, CommandError> {
        match call.command.as_str() {
            "a/hang" => std::future::pending().await,
            "a/slow" => {
                tokio::time::sleep(Duration::from_millis(300)).await;
                Reply::of(&self.limit)
            }
            _ => Reply::of(&json!([self.number, self.limit])),
        }
    }
}

impl<const N: usize> Lifecycle for Part<N> {
    async fn initialize(&mut self) -> Result<(), String> {
        self.initialized = self.script.act(NAMES[N], "initialize");
        self.initialized.then_some(()).ok_or("cannot".into())
    }

    async fn shutdown(&mut self) {
        self.script.act(NAMES[N], "stop");
    }

    fn is_initialized(&self) -> bool {
        self.initialized
    }
}

impl<const N: usize> MetricsEmitter for Part<N> {
    fn emit_metrics(&self) -> Value {
        json!({ "number": self.number })
    }

    fn metric_prefix(&self) -> &str {
        NAMES[N]
    }
}

impl<const N: usize> Configurable for Part<N> {
    fn get_param(&self, name: &str) -> Option<Value> {
        (name == "limit").then(|| self.limit.clone())
    }

    fn set_param(&mut self, name: &str, value: Value) -> Result<(), String> {
        if name != "limit" {
            return Err(format!("no {name}"));
        }
        self.limit = value;
        Ok(())
    }

    fn list_params(&self) -> Vec<(&str, &str)> {
        vec![("limit", "what get returns")]
    }
}

/// A registry of modules that follow a script.
pub struct Rig {
    pub script: Arc<Script>,
    pub registry: Arc<Registry>,
    pub control: Option<managed::PressureControl>,
    pub events: Receiver<Event>,
}

/// Settings that connect all modules with a script of their own.
pub fn script() -> (Arc<Script>, Map<String, Value>) {
    let script = Arc::new(Script::default());
    let mut scripts = SCRIPTS.lock().unwrap();
    scripts.push(script.clone());
    let settings = NAMES.map(|name| (name.to_owned(), json!({ "script": scripts.len() - 1 })));
    (script, settings.into_iter().collect())
}

/// `a` <- `b` <- `c`, and `d` on its own.
pub fn chain() -> Modules {
    Modules::new("hash")
        .with(Module::<Part<2>>::of().after(&["b"]))
        .with(Module::<Part<1>>::of().after(&["a"]))
        .with(Module::<Part<0>>::of().lifecycle().metrics().configurable())
        .with(Module::<Part<3>>::of())
}

impl Rig {
    pub fn plan(modules: Modules) -> Self {
        let (script, settings) = script();
        let (control, pressure) = PressureGate::channel();
        let mut options = RegistryOptions::new(ModuleContext {
            events: EventBus::new(4096),
            pressure,
            ..ModuleContext::for_tests()
        });
        options.settings = settings;
        let registry = Registry::new(modules, options).unwrap();
        Self {
            script,
            events: registry.events().subscribe(),
            registry,
            control: Some(control),
        }
    }

    pub async fn start(modules: Modules) -> Self {
        let rig = Self::plan(modules);
        rig.registry.start().await.unwrap();
        rig
    }

    pub async fn call(&self, command: &str) -> Result<Value, CommandError> {
        call(&self.registry, command).await
    }

    /// The payloads of all events with this name that were not taken yet; the others are dropped.
    pub fn drain<T: DeserializeOwned>(&mut self, name: &str) -> Vec<T> {
        let mut found = Vec::new();
        while let Ok(event) = self.events.try_recv() {
            if event.name == name {
                found.push(serde_json::from_str(event.payload.get()).unwrap());
            }
        }
        found
    }

    pub async fn snapshot(&mut self) -> HealthSnapshot {
        loop {
            let event = self.events.recv().await.unwrap();
            if event.name == "system:health:snapshot" {
                return serde_json::from_str(event.payload.get()).unwrap();
            }
        }
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        self.script.release();
    }
}

pub async fn call(registry: &Registry, command: &str) -> Result<Value, CommandError> {
    let call = Call {
        command: command.into(),
        params: RawValue::from_string("{}".into()).unwrap(),
        attachment: None,
        context: CallContext::default(),
        items: None,
    };
    let reply = registry.dispatch(call).await?;
    Ok(serde_json::from_str(reply.result.get()).unwrap())
}

/// Lets paused time pass while threads hang: then tokio does not advance it by itself.
pub async fn pass(millis: u64) {
    for _ in 0..millis.div_ceil(50) {
        tokio::time::advance(Duration::from_millis(50)).await;
        for _ in 0..4 {
            tokio::task::yield_now().await;
            std::thread::sleep(Duration::from_micros(300));
        }
    }
    // On a busy machine the threads of modules come late; no paused time passes while they are waited for.
    for _ in 0..120 {
        tokio::task::yield_now().await;
        std::thread::sleep(Duration::from_millis(5));
    }
}
