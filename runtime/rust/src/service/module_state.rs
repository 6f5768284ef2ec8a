use std::fmt;

use serde::{Deserialize, Serialize};

/// Where a module is between its making and its end. Which state follows which is in [`TRANSITIONS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ModuleState {
    /// Not made, or not initialised yet. Calls fail with `NotReady`.
    #[serde(rename = "starting")]
    Starting,
    /// Serves.
    #[serde(rename = "ready")]
    Ready,
    /// Serves; commands that write are refused with `Overloaded` while the escalation holds it here, and while
    /// pressure is high.
    #[serde(rename = "degraded")]
    Degraded,
    /// Refuses all work with `Overloaded`, in the hope that it recovers without.
    #[serde(rename = "refusing")]
    Refusing,
    /// `heal()` runs. Calls fail with `NotReady`.
    #[serde(rename = "healing")]
    Healing,
    /// Another instance is made. Calls fail with `NotReady`.
    #[serde(rename = "restarting")]
    Restarting,
    /// Was told to stop. Final.
    #[serde(rename = "stopped")]
    Stopped,
    /// Could not be started, or was given up. Only a restart helps.
    #[serde(rename = "failed")]
    Failed,
}

use ModuleState::{Degraded, Failed, Healing, Ready, Refusing, Restarting, Starting, Stopped};

impl ModuleState {
    /// Every state.
    pub const ALL: [Self; 8] = [
        Starting, Ready, Degraded, Refusing, Healing, Restarting, Stopped, Failed,
    ];

    /// Whether `next` may follow. No state follows itself.
    pub fn can_become(self, next: Self) -> bool {
        TRANSITIONS.contains(&(self, next))
    }

    /// The name that travels: `ready`.
    pub fn as_str(self) -> &'static str {
        match self {
            Starting => "starting",
            Ready => "ready",
            Degraded => "degraded",
            Refusing => "refusing",
            Healing => "healing",
            Restarting => "restarting",
            Stopped => "stopped",
            Failed => "failed",
        }
    }
}

impl fmt::Display for ModuleState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Every change of state that a module can make.
pub const TRANSITIONS: &[(ModuleState, ModuleState)] = &[
    (Starting, Ready),
    (Starting, Failed),
    (Starting, Stopped),
    (Ready, Degraded),
    (Ready, Healing),
    (Ready, Restarting),
    (Ready, Failed),
    (Ready, Stopped),
    (Degraded, Ready),
    (Degraded, Refusing),
    (Degraded, Healing),
    (Degraded, Restarting),
    (Degraded, Failed),
    (Degraded, Stopped),
    (Refusing, Ready),
    (Refusing, Degraded),
    (Refusing, Healing),
    (Refusing, Restarting),
    (Refusing, Failed),
    (Refusing, Stopped),
    (Healing, Ready),
    (Healing, Degraded),
    (Healing, Refusing),
    (Healing, Failed),
    (Healing, Stopped),
    (Restarting, Ready),
    (Restarting, Failed),
    (Restarting, Stopped),
    (Failed, Restarting),
    (Failed, Stopped),
];
