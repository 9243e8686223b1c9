//! Removes everything of one instance, all of it or nothing: before anything goes, a sign is set that everything is to
//! go, which is also what other tabs hear. It touches no key of others.

use super::keys::Key;
use super::port::StorageError;
use super::repository::Repository;
use super::stored_text::BEING_CLEARED;

impl Repository<'_> {
    /// Removes everything of this instance, also what this version cannot read. A removal that is cut short is gone on
    /// with before anything is written again, and until then nothing is there.
    ///
    /// # Errors
    /// When something could not be removed, or comes back.
    pub fn clear(&mut self) -> Result<(), StorageError> {
        let meta = self.keys.name(&Key::Meta);
        let mut ours = self.store.keys()?;
        ours.retain(|name| self.keys.is_ours(name));
        if ours.is_empty() {
            return Ok(());
        }
        // It is shorter than what stands there, so that a full store takes it too; and one that does not is emptied all
        // the same. Without that key there is nothing to find.
        if ours.contains(&meta)
            && let Err(error) = self.store.set(&meta, BEING_CLEARED)
            && error != StorageError::Full
        {
            return Err(error);
        }
        for name in ours.iter().filter(|name| **name != meta) {
            self.store.remove(name)?;
        }
        self.store.remove(&meta)?;
        if self.store.keys()?.iter().any(|name| self.keys.is_ours(name)) { Err(StorageError::NotKept) } else { Ok(()) }
    }
}
