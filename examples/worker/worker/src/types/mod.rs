//! What is below `types`. archc wrote this file once and adds the modules it lacks; it is yours.

pub mod rag;
