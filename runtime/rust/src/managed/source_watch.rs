use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::system_events::{SOURCE_FAILED, SOURCE_RECOVERED, SourceFailed, SourceRecovered};
use super::{PressureLevel, PressureSource, SourceError};
use crate::service::EventBus;
use crate::service::hook::panic_message;

/// One source, and what it said last.
#[derive(Debug)]
pub(crate) struct SourceWatch {
    source: Arc<dyn PressureSource>,
    level: PressureLevel,
    reading: f64,
    failed: bool,
    /// A read that hangs since an earlier round.
    hanging: Option<JoinHandle<Result<f64, SourceError>>>,
}

impl SourceWatch {
    pub(crate) fn new(source: Arc<dyn PressureSource>) -> Self {
        Self {
            source,
            level: PressureLevel::Normal,
            reading: 0.0,
            failed: false,
            hanging: None,
        }
    }

    pub(crate) fn name(&self) -> &str {
        self.source.name()
    }

    pub(crate) fn level(&self) -> PressureLevel {
        self.level
    }

    pub(crate) fn reading(&self) -> f64 {
        self.reading
    }

    /// Reads the source, and says so when it begins or ceases to fail.
    pub(crate) async fn update(&mut self, limit: Duration, events: &EventBus) {
        let source = self.name().to_owned();
        match self.read(limit).await {
            Ok(reading) => {
                self.level = self.source.thresholds().level(self.level, reading);
                self.reading = reading;
                if std::mem::replace(&mut self.failed, false) {
                    tracing::info!(source, "pressure source recovered");
                    events.emit(SOURCE_RECOVERED, &SourceRecovered { source });
                }
            }
            Err(error) => {
                self.level = PressureLevel::Normal;
                self.reading = 0.0;
                if !std::mem::replace(&mut self.failed, true) {
                    let error = error.to_string();
                    tracing::warn!(source, error, "pressure source failed");
                    events.emit(SOURCE_FAILED, &SourceFailed { source, error });
                }
            }
        }
    }

    async fn read(&mut self, limit: Duration) -> Result<f64, SourceError> {
        let mut task = self.hanging.take().unwrap_or_else(|| {
            let source = self.source.clone();
            tokio::task::spawn_blocking(move || source.read())
        });
        let reading = match timeout(limit, &mut task).await {
            Ok(Ok(reading)) => reading?,
            Ok(Err(error)) => {
                let message = panic_message(error);
                return Err(SourceError::Unresponsive(format!("panicked: {message}")));
            }
            Err(_) => {
                self.hanging = Some(task);
                let message = format!("did not answer within {limit:?}");
                return Err(SourceError::Unresponsive(message));
            }
        };
        match reading.is_finite() {
            true => Ok(reading),
            false => Err(SourceError::Malformed {
                origin: self.name().to_owned(),
                expected: "finite reading",
            }),
        }
    }
}
