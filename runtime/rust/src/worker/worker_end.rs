use std::process::ExitCode;

/// How a worker ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkerEnd {
    /// It was told to stop.
    Stopped,
    /// It could not be started, or could not serve any longer. Starting it again is of no use before the cause in
    /// the log is gone.
    Failed,
    /// A module could not be repaired. Starting the worker again may help.
    GaveUp,
}

impl WorkerEnd {
    /// 0, 1, or 75 (`EX_TEMPFAIL`).
    pub fn code(self) -> u8 {
        match self {
            Self::Stopped => 0,
            Self::Failed => 1,
            Self::GaveUp => 75,
        }
    }
}

impl From<WorkerEnd> for ExitCode {
    fn from(end: WorkerEnd) -> Self {
        Self::from(end.code())
    }
}
