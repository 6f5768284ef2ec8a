use std::path::PathBuf;
use std::time::Duration;

/// Where and within which limits a [`Server`](super::Server) serves. Every limit but the drain and the number of connections is
/// per connection.
#[derive(Debug, Clone)]
pub struct IpcOptions {
    /// The socket. Its folder is made with mode 0700, or must have it.
    pub path: PathBuf,
    /// The worker's name, told in the hello.
    pub worker: String,
    /// Longest frame that is read or written, in bytes: 16 MiB. The hello must fit.
    pub max_frame_bytes: usize,
    /// Longest frame that is read before the hello, in bytes: 64 KiB.
    pub max_hello_bytes: usize,
    /// How long a client may take to say hello: 5 s. The debug listener needs none.
    pub hello_timeout: Duration,
    /// Connections at once, of both listeners together: 256. One more is told `OVERLOADED` and closed.
    pub max_connections: usize,
    /// Requests that may run at once: 256.
    pub max_in_flight: usize,
    /// Bytes of requests that may run at once, with their attachments: 64 MiB. A request that is longer runs alone.
    pub max_in_flight_bytes: usize,
    /// Bytes of answers that may wait for the client: 4 MiB. A message larger than this waits alone.
    pub max_queued_bytes: usize,
    /// Bytes of results that may wait for the queue to have room: 64 MiB. From a third of it on no further request is
    /// started; a result that does not fit any more is dropped, and its request answered with `OVERLOADED`. A quarter of it is what the
    /// items of streams may take on their way to the queue: their handlers wait for room.
    pub max_waiting_bytes: usize,
    /// How long a client may take nothing while its queue is full: 10 s.
    pub stall_timeout: Duration,
    /// How long requests in flight may go on after the shutdown began: 5 s.
    pub drain_timeout: Duration,
    /// Whose processes may connect; none is this process's own user.
    pub allowed_uid: Option<u32>,
    /// A second socket that speaks a message a line, for `socat` and `jq`; its folder is treated alike.
    pub debug_path: Option<PathBuf>,
}

impl IpcOptions {
    /// A socket at `path` for the worker of that name, with the default limits.
    pub fn new(path: impl Into<PathBuf>, worker: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            worker: worker.into(),
            max_frame_bytes: 16 * 1024 * 1024,
            max_hello_bytes: 64 * 1024,
            hello_timeout: Duration::from_secs(5),
            max_connections: 256,
            max_in_flight: 256,
            max_in_flight_bytes: 64 * 1024 * 1024,
            max_queued_bytes: 4 * 1024 * 1024,
            max_waiting_bytes: 64 * 1024 * 1024,
            stall_timeout: Duration::from_secs(10),
            drain_timeout: Duration::from_secs(5),
            allowed_uid: None,
            debug_path: None,
        }
    }
}
