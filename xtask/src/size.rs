//! Weighing what is shipped: bytes as they are, and as a web server sends them with brotli.
//!
//! It must not change a file.

pub mod budget;
pub mod crates;
pub mod frameworks;
pub mod table;
pub mod weight;
