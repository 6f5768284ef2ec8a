//! The IPC server over real sockets. Time limits here only end a test that hangs; none is what is tested.

mod bounds;
mod events;
mod frames;
mod hello;
mod hostile;
mod load;
mod requests;
mod shutdown;
mod socket;
mod streams;
mod support;
