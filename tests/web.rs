//! The browser-facing rooms in a real browser.

#![cfg(target_arch = "wasm32")]
