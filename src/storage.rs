//! How answers are kept: the key-value port, the keys, and the records behind them.
//! Nothing is written before a successful load, nothing that cannot be read is overwritten without a copy, and no key
//! outside our own prefix is ever touched.

pub mod clearing;
pub mod found;
pub mod keys;
pub mod memory;
pub mod migrating;
pub mod migrations;
mod parts;
pub mod port;
pub mod repository;
pub mod stored_text;
pub mod whole;
