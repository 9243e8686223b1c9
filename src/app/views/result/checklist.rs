//! The result of a checklist: the items at each state, counted and never turned into a percentage, and the notes that
//! people wrote, item by item.

use super::counts::{self, CountsView};
use crate::app::state::AppState;
use crate::app::views::said::{self, SaidView};
use crate::domain::answer::NOTE;
use crate::domain::assessment::Assessment;
use crate::domain::framework::{Framework, Historical};
use crate::domain::selection::Selection;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChecklistView {
    pub headline: String,
    pub counts: CountsView,
    /// What the notes are about.
    pub notes_title: String,
    /// The items with a note, in the framework's order.
    pub notes: Vec<SaidView>,
}

/// `None` while nothing is answered and no note is written.
#[must_use]
pub fn view(state: &AppState, framework: &Framework, assessment: &Assessment) -> Option<ChecklistView> {
    let words = &state.words.checklist;
    let tally = Selection::whole().tally(framework, assessment);
    let is_noted = |one: &&_| said::has(assessment, one, &NOTE);
    let noted = framework.statements().iter().filter(is_noted);
    let notes: Vec<SaidView> = noted.map(|one| said::view(state, framework, assessment, one)).collect();
    if tally.dealt_with() == 0 && notes.is_empty() {
        return None;
    }
    let highest = framework.scale().levels().last()?;
    let at_highest = tally.at_level.last().copied().unwrap_or(0);
    Some(ChecklistView {
        headline: words.headline.fill([&at_highest.to_string(), &words.items.fill(tally.total()), &highest.label]),
        counts: counts::view(state, framework, assessment, [words.counts_title, words.counts_all]),
        notes_title: notes_title(framework.historical(), words.notes_title),
        notes,
    })
}

fn notes_title(historical: Option<&Historical>, otherwise: &str) -> String {
    historical.map_or(otherwise, |historical| &historical.prompt).to_owned()
}
