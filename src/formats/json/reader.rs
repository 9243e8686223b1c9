//! Reads a tree into values. It collects every fault with its path instead of stopping at the first.
//! A reading method that returns `None` has reported why.

use std::cell::RefCell;

use super::tree::Json;
use crate::domain::ids::InvalidId;
use crate::domain::text;
use crate::formats::problem::{Fault, Kind, Problem};

/// The most faults reported of one document; more would not help anyone.
pub const MAX_PROBLEMS: usize = 200;

/// Where faults are gathered.
#[derive(Default)]
pub struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    pub fn report(&self, path: &str, fault: Fault) {
        let mut problems = self.0.borrow_mut();
        if problems.len() < MAX_PROBLEMS {
            problems.push(Problem { path: path.to_owned(), fault });
        }
    }

    /// The value, if it could be read and no fault was found on the way.
    ///
    /// # Errors
    /// Every fault found.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, Vec<Problem>> {
        let problems = self.0.into_inner();
        match value {
            Some(value) if problems.is_empty() => Ok(value),
            _ => Err(problems),
        }
    }
}

/// A value in a document, with its path.
#[derive(Clone)]
pub struct Node<'a> {
    value: &'a Json,
    path: String,
    problems: &'a Problems,
}

impl<'a> Node<'a> {
    /// The whole document.
    pub fn root(value: &'a Json, problems: &'a Problems) -> Self {
        Self { value, path: "$".to_owned(), problems }
    }

    pub fn value(&self) -> &'a Json {
        self.value
    }

    /// Reports a fault of this value. Returns `None`, so that a reading can end with it.
    pub fn fault<T>(&self, fault: Fault) -> Option<T> {
        self.problems.report(&self.path, fault);
        None
    }

    /// The fields of an object.
    pub fn object(&self) -> Option<Fields<'a>> {
        let Json::Object(fields) = self.value else {
            return self.fault(Fault::Not(Kind::Object));
        };
        let fields = Fields { fields, path: self.path.clone(), problems: self.problems };
        fields.report_duplicates();
        Some(fields)
    }

    /// The items of a list, within these bounds, both included.
    pub fn list(&self, least: usize, most: usize) -> Option<Vec<Node<'a>>> {
        let Json::List(items) = self.value else {
            return self.fault(Fault::Not(Kind::List));
        };
        if !(least..=most).contains(&items.len()) {
            return self.fault(Fault::WrongCount { least, most });
        }
        let item = |(index, value)| Node { value, path: format!("{}[{index}]", self.path), problems: self.problems };
        Some(items.iter().enumerate().map(item).collect())
    }

    /// Every item read by `read`; `None` if any could not be.
    pub fn each<T>(&self, least: usize, most: usize, read: impl Fn(&Node<'a>) -> Option<T>) -> Option<Vec<T>> {
        let items = self.list(least, most)?;
        // Read all before judging any, so that every fault is reported.
        let read: Vec<Option<T>> = items.iter().map(read).collect();
        read.into_iter().collect()
    }

    /// A text as written.
    pub fn raw_text(&self) -> Option<&'a str> {
        match self.value {
            Json::Text(text) => Some(text),
            _ => self.fault(Fault::Not(Kind::Text)),
        }
    }

    /// A text of at least one visible character and at most `most`, without control characters.
    pub fn text(&self, most: usize) -> Option<String> {
        let raw = self.raw_text()?;
        if raw.trim().is_empty() {
            return self.fault(Fault::EmptyText);
        }
        match text::check(raw, most) {
            Ok(()) => Some(raw.to_owned()),
            Err(invalid) => self.fault(Fault::Text(invalid)),
        }
    }

    /// An id, read by that id's own rule.
    pub fn id<T>(&self, parse: impl Fn(&str) -> Result<T, InvalidId>) -> Option<T> {
        let raw = self.raw_text()?;
        parse(raw).map_or_else(|invalid| self.fault(Fault::Id(invalid)), Some)
    }

    /// A text that is one of these.
    pub fn one_of(&self, choices: &'static [&'static str]) -> Option<&'static str> {
        let raw = self.raw_text()?;
        let choice = choices.iter().find(|choice| **choice == raw);
        choice.copied().map_or_else(|| self.fault(Fault::NotOneOf(choices)), Some)
    }

    /// A whole number within these bounds, both included.
    pub fn whole(&self, least: i64, most: i64) -> Option<i64> {
        match self.value {
            Json::Whole(value) if (least..=most).contains(value) => Some(*value),
            Json::Whole(_) => self.fault(Fault::OutOfRange { least, most }),
            _ => self.fault(Fault::Not(Kind::WholeNumber)),
        }
    }
}

/// The fields of an object, with its path.
#[derive(Clone)]
pub struct Fields<'a> {
    fields: &'a [(String, Json)],
    path: String,
    problems: &'a Problems,
}

impl<'a> Fields<'a> {
    /// The field, if it is there.
    #[must_use]
    pub fn optional(&self, name: &str) -> Option<Node<'a>> {
        self.iter().find(|(field, _)| *field == name).map(|(_, node)| node)
    }

    /// The field; reported when it is not there.
    pub fn required(&self, name: &str) -> Option<Node<'a>> {
        let found = self.optional(name);
        if found.is_none() {
            self.problems.report(&self.path_of(name), Fault::Missing);
        }
        found
    }

    /// Every field, in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> + '_ {
        self.fields.iter().map(|(name, value)| {
            let node = Node { value, path: self.path_of(name), problems: self.problems };
            (name.as_str(), node)
        })
    }

    /// Reports every field that is not one of these.
    pub fn allow_only(&self, names: &[&str]) {
        for (name, node) in self.iter() {
            if !names.contains(&name) {
                node.fault::<()>(Fault::Unknown);
            }
        }
    }

    fn report_duplicates(&self) {
        for (index, (name, _)) in self.fields.iter().enumerate() {
            if self.fields.iter().take(index).any(|(earlier, _)| earlier == name) {
                self.problems.report(&self.path_of(name), Fault::Duplicate);
            }
        }
    }

    fn path_of(&self, name: &str) -> String {
        format!("{}.{name}", self.path)
    }
}
