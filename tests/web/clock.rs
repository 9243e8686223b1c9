//! The clock that the product reads.

use empowerment_check::browser::clock;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_time_is_the_browsers() {
    let before = js_sys::Date::now();
    // Exact: such numbers of milliseconds are far below 2^53.
    #[allow(clippy::cast_precision_loss)]
    let told = clock::now().0 as f64;
    assert!(before <= told && told <= js_sys::Date::now(), "{told}");
}

#[wasm_bindgen_test]
fn the_offset_gives_the_time_on_the_wall() {
    let date = js_sys::Date::new_0();
    let on_the_wall = date.get_hours() * 60 + date.get_minutes();
    let utc = date.get_utc_hours() * 60 + date.get_utc_minutes();
    let difference = i64::from(on_the_wall) - i64::from(utc) - i64::from(clock::offset_minutes());
    assert_eq!(difference.rem_euclid(24 * 60), 0);
    assert!(clock::offset_minutes().abs() <= 14 * 60);
}

#[wasm_bindgen_test]
fn no_number_is_drawn_twice() {
    let mut drawn: Vec<u64> = (0..1000).map(|_| clock::fresh()).collect();
    drawn.sort_unstable();
    drawn.dedup();
    assert_eq!(drawn.len(), 1000);
}
