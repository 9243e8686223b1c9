//! Brings a store to the newest version: what changes is backed up first, and the version is raised last, so that
//! whatever stops it leaves a store that can be read.

use super::keys::Key;
use super::migrations::{Step, bundle, migrated};
use super::port::StorageError;
use super::repository::Repository;

impl Repository<'_> {
    /// Writes every record that these steps change. The version is for the caller to raise.
    ///
    /// # Errors
    /// When the back-up or a record was not stored. Without a back-up nothing is changed.
    pub fn migrate(&mut self, steps: &[Step], from: i64) -> Result<(), StorageError> {
        let mut changed = Vec::new();
        for name in self.store.keys()? {
            let Some(key) = self.keys.read(&name).filter(is_a_record) else { continue };
            let Some(old) = self.store.get(&name)? else { continue };
            // What cannot be read is left as it is, to be set aside when its key is written.
            let Some(new) = migrated(steps, from, &key, &old).filter(|new| *new != old) else { continue };
            changed.push((key, name, old, new));
        }
        if changed.is_empty() {
            return Ok(());
        }
        self.back_up(from, &bundle(changed.iter().map(|(_, name, old, _)| (name.as_str(), old.as_str()))))?;
        changed.iter().try_for_each(|(key, _, _, new)| self.write(key, new))
    }

    /// The first back-up stays: a migration that is done again finds part of the records changed already.
    fn back_up(&mut self, from: i64, texts: &str) -> Result<(), StorageError> {
        let key = Key::BackUp(u32::try_from(from).unwrap_or(0));
        match self.store.get(&self.keys.name(&key))? {
            Some(_) => Ok(()),
            None => self.write(&key, texts),
        }
    }

    /// Everything of ours as it is stored, as one text, also what cannot be read.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn raw(&self) -> Result<String, StorageError> {
        let mut texts = Vec::new();
        for name in self.store.keys()? {
            if name.starts_with(self.keys.prefix())
                && let Some(text) = self.store.get(&name)?
            {
                texts.push((name, text));
            }
        }
        texts.sort();
        Ok(bundle(texts.iter().map(|(name, text)| (name.as_str(), text.as_str()))))
    }
}

fn is_a_record(key: &Key) -> bool {
    !matches!(key, Key::Meta | Key::SetAside(_) | Key::BackUp(_))
}
