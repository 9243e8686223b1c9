//! What is kept until the page is closed, for all elements of the page: one that the page removes and puts back finds
//! what it had. It is used where the browser's own store is not.

use std::cell::RefCell;

use crate::storage::memory::MemoryKeyValue;
use crate::storage::port::{Keeping, KeyValue, StorageError};

thread_local! {
    static KEPT: RefCell<MemoryKeyValue> = RefCell::default();
}

/// All of them are the same store.
pub struct VisitStore;

impl KeyValue for VisitStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        KEPT.with_borrow(|kept| kept.get(key))
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        KEPT.with_borrow_mut(|kept| kept.set(key, value))
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        KEPT.with_borrow_mut(|kept| kept.remove(key))
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        KEPT.with_borrow(KeyValue::keys)
    }

    fn keeping(&self) -> Keeping {
        Keeping::ThisVisit
    }
}
