//! What is below `modules`. archc wrote this file once and adds the modules it lacks; it is yours.

pub mod audio;
pub mod gpu;
pub mod inference;
pub mod live;
pub mod orm;
pub mod rag;
