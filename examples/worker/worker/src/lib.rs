//! The example worker of archc: five modules that really own something. What they own is in [`resources`].

pub mod resources;
