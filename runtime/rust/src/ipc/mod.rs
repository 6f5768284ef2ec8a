//! The IPC server: `docs/ipc.md` of archc says what travels.
