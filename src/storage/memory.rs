//! Storage for one visit, where the browser allows no other. It is never full.

use litemap::LiteMap;

use super::port::{Keeping, KeyValue, StorageError};

#[derive(Clone, Debug, Default)]
pub struct MemoryKeyValue(LiteMap<String, String>);

impl KeyValue for MemoryKeyValue {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.0.get(key).cloned())
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        self.0.insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.0.remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.0.keys().cloned().collect())
    }

    fn keeping(&self) -> Keeping {
        Keeping::ThisVisit
    }
}
