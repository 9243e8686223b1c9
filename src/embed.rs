//! The composition root: mounts the pages into the element's shadow root and carries out commands.
//! `empowerment-check.js` beside it defines the custom element and calls in here.

pub mod locking;
pub mod mount;
pub mod neighbours;
pub mod runtime;
pub mod styles;
pub mod visit_store;
