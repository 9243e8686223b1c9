//! What a store holds, as plain texts by key, and the repository that the tests use over it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use empowerment_check::domain::ids::{InstanceId, ReplicaId};
use empowerment_check::storage::keys::Keys;
use empowerment_check::storage::port::KeyValue;
use empowerment_check::storage::repository::{Loaded, Repository};

static KEYS: LazyLock<Keys> = LazyLock::new(|| Keys::new(&InstanceId::default()));

/// The repository of the instance `main`.
pub fn repository(store: &mut dyn KeyValue) -> Repository<'_> {
    Repository { store, keys: &KEYS }
}

/// A load that must not fail. What could not be read is sorted, since its order means nothing.
pub fn load(store: &mut dyn KeyValue) -> Loaded {
    let mut loaded = repository(store).load().unwrap();
    loaded.unreadable.sort();
    loaded
}

/// This browser's id.
pub fn replica() -> ReplicaId {
    ReplicaId::parse("r-1").unwrap()
}

/// Everything in a store, also what is not ours.
pub fn contents(store: &dyn KeyValue) -> BTreeMap<String, String> {
    let names = store.keys().unwrap();
    names.into_iter().map(|name| (name.clone(), store.get(&name).unwrap().unwrap())).collect()
}
