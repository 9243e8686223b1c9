//! Reads the attributes of the element. A value that is not taken is told to the page's people, and the default holds.

use super::command::PageFault;
use super::msg::Given;
use super::settings::{HeadingLevel, Link, Share, Start, StorageMode};
use crate::domain::ids::InstanceId;

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
    match name {
        "frameworks" => value.clone_into(&mut given.offered),
        "instance" => given.instance = InstanceId::parse(value).map_err(|_| Takes::Instance)?,
        "storage" => settings.storage = storage(value).ok_or(Takes::Storage)?,
        "start" => settings.start = start(value).ok_or(Takes::Start)?,
        "heading-level" => settings.heading = HeadingLevel::parse(value).ok_or(Takes::HeadingLevel)?,
        "share" if value == "answers" => settings.share = Share::Answers,
        "share" => return Err(Takes::Share),
        // The one language that there is.
        "lang" if !["en", "en-GB"].contains(&value) => return Err(Takes::Language),
        "exit" => settings.exit = Some(link(value)?),
        "contact" => settings.contact = Some(link(value)?),
        "privacy" => settings.privacy = Some(link(value)?),
        _ => {}
    }
    Ok(())
}

fn storage(value: &str) -> Option<StorageMode> {
    match value {
        "browser" => Some(StorageMode::Browser),
        "visit" => Some(StorageMode::Visit),
        "nothing" => Some(StorageMode::Nothing),
        _ => None,
    }
}

fn start(value: &str) -> Option<Start> {
    match value {
        "choose" => Some(Start::Choose),
        "continue" => Some(Start::Continue),
        "framework" => Some(Start::Framework),
        "paper" => Some(Start::Paper),
        _ => None,
    }
}

fn link(value: &str) -> Result<Link, Takes> {
    Link::parse(value).ok_or(Takes::Link)
}
