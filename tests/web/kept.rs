//! What the browser keeps for the page of the tests.

use web_sys::Storage;

const OURS: &str = "empowerment-check/";

/// Takes every key that a test has left behind away, at its beginning and at its end.
pub struct CleanStore;

impl CleanStore {
    pub fn new() -> Self {
        remove_ours();
        Self
    }
}

impl Drop for CleanStore {
    fn drop(&mut self) {
        remove_ours();
    }
}

/// The browser's own store.
pub fn store() -> Storage {
    web_sys::window().unwrap().local_storage().unwrap().unwrap()
}

/// Our keys with their values, in the order of the keys.
pub fn ours() -> Vec<(String, String)> {
    let store = store();
    let keys = (0..store.length().unwrap()).filter_map(|index| store.key(index).unwrap());
    let mut ours: Vec<_> = keys.filter(|key| key.starts_with(OURS)).collect();
    ours.sort();
    ours.into_iter().map(|key| (key.clone(), store.get_item(&key).unwrap().unwrap())).collect()
}

fn remove_ours() {
    for (key, _) in ours() {
        store().remove_item(&key).unwrap();
    }
}
