use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::{OwnedRwLockReadGuard, OwnedRwLockWriteGuard, RwLock};
use tracing::Instrument;

use super::marks::Marks;
use super::{Call, CommandError, Reply, ServiceModule, TraceContext};
use crate::managed::{Configurable, DynLifecycle, ManagedService, MetricsEmitter};

pub(crate) type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;

type SeeConfigurable<M> = (
    fn(&M) -> &dyn Configurable,
    fn(&mut M) -> &mut dyn Configurable,
);

/// How to see a module as the traits that not every module has.
pub(crate) struct Hooks<M> {
    pub(crate) lifecycle: Option<fn(&mut M) -> &mut dyn DynLifecycle>,
    pub(crate) metrics: Option<fn(&M) -> &dyn MetricsEmitter>,
    pub(crate) configurable: Option<SeeConfigurable<M>>,
}

/// A made module of unknown type. Whoever holds it keeps the module alive, also after a restart put another one
/// in its place.
pub(crate) trait Live: Send + Sync {
    fn dispatch(self: Arc<Self>, call: Call) -> Boxed<Result<Reply, CommandError>>;
    /// Shared access, beside the calls that run.
    fn lease(self: Arc<Self>) -> Boxed<Box<dyn Lease>>;
    /// Access for one. While somebody waits for it, new calls wait too: always wait with a deadline.
    fn lease_mut(self: Arc<Self>) -> Boxed<Box<dyn LeaseMut>>;
    fn has_lifecycle(&self) -> bool;
    fn is_configurable(&self) -> bool;
    fn marks(&self) -> &Marks;
    /// `ManagedService::shutdown` on this thread, for a module that nobody else has seen.
    fn shutdown_unseen(&self);
}

/// A module that others may use at the same time.
pub(crate) trait Lease: Send {
    fn service(&self) -> &dyn ManagedService;
    fn metrics(&self) -> Option<&dyn MetricsEmitter>;
    fn configurable(&self) -> Option<&dyn Configurable>;
}

/// A module that nobody else uses.
pub(crate) trait LeaseMut: Send {
    fn lifecycle(&mut self) -> Option<&mut dyn DynLifecycle>;
    fn configurable(&mut self) -> Option<&mut dyn Configurable>;
}

/// One made module. A restart makes another instance.
pub(crate) struct Instance<M> {
    module: Arc<RwLock<M>>,
    hooks: Hooks<M>,
    marks: Marks,
}

impl<M> Instance<M> {
    pub(crate) fn new(module: M, hooks: Hooks<M>) -> Self {
        Self {
            module: Arc::new(RwLock::new(module)),
            hooks,
            marks: Marks::default(),
        }
    }
}

impl<M: ServiceModule> Live for Instance<M> {
    fn dispatch(self: Arc<Self>, call: Call) -> Boxed<Result<Reply, CommandError>> {
        let trace_id = call.context.trace.as_ref().map(TraceContext::trace_id);
        let span = tracing::info_span!("call", module = M::NAME, command = %call.command, trace_id);
        let run = async move {
            let work = async {
                let module = self.module.read().await;
                module.dispatch(call).await
            };
            tokio::select! {
                biased;
                reply = work => reply,
                () = self.marks.aborted.cancelled() => Err(CommandError::NotReady {
                    reason: "the module was stopped while the call ran; it may have had an effect".to_owned(),
                }),
            }
        };
        Box::pin(run.instrument(span))
    }

    fn lease(self: Arc<Self>) -> Boxed<Box<dyn Lease>> {
        Box::pin(async move {
            let lease: Box<dyn Lease> = Box::new(Shared {
                module: self.module.clone().read_owned().await,
                hooks: self.hooks,
            });
            lease
        })
    }

    fn lease_mut(self: Arc<Self>) -> Boxed<Box<dyn LeaseMut>> {
        Box::pin(async move {
            let lease: Box<dyn LeaseMut> = Box::new(Exclusive {
                module: self.module.clone().write_owned().await,
                hooks: self.hooks,
            });
            lease
        })
    }

    fn has_lifecycle(&self) -> bool {
        self.hooks.lifecycle.is_some()
    }

    fn is_configurable(&self) -> bool {
        self.hooks.configurable.is_some()
    }

    fn marks(&self) -> &Marks {
        &self.marks
    }

    fn shutdown_unseen(&self) {
        if self.marks.claim_shutdown() {
            if let Ok(module) = self.module.try_read() {
                module.shutdown();
            }
        }
    }
}

struct Shared<M> {
    module: OwnedRwLockReadGuard<M>,
    hooks: Hooks<M>,
}

impl<M: ServiceModule> Lease for Shared<M> {
    fn service(&self) -> &dyn ManagedService {
        &*self.module
    }

    fn metrics(&self) -> Option<&dyn MetricsEmitter> {
        self.hooks.metrics.map(|see| see(&self.module))
    }

    fn configurable(&self) -> Option<&dyn Configurable> {
        self.hooks.configurable.map(|(see, _)| see(&self.module))
    }
}

struct Exclusive<M> {
    module: OwnedRwLockWriteGuard<M>,
    hooks: Hooks<M>,
}

impl<M: ServiceModule> LeaseMut for Exclusive<M> {
    fn lifecycle(&mut self) -> Option<&mut dyn DynLifecycle> {
        self.hooks.lifecycle.map(|see| see(&mut self.module))
    }

    fn configurable(&mut self) -> Option<&mut dyn Configurable> {
        self.hooks
            .configurable
            .map(|(_, see)| see(&mut self.module))
    }
}

// Derived, these would ask the same of `M`.
impl<M> Clone for Hooks<M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M> Copy for Hooks<M> {}

impl<M> Default for Hooks<M> {
    fn default() -> Self {
        Self {
            lifecycle: None,
            metrics: None,
            configurable: None,
        }
    }
}
