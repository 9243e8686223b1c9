//! Reads the attributes of the element. A value that is not taken is told to the page's people, and the default holds.

use super::command::PageFault;
use super::msg::Given;
use super::settings::{HeadingLevel, Link, Share, Start, StorageMode};
use crate::domain::ids::InstanceId;

/// What the element can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {
    Frameworks,
    Instance,
    Storage,
    Start,
    HeadingLevel,
    Share,
    Lang,
    Exit,
    Contact,
    Privacy,
}

/// The attributes by their names.
pub const ATTRIBUTES: [(&str, Attribute); 10] = [
    ("frameworks", Attribute::Frameworks),
    ("instance", Attribute::Instance),
    ("storage", Attribute::Storage),
    ("start", Attribute::Start),
    ("heading-level", Attribute::HeadingLevel),
    ("share", Attribute::Share),
    ("lang", Attribute::Lang),
    ("exit", Attribute::Exit),
    ("contact", Attribute::Contact),
    ("privacy", Attribute::Privacy),
];

pub const STORAGE_MODES: [(&str, StorageMode); 3] =
    [("browser", StorageMode::Browser), ("visit", StorageMode::Visit), ("nothing", StorageMode::Nothing)];

pub const STARTS: [(&str, Start); 4] = [
    ("choose", Start::Choose),
    ("continue", Start::Continue),
    ("framework", Start::Framework),
    ("paper", Start::Paper),
];

/// The one language that there is, by its codes.
pub const LANGUAGES: [&str; 2] = ["en", "en-GB"];

/// Why an attribute is not taken: what it takes instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    Storage,
    Link,
    Instance,
    Start,
    HeadingLevel,
    Share,
    Language,
}

/// What these frameworks and attributes ask for. `attributes` holds names and values by turns.
#[must_use]
pub fn read(frameworks: Vec<String>, attributes: &[String]) -> Given {
    let mut given = Given { frameworks, ..Given::default() };
    for pair in attributes.chunks_exact(2) {
        let [name, value] = pair else { continue };
        if let Err(takes) = take(&mut given, name, value) {
            given.faults.push(PageFault::Attribute { name: name.clone(), value: value.clone(), takes });
        }
    }
    given
}

fn take(given: &mut Given, name: &str, value: &str) -> Result<(), Takes> {
    let settings = &mut given.settings;
    let Some(attribute) = named(&ATTRIBUTES, name) else { return Ok(()) };
    match attribute {
        Attribute::Frameworks => value.clone_into(&mut given.offered),
        Attribute::Instance => given.instance = InstanceId::parse(value).map_err(|_| Takes::Instance)?,
        Attribute::Storage => settings.storage = named(&STORAGE_MODES, value).ok_or(Takes::Storage)?,
        Attribute::Start => settings.start = named(&STARTS, value).ok_or(Takes::Start)?,
        Attribute::HeadingLevel => settings.heading = HeadingLevel::parse(value).ok_or(Takes::HeadingLevel)?,
        Attribute::Share if value == "answers" => settings.share = Share::Answers,
        Attribute::Share => return Err(Takes::Share),
        Attribute::Lang if LANGUAGES.contains(&value) => {}
        Attribute::Lang => return Err(Takes::Language),
        Attribute::Exit => settings.exit = Some(link(value)?),
        Attribute::Contact => settings.contact = Some(link(value)?),
        Attribute::Privacy => settings.privacy = Some(link(value)?),
    }
    Ok(())
}

/// What has this name in a list.
fn named<T: Copy>(list: &[(&str, T)], name: &str) -> Option<T> {
    list.iter().find(|(known, _)| *known == name).map(|(_, one)| *one)
}

fn link(value: &str) -> Result<Link, Takes> {
    Link::parse(value).ok_or(Takes::Link)
}
