//! A store that notes every call.

use std::cell::RefCell;

use empowerment_check::storage::memory::MemoryKeyValue;
use empowerment_check::storage::port::{Keeping, KeyValue, StorageError};

#[derive(Default)]
pub struct RecordingStore {
    pub inner: MemoryKeyValue,
    /// The keys that were read, and those that were written or removed.
    pub read: RefCell<Vec<String>>,
    pub changed: Vec<String>,
}

impl KeyValue for RecordingStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.read.borrow_mut().push(key.to_owned());
        self.inner.get(key)
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        self.changed.push(key.to_owned());
        self.inner.set(key, value)
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.changed.push(key.to_owned());
        self.inner.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.inner.keys()
    }

    fn keeping(&self) -> Keeping {
        self.inner.keeping()
    }
}
