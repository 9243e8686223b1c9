//! Thin adapters to what only a browser can do. They have abilities and take no decisions.

pub mod address;
pub mod changes;
pub mod cipher;
pub mod clipboard;
pub mod clock;
pub mod console;
pub mod download;
pub mod file_reading;
pub mod focus;
pub mod image;
pub mod leaving;
pub mod local_storage;
pub mod printing;
