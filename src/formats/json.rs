//! JSON as a tree that keeps what other readers lose: the order of fields, and fields that are written twice.

pub mod parser;
pub mod reader;
pub mod tree;
pub mod writer;
