//! What people filled in, field by field, each with the stamp of its edit: two tabs that write different fields both
//! keep their work.

use litemap::LiteMap;

use super::field::Field;
use super::stamp::{Stamp, Stamped, later_of};

/// The most fields of a record that this version does not know. Beside them there is room for all that it knows.
pub const MAX_KEPT: usize = 50;

/// The filled-in fields of one thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// By the field's name.
    texts: LiteMap<&'static str, Stamped<String>>,
    /// Fields this version does not know, as unread text, so that a newer version's work is never dropped.
    pub kept: LiteMap<String, Stamped<String>>,
}

impl Record {
    /// What stands in a field, empty when nothing does.
    #[must_use]
    pub fn text(&self, field: &Field) -> &str {
        self.texts.get(field.name).map_or("", |stamped| stamped.value.as_str())
    }

    /// A field with the stamp of its last edit, if it was ever written.
    #[must_use]
    pub fn get(&self, field: &Field) -> Option<&Stamped<String>> {
        self.texts.get(field.name)
    }

    /// Writes a field. The text has been read by the field's kind.
    pub fn set(&mut self, field: &'static Field, text: Stamped<String>) {
        self.texts.insert(field.name, text);
    }

    /// Every known field that was ever written, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Stamped<String>)> {
        self.texts.iter().map(|(name, text)| (*name, text))
    }

    /// Joins two records of the same thing, field by field, the later edit of each. Of fields that this version does
    /// not know there are at most [`MAX_KEPT`].
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        // The first by name, so that the order of joining does not matter.
        let kept = merge(self.kept, other.kept).into_iter().take(MAX_KEPT).collect();
        Self { texts: merge(self.texts, other.texts), kept }
    }

    /// Changes every field's stamp.
    pub fn each_stamp(&mut self, change: &mut dyn FnMut(&mut Stamp)) {
        self.texts.iter_mut().for_each(|(_, text)| change(&mut text.stamp));
        self.kept.iter_mut().for_each(|(_, text)| change(&mut text.stamp));
    }

    /// Every field's stamp.
    pub fn stamps(&self) -> impl Iterator<Item = &Stamp> {
        self.texts.values().chain(self.kept.values()).map(|field| &field.stamp)
    }

    /// The greatest counter of any field; nought when nothing was ever written.
    #[must_use]
    pub fn counter(&self) -> u64 {
        self.stamps().map(|stamp| stamp.counter).max().unwrap_or(0)
    }
}

fn merge<K: Ord>(
    mut one: LiteMap<K, Stamped<String>>,
    other: LiteMap<K, Stamped<String>>,
) -> LiteMap<K, Stamped<String>> {
    for (name, field) in other {
        let later = later_of(one.remove(&name), Some(field));
        later.map(|field| one.insert(name, field));
    }
    one
}
