//! A clock that stands still: what the page says about the time then changes with nothing but what a test does.

use js_sys::{Date, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The browser's clock is back once this is dropped.
pub struct StandingClock {
    running: JsValue,
}

impl StandingClock {
    pub fn new() -> Self {
        let running = Reflect::get(&date(), &"now".into()).unwrap();
        let standing = Function::new_no_args(&format!("return {}", Date::now()));
        Reflect::set(&date(), &"now".into(), &standing).unwrap();
        Self { running }
    }
}

impl Drop for StandingClock {
    fn drop(&mut self) {
        Reflect::set(&date(), &"now".into(), &self.running).unwrap();
    }
}

fn date() -> JsValue {
    Reflect::get(&js_sys::global().unchecked_into(), &"Date".into()).unwrap()
}
