//! A worker as archc generates it, but for its modules, of which it has none: for the tests of who starts workers.

use std::process::ExitCode;

use archc_runtime::{Modules, Worker};

fn main() -> ExitCode {
    Worker::serve("served", Modules::new("served"))
}
