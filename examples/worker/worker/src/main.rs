//! The worker. archc wrote this file once; it is yours.

use std::process::ExitCode;

use archc_runtime::Worker;

fn main() -> ExitCode {
    Worker::serve("example-worker", example_worker::registry::modules())
}
