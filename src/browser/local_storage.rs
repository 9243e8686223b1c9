//! The browser's local storage as a key-value store, where the browser allows it.

use gloo_storage::Storage as _;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

use crate::storage::port::{Keeping, KeyValue, StorageError};

struct LocalStorage(Storage);

/// The store, or `None` where this browser keeps nothing. `probe` is a key of ours that is written, read and removed
/// to find out.
#[must_use]
pub fn open(probe: &str) -> Option<Box<dyn KeyValue>> {
    let mut store = reachable()?;
    if keeps(&mut store, probe) { Some(Box::new(store)) } else { None }
}

/// Even reading the property throws where cookies are blocked, and gloo-storage would panic on it: so it is asked for
/// the store only after web-sys has got through.
fn reachable() -> Option<LocalStorage> {
    let window = web_sys::window()?;
    window.local_storage().ok().flatten()?;
    Some(LocalStorage(gloo_storage::LocalStorage::raw()))
}

/// A full store still keeps what is in it, so it counts.
fn keeps(store: &mut LocalStorage, probe: &str) -> bool {
    let written = store.set(probe, probe);
    let read = store.get(probe);
    let removed = store.remove(probe);
    match written {
        Ok(()) => read == Ok(Some(probe.to_owned())) && removed.is_ok(),
        Err(error) => error == StorageError::Full && read.is_ok(),
    }
}

impl KeyValue for LocalStorage {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.0.get_item(key).map_err(|thrown| error(&thrown))
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        self.0.set_item(key, value).map_err(|thrown| error(&thrown))
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.0.remove_item(key).map_err(|thrown| error(&thrown))
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let length = self.0.length().map_err(|thrown| error(&thrown))?;
        let mut keys = Vec::new();
        for index in 0..length {
            keys.extend(self.0.key(index).map_err(|thrown| error(&thrown))?);
        }
        Ok(keys)
    }

    fn keeping(&self) -> Keeping {
        if is_local_file() == Some(true) { Keeping::LocalFile } else { Keeping::ThisBrowser }
    }
}

/// Whether the page is a file on this computer.
fn is_local_file() -> Option<bool> {
    Some(web_sys::window()?.location().protocol().ok()? == "file:")
}

fn error(thrown: &JsValue) -> StorageError {
    let Some(exception) = thrown.dyn_ref::<DomException>() else { return StorageError::Blocked };
    let full = exception.name() == "QuotaExceededError" || exception.code() == DomException::QUOTA_EXCEEDED_ERR;
    if full { StorageError::Full } else { StorageError::Blocked }
}
