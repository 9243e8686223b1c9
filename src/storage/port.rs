//! What storage must be able to do. The browser's local storage and the memory of one visit are two ways to do it.

use thiserror::Error;

/// Why something was not stored or could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StorageError {
    #[error("the browser does not allow this page to store anything")]
    Blocked,
    #[error("the browser's storage for this site is full")]
    Full,
    #[error("what was stored does not read back as it was written")]
    NotKept,
    #[error("the stored data was written by a newer version")]
    Newer,
}

/// How long what is stored stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Until the browser or the person deletes it.
    ThisBrowser,
    /// As before, for a page that is a file on this computer: other such files may share what is kept, or remove it, and
    /// it may be lost when the file is moved.
    LocalFile,
    /// Until the page is closed.
    ThisVisit,
}

/// What is known of a change that was not made here, before the store is read again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heard {
    /// Nothing: there may be a change or none.
    Nothing,
    /// The page was left and came back as it was: whatever was told meanwhile was not heard.
    Return,
    /// Something of ours was removed, one key after the other, as this product does.
    Removal,
    /// Everything of this site was swept away at once, as this product never does.
    Sweeping,
    /// A person finished in another tab.
    Finishing,
}

/// What stands in place of the version and the browser's id while everything is removed. It is shorter than both.
pub const BEING_CLEARED: &str = "cleared";

/// Texts by key.
///
/// Every method may fail with [`StorageError::Blocked`], `set` also with [`StorageError::Full`], and then leaves
/// what was there.
pub trait KeyValue {
    /// # Errors
    /// See [`KeyValue`].
    fn get(&self, key: &str) -> Result<Option<String>, StorageError>;
    /// # Errors
    /// See [`KeyValue`].
    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError>;
    /// Removing a key that is not there is no error.
    ///
    /// # Errors
    /// See [`KeyValue`].
    fn remove(&mut self, key: &str) -> Result<(), StorageError>;
    /// Every key, also those of others, in no particular order.
    ///
    /// # Errors
    /// See [`KeyValue`].
    fn keys(&self) -> Result<Vec<String>, StorageError>;
    fn keeping(&self) -> Keeping;
}
