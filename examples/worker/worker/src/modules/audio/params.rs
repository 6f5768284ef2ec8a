use std::time::Duration;

use serde_json::Value;

use crate::resources::cadence::Cadence;
use crate::wire_form::millis;

/// Name and description of the one parameter.
pub(super) const PERIOD: (&str, &str) = (
    "periodMs",
    "milliseconds between two ticks at the full rate, 1 to 60000",
);

pub(super) fn get(cadence: &Cadence, name: &str) -> Option<Value> {
    (name == PERIOD.0).then(|| millis(cadence.period()).into())
}

pub(super) fn set(cadence: &Cadence, name: &str, value: &Value) -> Result<(), String> {
    if name != PERIOD.0 {
        return Err(format!("there is no parameter {name:?}"));
    }
    match value.as_u64() {
        Some(period @ 1..=60_000) => {
            cadence.set_period(Duration::from_millis(period));
            Ok(())
        }
        _ => Err(format!("{} is a whole number from 1 to 60000", PERIOD.0)),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn the_period_can_be_read_and_changed_within_its_limits() {
        let cadence = Cadence::new(Duration::from_millis(20), Arc::new(|_| {}));
        assert_eq!(get(&cadence, "periodMs"), Some(20.0.into()));
        assert_eq!(set(&cadence, "periodMs", &50.into()), Ok(()));
        assert_eq!(get(&cadence, "periodMs"), Some(50.0.into()));
        for refused in [Value::from(0), 60_001.into(), 1.5.into(), "20".into()] {
            assert!(set(&cadence, "periodMs", &refused).is_err());
        }
        assert_eq!(get(&cadence, "gain"), None);
        assert!(set(&cadence, "gain", &1.into()).is_err());
    }
}
