//! The example worker of archc: six modules that really own something. What they own is in [`resources`].

mod blocking;
pub mod modules;
pub mod registry;
pub mod resources;
mod settings;
pub mod types;
mod wire_form;
