//! The browser's store behind the port.

use empowerment_check::browser::local_storage;
use empowerment_check::storage::port::{Keeping, KeyValue, StorageError};
use wasm_bindgen_test::wasm_bindgen_test;

use super::kept::{CleanStore, ours, store};

const PROBE: &str = "empowerment-check/probe";
const KEY: &str = "empowerment-check/test/key";
/// A key that is not ours, filled up to the last letter.
const FILLER: &str = "filler-of-a-test";

fn open() -> Box<dyn KeyValue> {
    local_storage::open(PROBE).expect("this browser keeps what it is given")
}

#[wasm_bindgen_test]
fn opening_leaves_nothing_behind() {
    let _clean = CleanStore::new();
    assert_eq!(open().keeping(), Keeping::ThisBrowser);
    assert_eq!(ours(), []);
}

#[wasm_bindgen_test]
fn what_is_set_is_there_until_it_is_removed() {
    let _clean = CleanStore::new();
    let mut kept = open();
    assert_eq!(kept.get(KEY), Ok(None));
    kept.set(KEY, "ŷ 👏🏽\n\0").unwrap();
    assert_eq!(kept.get(KEY), Ok(Some("ŷ 👏🏽\n\0".to_owned())));
    assert!(kept.keys().unwrap().contains(&KEY.to_owned()));
    kept.set(KEY, "").unwrap();
    assert_eq!(kept.get(KEY), Ok(Some(String::new())));
    kept.remove(KEY).unwrap();
    kept.remove(KEY).unwrap();
    assert_eq!(kept.get(KEY), Ok(None));
    assert!(!kept.keys().unwrap().contains(&KEY.to_owned()));
}

#[wasm_bindgen_test]
fn a_full_store_says_so_and_keeps_what_it_has() {
    let _clean = CleanStore::new();
    let mut kept = open();
    kept.set(KEY, "short").unwrap();
    let full = Full::new();
    assert_eq!(kept.set(KEY, &"long ".repeat(100)), Err(StorageError::Full));
    assert_eq!(kept.get(KEY), Ok(Some("short".to_owned())));
    assert!(local_storage::open(PROBE).is_some(), "a full store is still a store");
    drop(full);
    assert_eq!(kept.set(KEY, &"long ".repeat(100)), Ok(()));
}

/// A store without room for another letter, until it is dropped.
struct Full;

impl Full {
    fn new() -> Self {
        let mut text = String::new();
        let mut step = 1 << 23;
        while step > 0 {
            let longer = text.clone() + &"x".repeat(step);
            if store().set_item(FILLER, &longer).is_ok() {
                text = longer;
            } else {
                step /= 2;
            }
        }
        Self
    }
}

impl Drop for Full {
    fn drop(&mut self) {
        store().remove_item(FILLER).unwrap();
    }
}
