//! Who counts among the people whose answers were put together. A person who is here twice counts once, with the later
//! answers: files of one assessment are joined, and where two assessments may be one person's, people are asked.

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
    let latest = Latest {
        browsers: latest_of(&latest_first, browser),
        assessments: latest_of(&latest_first, said_in),
        names: latest_of(&latest_first, called),
    };
    gathered.people.iter().map(|(id, person)| (id, person, part(id, person, &latest))).collect()
}

/// What a person wants to be called, unless it was decided not to show it; empty when nothing is to be shown.
#[must_use]
pub fn name(person: &Person) -> &str {
    if person.record.text(&UNNAMED).is_empty() { person.said.about.text(&SHOWN_AS).trim() } else { "" }
}

/// Something by which two may be one person, with the latest of those who have it, in its order.
type LatestOf<'a> = Vec<(&'a str, &'a PersonId)>;

struct Latest<'a> {
    browsers: LatestOf<'a>,
    assessments: LatestOf<'a>,
    names: LatestOf<'a>,
}

fn latest_of<'a>(latest_first: &[(&'a PersonId, &'a Person)], what: fn(&Person) -> Option<&str>) -> LatestOf<'a> {
    let asked = latest_first.iter().filter(|(_, person)| is_asked_about(person));
    let mut latest: LatestOf<'a> = asked.filter_map(|(id, person)| Some((what(person)?, *id))).collect();
    // Those who have the same stay in their order.
    latest.sort_by_key(|(what, _)| *what);
    latest.dedup_by_key(|(what, _)| *what);
    latest
}

fn browser(person: &Person) -> Option<&str> {
    person.browser().map(ReplicaId::as_str)
}

#[expect(clippy::unnecessary_wraps, reason = "it stands beside those that may be missing")]
fn said_in(person: &Person) -> Option<&str> {
    Some(person.said.id.as_str())
}

fn called(person: &Person) -> Option<&str> {
    Some(person.said.about.text(&SHOWN_AS).trim()).filter(|name| !name.is_empty())
}

/// Nobody is one person with a heap of forms, or with whoever is left out.
fn is_asked_about(person: &Person) -> bool {
    person.record.text(&LEFT_OUT).is_empty() && !forms::are_counted(&person.said)
}

fn part(id: &PersonId, person: &Person, latest: &Latest<'_>) -> Part {
    if !person.record.text(&LEFT_OUT).is_empty() {
        return Part::LeftOut;
    }
    if !is_asked_about(person) {
        return Part::Counted;
    }
    let later = [
        (Why::SameBrowser, later(&latest.browsers, browser(person), id)),
        (Why::SameAssessment, later(&latest.assessments, said_in(person), id)),
        (Why::SameName, later(&latest.names, called(person), id)),
    ];
    let found = later.into_iter().find_map(|(why, later)| Some((why, later?.clone())));
    match (found, person.record.text(&DECIDED)) {
        (None, _) | (Some(_), APART) => Part::Counted,
        (Some((why, later)), SAME) => Part::Replaced { later, why },
        (Some((Why::SameBrowser, later)), _) => Part::Replaced { later, why: Why::SameBrowser },
        (Some((why, later)), _) => Part::Asked { later, why },
    }
}

/// The latest of those that have this in common, unless it is this one.
fn later<'a>(latest: &LatestOf<'a>, what: Option<&str>, id: &PersonId) -> Option<&'a PersonId> {
    let place = latest.binary_search_by_key(&what?, |(what, _)| *what).ok()?;
    latest.get(place).map(|(_, later)| *later).filter(|later| *later != id)
}
