//! The managed half of the runtime: what its documentation promises, on paused time where time matters.

mod memory;
mod pressure;
mod registry;
mod repair;
mod rig;
mod snapshot;
mod sources;
mod units;
mod worker;
