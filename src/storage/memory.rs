//! Storage for one visit, where the browser allows no other. It is never full.

use super::port::{Keeping, KeyValue, StorageError};

#[derive(Clone, Debug, Default)]
pub struct MemoryKeyValue(Vec<(String, String)>);

impl KeyValue for MemoryKeyValue {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone()))
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        self.remove(key)?;
        self.0.push((key.to_owned(), value.to_owned()));
        Ok(())
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.0.retain(|(name, _)| name != key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.0.iter().map(|(name, _)| name.clone()).collect())
    }

    fn keeping(&self) -> Keeping {
        Keeping::ThisVisit
    }
}
