//! What one browser keeps for a site. It outlives a visit, the tabs of a browser share it, and it can be made to fail
//! and to work again. Clones are the same store.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::mem;
use std::rc::Rc;

use empowerment_check::storage::memory::MemoryKeyValue;
use empowerment_check::storage::port::{Keeping, KeyValue, StorageError};

use super::faulty_store::{Fails, FaultyStore};
use super::stores;

#[derive(Clone)]
pub struct BrowserStore {
    store: Rc<RefCell<FaultyStore>>,
    keeping: Keeping,
    drawn: Rc<Cell<u64>>,
}

impl BrowserStore {
    /// A browser that was never here. The numbers it draws for new ids are 1, 2, 3 and so on.
    pub fn empty() -> Self {
        Self::drawing_after(0, Keeping::ThisBrowser)
    }

    /// Another browser that was never here, which draws other numbers: 257 (hexadecimal 101) and so on.
    pub fn of_another_browser() -> Self {
        Self::drawing_after(256, Keeping::ThisBrowser)
    }

    /// One of many browsers that were never here.
    pub fn of_browser(number: u64) -> Self {
        Self::drawing_after(4096 + number * 256, Keeping::ThisBrowser)
    }

    /// What stands in for a browser that keeps nothing.
    pub fn for_this_visit() -> Self {
        Self::drawing_after(0, Keeping::ThisVisit)
    }

    /// What browsers have for a page that is a file on the computer.
    pub fn of_a_local_file() -> Self {
        Self::drawing_after(0, Keeping::LocalFile)
    }

    fn drawing_after(drawn: u64, keeping: Keeping) -> Self {
        let store = Rc::new(RefCell::new(working(MemoryKeyValue::default())));
        Self { store, keeping, drawn: Rc::new(Cell::new(drawn)) }
    }

    /// From now on these calls fail, counted from now.
    pub fn fail(&self, fails: Fails, error: StorageError) {
        self.replace(|inner| FaultyStore::new(inner, fails, error));
    }

    /// From now on nothing fails, and writes are counted anew.
    pub fn work(&self) {
        self.replace(working);
    }

    /// How often something was written since the store began to work.
    pub fn writes(&self) -> usize {
        self.store.borrow().calls()
    }

    /// Everything that is kept, by key.
    pub fn contents(&self) -> BTreeMap<String, String> {
        stores::contents(&self.store.borrow().inner)
    }

    /// Puts a text there past the product, as an older version, another page or a fault of the disk does.
    pub fn put(&self, key: &str, text: &str) {
        self.store.borrow_mut().inner.set(key, text).unwrap();
    }

    /// Takes a key away past the product.
    pub fn take(&self, key: &str) {
        self.store.borrow_mut().inner.remove(key).unwrap();
    }

    /// Sweeps everything away past the product, as a page that logs its visitor out does.
    pub fn sweep(&self) {
        self.store.borrow_mut().inner = MemoryKeyValue::default();
    }

    /// A number that was not drawn before.
    pub fn draw(&self) -> u64 {
        self.drawn.set(self.drawn.get() + 1);
        self.drawn.get()
    }

    fn replace(&self, make: impl FnOnce(MemoryKeyValue) -> FaultyStore) {
        let mut store = self.store.borrow_mut();
        let inner = mem::take(&mut store.inner);
        *store = make(inner);
    }
}

/// With this error only writes are counted.
fn working(inner: MemoryKeyValue) -> FaultyStore {
    FaultyStore::new(inner, Fails::Never, StorageError::Full)
}

impl KeyValue for BrowserStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.store.borrow().get(key)
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        self.store.borrow_mut().set(key, value)
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.store.borrow_mut().remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.store.borrow().keys()
    }

    fn keeping(&self) -> Keeping {
        self.keeping
    }
}
