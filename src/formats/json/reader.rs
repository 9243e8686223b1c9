//! Reads a tree into values. It collects every fault with its path instead of stopping at the first: what cannot be
//! read gets a stand-in, and [`Problems::finish`] refuses the whole when there was any fault.

use std::cell::RefCell;

use super::tree::Json;
use crate::domain::ids::Id;
use crate::domain::text;
use crate::formats::problem::{Fault, Kind, Problem};

/// The most fields an object may have. No document of ours comes near it; comparing more with each other takes long.
pub const MAX_FIELDS: usize = 100;

/// The most faults reported of one document; more would not help anyone.
pub const MAX_PROBLEMS: usize = 200;

/// Where faults are gathered.
#[derive(Default)]
pub struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    fn report(&self, path: String, fault: Fault) {
        let mut problems = self.0.borrow_mut();
        if problems.len() < MAX_PROBLEMS {
            problems.push(Problem { path, fault });
        }
    }

    /// What was read, if no fault was found on the way.
    ///
    /// # Errors
    /// Every fault found.
    pub fn finish<T>(self, value: T) -> Result<T, Vec<Problem>> {
        let problems = self.0.into_inner();
        if problems.is_empty() { Ok(value) } else { Err(problems) }
    }
}

/// A value in a document, with its path.
pub struct Place<'a> {
    value: &'a Json,
    path: String,
    problems: &'a Problems,
}

impl<'a> Place<'a> {
    /// The whole document.
    pub fn root(value: &'a Json, problems: &'a Problems) -> Self {
        Self { value, path: "$".to_owned(), problems }
    }

    pub fn value(&self) -> &'a Json {
        self.value
    }

    /// Reports a fault of this value.
    pub fn fault(&self, fault: Fault) {
        self.problems.report(self.path.clone(), fault);
    }

    /// Reports every text in this value that changes the direction of what follows.
    pub fn refuse_hidden_direction(&self) {
        let inner = |value: &'a Json, path: String| {
            Place { value, path, problems: self.problems }.refuse_hidden_direction();
        };
        match self.value {
            Json::Text(text) => {
                if let Err(invalid) = text::check_direction(text) {
                    self.fault(Fault::Text(invalid));
                }
            }
            Json::List(items) => {
                for (index, value) in items.iter().enumerate() {
                    inner(value, format!("{}[{index}]", self.path));
                }
            }
            Json::Object(fields) => {
                for (name, value) in fields {
                    inner(value, format!("{}.{name}", self.path));
                }
            }
            _ => {}
        }
    }

    /// How many faults have been found so far, anywhere in the document.
    pub fn faults(&self) -> usize {
        self.problems.0.borrow().len()
    }

    /// The fields of an object. One that is written twice is reported, and where `allowed` is not empty, so is one
    /// that it does not name.
    pub fn object(&self, allowed: &[&str]) -> Fields<'a> {
        let fields: Option<&'a [(String, Json)]> = match self.value {
            Json::Object(fields) if fields.len() <= MAX_FIELDS => Some(fields),
            Json::Object(_) => {
                self.fault(Fault::WrongCount { least: 0, most: MAX_FIELDS });
                None
            }
            _ => {
                self.fault(Fault::Not(Kind::Object));
                None
            }
        };
        let is_object = fields.is_some();
        let fields =
            Fields { fields: fields.unwrap_or_default(), path: self.path.clone(), problems: self.problems, is_object };
        fields.report_duplicates();
        fields.report_unknown(allowed);
        fields
    }

    /// The items of a list, of which there have to be `least` to `most`.
    pub fn list<T>(&self, least: usize, most: usize, read: impl Fn(Place<'a>) -> T) -> Vec<T> {
        let mut list = Vec::new();
        for (index, value) in self.items(least, most).iter().enumerate() {
            let path = format!("{}[{index}]", self.path);
            list.push(read(Place { value, path, problems: self.problems }));
        }
        list
    }

    /// A text as written; `None` when it is none, which is reported.
    pub fn as_text(&self) -> Option<&'a str> {
        if let Json::Text(text) = self.value {
            return Some(text);
        }
        self.fault(Fault::Not(Kind::Text));
        None
    }

    /// A text of at least one visible character and at most `most`, without control characters.
    pub fn text(&self, most: usize) -> String {
        let Some(text) = self.as_text() else { return String::new() };
        if let Err(invalid) = text::check(text, most) {
            self.fault(Fault::Text(invalid));
        } else if text.trim().is_empty() {
            self.fault(Fault::EmptyText);
        }
        text.to_owned()
    }

    /// An id.
    pub fn id<T: Id>(&self) -> T {
        let Some(text) = self.as_text() else { return T::stand_in() };
        T::parse(text).unwrap_or_else(|invalid| {
            self.fault(Fault::Id(invalid));
            T::stand_in()
        })
    }

    /// A text that is one of these; the first when it is not.
    pub fn one_of(&self, choices: &'static [&'static str]) -> &'static str {
        if let Some(text) = self.as_text() {
            if let Some(choice) = choices.iter().find(|choice| **choice == text) {
                return choice;
            }
            self.fault(Fault::NotOneOf(choices));
        }
        choices.first().copied().unwrap_or_default()
    }

    /// A whole number within these bounds, both included.
    pub fn whole(&self, least: i64, most: i64) -> i64 {
        match self.value {
            Json::Whole(value) if (least..=most).contains(value) => return *value,
            Json::Whole(_) => self.fault(Fault::OutOfRange { least, most }),
            _ => self.fault(Fault::Not(Kind::WholeNumber)),
        }
        least
    }

    fn items(&self, least: usize, most: usize) -> &'a [Json] {
        match self.value {
            Json::List(items) if (least..=most).contains(&items.len()) => return items,
            Json::List(_) => self.fault(Fault::WrongCount { least, most }),
            _ => self.fault(Fault::Not(Kind::List)),
        }
        &[]
    }
}

/// The fields of an object, with its path.
pub struct Fields<'a> {
    fields: &'a [(String, Json)],
    path: String,
    problems: &'a Problems,
    /// When the value is no object, its fields are not missed as well.
    is_object: bool,
}

impl<'a> Fields<'a> {
    /// The field, if it is there.
    pub fn optional(&self, name: &str) -> Option<Place<'a>> {
        let (_, value) = self.fields.iter().find(|(field, _)| field == name)?;
        Some(self.place(name, value))
    }

    /// The field; reported when it is not there.
    pub fn required(&self, name: &str) -> Option<Place<'a>> {
        let found = self.optional(name);
        if found.is_none() && self.is_object {
            self.problems.report(self.path_of(name), Fault::Missing);
        }
        found
    }

    /// A required field, read as [`Place::text`].
    pub fn text(&self, name: &str, most: usize) -> String {
        self.required(name).map(|place| place.text(most)).unwrap_or_default()
    }

    /// A required field, read as [`Place::as_text`], with its place.
    pub fn as_text(&self, name: &str) -> Option<(&'a str, Place<'a>)> {
        let place = self.required(name)?;
        Some((place.as_text()?, place))
    }

    /// A required field, read as [`Place::id`].
    pub fn id<T: Id>(&self, name: &str) -> T {
        self.required(name).map_or_else(T::stand_in, |place| place.id())
    }

    /// A required field, read as [`Place::one_of`].
    pub fn one_of(&self, name: &str, choices: &'static [&'static str]) -> &'static str {
        self.required(name).map_or("", |place| place.one_of(choices))
    }

    /// A required field, read as [`Place::whole`].
    pub fn whole(&self, name: &str, least: i64, most: i64) -> i64 {
        self.required(name).map_or(least, |place| place.whole(least, most))
    }

    /// A required field, read as [`Place::object`].
    #[must_use]
    pub fn object(&self, name: &str, allowed: &[&str]) -> Fields<'a> {
        match self.required(name) {
            Some(place) => place.object(allowed),
            None => Fields { fields: &[], path: String::new(), problems: self.problems, is_object: false },
        }
    }

    /// A required field, read as [`Place::list`].
    pub fn list<T>(&self, name: &str, least: usize, most: usize, read: impl Fn(Place<'a>) -> T) -> Vec<T> {
        self.required(name).map(|place| place.list(least, most, read)).unwrap_or_default()
    }

    /// Every field, in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, Place<'a>)> + '_ {
        self.fields.iter().map(|(name, value)| (name.as_str(), self.place(name, value)))
    }

    fn report_duplicates(&self) {
        for (index, (name, _)) in self.fields.iter().enumerate() {
            if self.fields.iter().take(index).any(|(earlier, _)| earlier == name) {
                self.problems.report(self.path_of(name), Fault::Duplicate);
            }
        }
    }

    fn report_unknown(&self, allowed: &[&str]) {
        for (name, _) in self.fields {
            if !allowed.is_empty() && !allowed.contains(&name.as_str()) {
                self.problems.report(self.path_of(name), Fault::Unknown);
            }
        }
    }

    fn place(&self, name: &str, value: &'a Json) -> Place<'a> {
        Place { value, path: self.path_of(name), problems: self.problems }
    }

    fn path_of(&self, name: &str) -> String {
        format!("{}.{name}", self.path)
    }
}
