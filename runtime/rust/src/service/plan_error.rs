use std::fmt;
use std::time::Duration;

use super::CreateError;

/// Why modules do not make a registry. Nothing was started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanError {
    /// Two modules have one name.
    DuplicateModule {
        /// The name.
        module: &'static str,
    },
    /// Two modules, or one module twice, have a command.
    DuplicateCommand {
        /// The command.
        command: &'static str,
        /// Who has it.
        first: &'static str,
        /// Who has it, too.
        second: &'static str,
    },
    /// A module is to start after one that does not exist.
    UnknownDependency {
        /// The module.
        module: &'static str,
        /// What it wants to be started after.
        dependency: &'static str,
    },
    /// Modules wait for each other.
    Cycle {
        /// Each wants to start after the next one, and the last one after the first.
        modules: Vec<&'static str>,
    },
}

/// Why a module could not be started.
#[derive(Debug)]
pub enum StartFault {
    /// `ServiceModule::create` failed.
    Create(CreateError),
    /// `Lifecycle::initialize` failed.
    Initialize(String),
    /// It did not start in time.
    TimedOut(Duration),
    /// It panicked.
    Panicked(String),
    /// It was told to stop, or another restart overtook this one.
    Superseded,
}

/// Why a registry could not be started. The modules that were started before are shut down again.
#[derive(Debug)]
pub struct StartError {
    /// The module that could not be started.
    pub module: &'static str,
    /// Why.
    pub fault: StartFault,
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateModule { module } => write!(f, "two modules have the name {module:?}"),
            Self::DuplicateCommand {
                command,
                first,
                second,
            } => write!(
                f,
                "the command {command:?} is in {first:?} and in {second:?}"
            ),
            Self::UnknownDependency { module, dependency } => {
                write!(
                    f,
                    "{module:?} starts after {dependency:?}, which does not exist"
                )
            }
            Self::Cycle { modules } => {
                write!(
                    f,
                    "modules start after each other: {}",
                    modules.join(" after ")
                )
            }
        }
    }
}

impl fmt::Display for StartFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Create(error) => write!(f, "cannot be made: {error}"),
            Self::Initialize(reason) => write!(f, "cannot be initialised: {reason}"),
            Self::TimedOut(limit) => write!(f, "did not start within {limit:?}"),
            Self::Panicked(message) => write!(f, "panicked: {message}"),
            Self::Superseded => f.write_str("was stopped while it started"),
        }
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "module {:?} {}", self.module, self.fault)
    }
}

impl std::error::Error for PlanError {}
impl std::error::Error for StartFault {}
impl std::error::Error for StartError {}
