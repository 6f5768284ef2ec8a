//! How values look in JSON where that differs from serde's defaults.
