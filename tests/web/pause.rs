//! Letting the browser go on, since it redraws only when a test waits.

use gloo_timers::callback::Timeout;
use js_sys::Promise;
use js_sys::futures::JsFuture;
use wasm_bindgen::JsValue;

/// More than any redrawing takes; a test that waits longer waits in vain.
const MOST_LOOKS: usize = 400;

/// Waits until something is so.
pub async fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..MOST_LOOKS {
        if is_so() {
            return;
        }
        pause(5).await;
    }
    panic!("waited in vain for {what}");
}

/// Waits so many milliseconds. With none, everything that was to happen at once has happened.
pub async fn pause(milliseconds: u32) {
    let promise = Promise::new(&mut |resolve, _| {
        let resume = move || drop(resolve.call0(&JsValue::UNDEFINED));
        Timeout::new(milliseconds, resume).forget();
    });
    JsFuture::from(promise).await.unwrap();
}
