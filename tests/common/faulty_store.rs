//! A store that fails at a chosen call, as a browser does that blocks storage or has no room left.

use std::cell::Cell;

use empowerment_check::storage::memory::MemoryKeyValue;
use empowerment_check::storage::port::{Keeping, KeyValue, StorageError};

/// Which calls fail. Calls are counted from 1.
#[derive(Clone, Copy, Debug)]
pub enum Fails {
    Never,
    /// This one call.
    At(usize),
    /// This call and every later one, as when the page is killed.
    From(usize),
}

pub struct FaultyStore {
    pub inner: MemoryKeyValue,
    fails: Fails,
    error: StorageError,
    calls: Cell<usize>,
}

impl FaultyStore {
    /// With [`StorageError::Full`] only writes count and fail; with any other error every call does.
    pub fn new(inner: MemoryKeyValue, fails: Fails, error: StorageError) -> Self {
        Self { inner, fails, error, calls: Cell::new(0) }
    }

    /// Calls so far that could have failed.
    pub fn calls(&self) -> usize {
        self.calls.get()
    }

    fn call(&self, writes: bool) -> Result<(), StorageError> {
        if self.error == StorageError::Full && !writes {
            return Ok(());
        }
        self.calls.set(self.calls.get() + 1);
        let fails = match self.fails {
            Fails::Never => false,
            Fails::At(call) => self.calls.get() == call,
            Fails::From(call) => self.calls.get() >= call,
        };
        if fails { Err(self.error) } else { Ok(()) }
    }
}

impl KeyValue for FaultyStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.call(false).and_then(|()| self.inner.get(key))
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        self.call(true).and_then(|()| self.inner.set(key, value))
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.call(false).and_then(|()| self.inner.remove(key))
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.call(false).and_then(|()| self.inner.keys())
    }

    fn keeping(&self) -> Keeping {
        self.inner.keeping()
    }
}
