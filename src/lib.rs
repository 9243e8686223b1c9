//! Empowerment Check: a self-assessment of community empowerment that runs entirely in the visitor's browser.
//!
//! Rooms, from the inside out: `domain <- words <- chart <- formats <- storage <- app <- ui`. `browser` sees only the
//! storage port, `embed` wires everything, `ui` and `browser` never see each other. `ARCHITECTURE.md` is the map and
//! `tests/architecture.rs` holds it.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod app;
#[cfg(feature = "ui")]
pub mod browser;
pub mod chart;
pub mod domain;
#[cfg(feature = "ui")]
pub mod embed;
pub mod formats;
pub mod storage;
#[cfg(feature = "ui")]
pub mod ui;
pub mod words;
