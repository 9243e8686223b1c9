//! The browser-facing rooms in a real browser, without the files around them: `cargo xtask test` calls these tests.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod web {
    mod clock;
    mod every_page;
    mod framework_of;
    mod given;
    mod image;
    mod kept;
    mod listeners;
    mod local_storage;
    mod looking;
    mod marked_frameworks;
    mod mounting;
    mod moving;
    mod pause;
    mod pseudo;
    mod standing_clock;
    mod widget;
}

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
