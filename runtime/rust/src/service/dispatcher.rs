use std::future::Future;
use std::pin::Pin;

use super::{Call, CommandError, EventBus, Reply};

/// Names of commands, each with the digest of what both ends of a call must agree on.
pub type CommandHashes = &'static [(&'static str, &'static str)];

/// What an IPC server serves. The registry of a worker is one.
pub trait Dispatcher: Send + Sync + 'static {
    /// The digest of the specs that the commands were generated from.
    fn spec_hash(&self) -> &str;
    /// The digest of each command, for a client of other specs to see what differs. None are known unless the implementation says so.
    fn command_hashes(&self) -> CommandHashes {
        &[]
    }
    /// Names of all commands, sorted.
    fn commands(&self) -> Vec<&'static str>;
    /// Where events come from.
    fn events(&self) -> &EventBus;
    /// Runs a call. The future may panic, hang, and be dropped at any await.
    fn dispatch(
        &self,
        call: Call,
    ) -> Pin<Box<dyn Future<Output = Result<Reply, CommandError>> + Send + '_>>;
}
