//! Who is in: everybody whose answers were put together, with what was decided about them.

use super::offer::number;
use super::opened::Opened;
use super::{beside, progress, when};
use crate::app::state::AppState;
use crate::domain::assessment::Assessment;
use crate::domain::forms;
use crate::domain::framework::Framework;
use crate::domain::gathering::{Gathering, Unmatched};
use crate::domain::ids::{AssessmentId, PersonId, StatementId};
use crate::domain::people::{self, Part, Why};
use crate::domain::person::{DECIDED, Person};

/// So many people are listed at a time; there may be thousands.
const LISTED: usize = 25;

/// A person with their part.
type One<'a> = (&'a PersonId, &'a Person, Part);

/// Which people are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    pub whom: Whom,
    /// How many stand before the first that is listed.
    pub from: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whom {
    #[default]
    Everybody,
    /// Those of whom people are asked, or were asked, whether they are somebody who is here with later answers.
    MayBeTwice,
}

/// What does not change with who is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleHead {
    pub assessment: AssessmentId,
    pub framework_title: String,
    pub is_nobody_here: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleView {
    pub assessment: AssessmentId,
    /// How many are in the picture, of how many. Empty while nobody is here.
    pub summary: String,
    pub rows: Vec<PersonRow>,
    /// Which of how many are listed, where not all are.
    pub part: Option<String>,
    pub previous: Option<Listing>,
    pub next: Option<Listing>,
    /// How many may be here twice, when there is anybody.
    pub may_be_twice: Option<String>,
    /// How many answers are not in the picture, and which.
    pub unmatched: Option<(String, Vec<String>)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    pub id: PersonId,
    pub title: String,
    pub lines: Vec<String>,
    pub is_left_out: bool,
    /// Whether the name is shown; `None` when the person gave none.
    pub shows_name: Option<bool>,
    /// What people are asked about it, and what was decided.
    pub question: Option<(String, String)>,
    /// Whether its counts can be typed in.
    pub is_forms: bool,
}

/// Another one after every change of who is in. It is cheap enough to be read after every message, as a list of a thousand
/// people is not.
#[must_use]
pub fn mark(state: &AppState) -> (usize, u64) {
    let Some((gathered, _)) = state.open_assessment() else { return (0, 0) };
    let said = |person: &Person| person.record.counter() + person.said.counter();
    (gathered.people.len(), gathered.about.counter() + gathered.people.values().map(said).sum::<u64>())
}

/// `None` when no assessment is open.
#[must_use]
pub fn head(state: &AppState) -> Option<PeopleHead> {
    let (gathered, framework) = state.open_assessment()?;
    Some(PeopleHead {
        assessment: gathered.id.clone(),
        framework_title: framework.title().to_owned(),
        is_nobody_here: gathered.people.is_empty(),
    })
}

/// `None` when no assessment is open.
#[must_use]
pub fn people(state: &AppState, Listing { whom, from }: Listing) -> Option<PeopleView> {
    let (gathered, framework) = state.open_assessment()?;
    let parts = people::parts(gathered);
    let words = &state.words.people;
    let counting = parts.iter().filter(|(_, _, part)| part.counts()).count();
    let summary = words.in_picture_of.fill([&counting.to_string(), &parts.len().to_string()]);
    let twice: Vec<&One<'_>> = parts.iter().filter(|one| may_be_twice(one)).collect();
    let may_be_twice = (!twice.is_empty()).then(|| words.may_be_twice.fill(number(twice.len())));
    // Where nobody is left who may be, everybody is listed.
    let whom = if twice.is_empty() { Whom::Everybody } else { whom };
    let wanted = if whom == Whom::Everybody { parts.iter().collect() } else { twice };
    let from = from.min(wanted.len().saturating_sub(1) / LISTED * LISTED);
    let to = wanted.len().min(from + LISTED);
    let part = words.listed.fill([&(from + 1).to_string(), &to.to_string(), &wanted.len().to_string()]);
    Some(PeopleView {
        assessment: gathered.id.clone(),
        summary: if parts.is_empty() { String::new() } else { summary },
        rows: wanted.iter().skip(from).take(LISTED).map(|one| row(state, framework, gathered, one)).collect(),
        part: (wanted.len() > LISTED).then_some(part),
        previous: from.checked_sub(LISTED).map(|from| Listing { whom, from }),
        next: (to < wanted.len()).then_some(Listing { whom, from: to }),
        may_be_twice,
        unmatched: unmatched(state, &Gathering::with(framework, gathered, &parts), framework),
    })
}

/// Somebody of whom it was decided stays among them.
fn may_be_twice((_, person, part): &One<'_>) -> bool {
    matches!(part, Part::Asked { .. } | Part::Replaced { .. }) || !person.record.text(&DECIDED).is_empty()
}

/// What a person is called in a list: the name they chose, or that there is none.
#[must_use]
pub fn title(state: &AppState, person: &Person) -> String {
    let words = &state.words.people;
    let name = people::name(person);
    let unnamed = if forms::are_counted(&person.said) { words.paper_forms } else { words.unnamed };
    if name.is_empty() { unnamed } else { name }.to_owned()
}

fn row(state: &AppState, framework: &Framework, gathered: &Assessment, (id, person, part): &One<'_>) -> PersonRow {
    let words = &state.words.people;
    let is_forms = forms::are_counted(&person.said);
    let done = if is_forms {
        words.forms.fill(forms::number(&person.said))
    } else {
        progress::text(state, progress::whole(framework, &person.said))
    };
    let named = !person.said.about.text(&crate::domain::about::SHOWN_AS).trim().is_empty();
    PersonRow {
        id: (*id).clone(),
        title: title(state, person),
        lines: vec![beside::view_and_day(state, &person.said), done],
        is_left_out: *part == Part::LeftOut,
        shows_name: named.then(|| !people::name(person).is_empty()),
        question: question(state, gathered, person, part),
        is_forms,
    }
}

/// Asked while it is open, and shown with its answer afterwards.
fn question(state: &AppState, gathered: &Assessment, person: &Person, part: &Part) -> Option<(String, String)> {
    let words = &state.words.people;
    let (Part::Asked { later, why } | Part::Replaced { later, why }) = part else { return None };
    let later = gathered.people.get(later)?;
    let day = when::date(later.said.changed(), state.offset_minutes, &state.words.common);
    let text = match why {
        Why::SameBrowser => words.same_browser.fill([&day]),
        Why::SameName => words.same_name.fill([&day]),
        Why::SameAssessment => words.same_assessment.fill([&day]),
    };
    Some((text, person.record.text(&DECIDED).to_owned()))
}

fn unmatched(
    state: &AppState,
    Gathering { unmatched, .. }: &Gathering<'_>,
    framework: &Framework,
) -> Option<(String, Vec<String>)> {
    let words = &state.words.people;
    let count: u32 = unmatched.values().sum();
    let line = |((id, why), count): (&(StatementId, Unmatched), &u32)| {
        let why = match why {
            Unmatched::NoStatement => words.no_statement,
            Unmatched::OtherWording => words.other_wording,
            Unmatched::OtherStep => words.other_step,
            Unmatched::OtherForms => words.other_forms,
        };
        let text = framework.statement(id).map_or(id.as_str(), |statement| &statement.text);
        words.unmatched_line.fill([text, why, &words.people.fill(*count)])
    };
    (count > 0).then(|| (words.unmatched_title.fill(count), unmatched.iter().map(line).collect()))
}

/// Everybody of a group, in words: people and paper forms are both voices.
#[must_use]
pub fn voices(opened: &Opened<'_>, voices: u32) -> String {
    opened.words.people.people.fill(voices)
}
