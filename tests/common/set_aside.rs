//! What a store keeps of texts that could not be read.

use empowerment_check::storage::port::KeyValue;

/// What was set aside under this number: the key where it stood, and its text.
pub fn set_aside(store: &dyn KeyValue, number: usize) -> (String, String) {
    let text = store.get(&format!("empowerment-check/main/set-aside/{number}")).unwrap().unwrap();
    let copy: serde_json::Value = serde_json::from_str(&text).unwrap();
    (copy["key"].as_str().unwrap().to_owned(), copy["raw"].as_str().unwrap().to_owned())
}
