//! The example worker of archc: five modules that really own something. What they own is in [`resources`].

pub mod modules;
pub mod registry;
pub mod resources;
