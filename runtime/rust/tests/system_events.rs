//! What the runtime publishes fits the specs in `runtime/specs`, from which TypeScript gets its types.

use archc_runtime::contracts::system_events as contract;
use archc_runtime::managed::EscalationStep;
use archc_runtime::managed::system_events::{
    HealAttempted, HealthSnapshot, ModuleEscalated, ModuleHealth, PressureChanged, SourceFailed,
    SourceRecovered,
};
use archc_runtime::service::ModuleState;
use archc_runtime::wire::{Validate, decode};
use archc_runtime::{HealthStatus, PressureLevel};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Decodes as the contract says, and gives what encoding that again yields.
fn through<T: DeserializeOwned + Serialize + Validate>(
    payload: &impl Serialize,
) -> (String, String) {
    let text = serde_json::to_string(payload).unwrap();
    let decoded: T = decode(&text).unwrap_or_else(|refusal| panic!("{text}: {refusal}"));
    decoded.validate().unwrap();
    (text, serde_json::to_string(&decoded).unwrap())
}

#[test]
fn snapshots_fit_in_every_state() {
    for state in ModuleState::ALL {
        let module = ModuleHealth {
            name: "orm".to_owned(),
            state,
            status: HealthStatus::Degraded {
                reason: "slow".to_owned(),
            },
            restarts: 1,
            heals: 2,
        };
        let snapshot = HealthSnapshot {
            sequence: 1,
            at: "2026-02-28T12:34:56.007Z".to_owned(),
            pressure: PressureLevel::High,
            modules: vec![module],
        };
        let (sent, again) = through::<contract::HealthSnapshot>(&snapshot);
        assert_eq!(sent, again);
        assert!(!sent.contains("Unknown"));
    }
}

#[test]
fn the_other_events_fit() {
    let healed = HealAttempted {
        module: "orm".to_owned(),
        attempt: 1,
        healed: false,
        reason: "broken".to_owned(),
    };
    let (sent, again) = through::<contract::HealAttempted>(&healed);
    assert_eq!(sent, again);
    let changed = PressureChanged {
        from: PressureLevel::Normal,
        to: PressureLevel::Critical,
        source: "rss".to_owned(),
        reading: 0.5,
    };
    let (sent, again) = through::<contract::PressureChanged>(&changed);
    assert_eq!(sent, again);
    let failed = SourceFailed {
        source: "psi".to_owned(),
        error: "gone".to_owned(),
    };
    let (sent, again) = through::<contract::PressureSourceFailed>(&failed);
    assert_eq!(sent, again);
    let recovered = SourceRecovered {
        source: "psi".to_owned(),
    };
    let (sent, again) = through::<contract::PressureSourceRecovered>(&recovered);
    assert_eq!(sent, again);
}

#[test]
fn every_step_of_an_escalation_is_one_of_the_contract() {
    for step in [
        EscalationStep::Degrade,
        EscalationStep::RefuseWork,
        EscalationStep::Restart,
        EscalationStep::RestartDependants,
        EscalationStep::GiveUp,
    ] {
        let escalated = ModuleEscalated {
            module: "orm".to_owned(),
            step,
            reason: "broken".to_owned(),
        };
        let text = serde_json::to_string(&escalated).unwrap();
        let decoded: contract::ModuleEscalated = decode(&text).unwrap();
        assert!(
            !matches!(decoded.step, contract::EscalationStep::Unknown(_)),
            "{text}"
        );
    }
}
