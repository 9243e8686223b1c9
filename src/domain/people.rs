//! Who counts among the people whose answers were put together. A person who is here twice counts once, with the later
//! answers: files of one assessment are joined, and where two assessments may be one person's, people are asked.

use litemap::LiteMap;

use super::about::SHOWN_AS;
use super::assessment::Assessment;
use super::forms;
use super::ids::{PersonId, ReplicaId};
use super::person::{APART, DECIDED, LEFT_OUT, Person, SAME, UNNAMED};

/// Whether a person's answers are in the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Counted,
    /// A person may be here twice: this one counts until people say that the later one stands for both.
    Asked {
        later: PersonId,
        why: Why,
    },
    /// The later answers of the same person count instead, until people say that they are two.
    Replaced {
        later: PersonId,
        why: Why,
    },
    LeftOut,
}

/// Why two may be one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Another assessment was filled in in the same browser.
    SameBrowser,
    /// They say to be called the same.
    SameName,
    /// The same assessment was filled in in two browsers.
    SameAssessment,
}

impl Part {
    #[must_use]
    pub fn counts(&self) -> bool {
        matches!(self, Self::Counted | Self::Asked { .. })
    }
}

/// Every person, in the order of their ids, with their part. It depends on who is here and not on how they came.
#[must_use]
pub fn parts(gathered: &Assessment) -> Vec<(&PersonId, &Person, Part)> {
    let mut latest_first: Vec<(&PersonId, &Person)> = gathered.people.iter().collect();
    latest_first.sort_by_cached_key(|(id, person)| (std::cmp::Reverse(person.said.changed()), (*id).clone()));
    let mut seen = Seen { browsers: LiteMap::new_vec(), names: LiteMap::new_vec(), assessments: LiteMap::new_vec() };
    let mut parts = LiteMap::new_vec();
    for (id, person) in latest_first {
        parts.insert(id, (person, part(id, person, &mut seen)));
    }
    parts.into_iter().map(|(id, (person, part))| (id, person, part)).collect()
}

/// What a person wants to be called, unless it was decided not to show it; empty when nothing is to be shown.
#[must_use]
pub fn name(person: &Person) -> &str {
    if person.record.text(&UNNAMED).is_empty() { person.said.about.text(&SHOWN_AS).trim() } else { "" }
}

/// Those whose answers were looked at already, all of them later.
struct Seen<'a> {
    browsers: LiteMap<&'a str, &'a PersonId>,
    names: LiteMap<&'a str, &'a PersonId>,
    assessments: LiteMap<&'a str, &'a PersonId>,
}

fn part<'a>(id: &'a PersonId, person: &'a Person, seen: &mut Seen<'a>) -> Part {
    if !person.record.text(&LEFT_OUT).is_empty() {
        return Part::LeftOut;
    }
    if forms::are_counted(&person.said) {
        return Part::Counted;
    }
    let (browser, name) = (person.browser().map(ReplicaId::as_str), person.said.about.text(&SHOWN_AS).trim());
    let later = [
        (Why::SameBrowser, browser.and_then(|browser| later(&mut seen.browsers, browser, id))),
        (Why::SameAssessment, later(&mut seen.assessments, person.said.id.as_str(), id)),
        (Why::SameName, Some(name).filter(|name| !name.is_empty()).and_then(|name| later(&mut seen.names, name, id))),
    ];
    let found = later.into_iter().find_map(|(why, later)| later.map(|later| (why, later.clone())));
    match (found, person.record.text(&DECIDED)) {
        (None, _) | (Some(_), APART) => Part::Counted,
        (Some((why, later)), SAME) => Part::Replaced { later, why },
        (Some((Why::SameBrowser, later)), _) => Part::Replaced { later, why: Why::SameBrowser },
        (Some((why, later)), _) => Part::Asked { later, why },
    }
}

/// The latest of those that have this in common; the first to ask becomes it.
fn later<'a>(seen: &mut LiteMap<&'a str, &'a PersonId>, what: &'a str, id: &'a PersonId) -> Option<&'a PersonId> {
    let found = seen.get(&what).copied();
    if found.is_none() {
        seen.insert(what, id);
    }
    found
}
