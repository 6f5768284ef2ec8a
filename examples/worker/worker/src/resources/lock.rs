use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks, also after a panic of another holder: every resource can be asked for its health and repaired, so what a
/// panic left behind is looked at and not feared.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
