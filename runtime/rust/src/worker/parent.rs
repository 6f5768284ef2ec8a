//! The end of the process that started the worker, as standard input tells it.

use std::io::{self, ErrorKind, Read};
use std::time::Duration;
use std::{process, thread};

use tokio_util::sync::CancellationToken;

use super::WorkerEnd;

/// How long the worker may take to end in order. After it the process ends, whatever hangs.
const GRACE: Duration = Duration::from_secs(30);

/// Fires `stop` when standard input ends. The parent holds the other end and says nothing: the system closes it however
/// the parent ends, also when it is killed. A thread of its own, so that no module that blocks can keep it from looking.
pub(super) fn end_with_stdin(stop: CancellationToken) -> io::Result<()> {
    let watch = move || {
        wait_for_end(&mut io::stdin().lock());
        tracing::info!("standard input ended, and so does the worker");
        stop.cancel();
        thread::sleep(GRACE);
        process::exit(WorkerEnd::Failed.code().into());
    };
    thread::Builder::new()
        .name("archc-parent".to_owned())
        .spawn(watch)
        .map(drop)
}

fn wait_for_end(from: &mut impl Read) {
    let mut ignored = [0; 256];
    loop {
        match from.read(&mut ignored) {
            Ok(0) => return,
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(_) => return,
        }
    }
}
