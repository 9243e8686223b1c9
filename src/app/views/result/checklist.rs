//! The result of a checklist: the items at each state, counted and never turned into a percentage, and the notes that
//! people wrote, item by item.

use super::counts::{self, CountsView};
use crate::app::views::opened::Opened;
use crate::app::views::said::{self, SaidView};
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
pub fn view(opened: &Opened<'_>) -> Option<ChecklistView> {
    let (words, framework) = (&opened.words.checklist, opened.framework);
    let tally = Selection::whole().tally(framework, opened.assessment);
    let noted = framework.statements().iter().filter(|one| !opened.note(one).is_empty());
    let notes: Vec<SaidView> = noted.map(|one| said::view(opened, one)).collect();
    if tally.dealt_with() == 0 && notes.is_empty() {
        return None;
    }
    let highest = framework.scale().levels().last()?;
    let at_highest = tally.at_level.last().copied().unwrap_or(0);
    let notes_title = framework.historical().map_or(words.notes_title, |historical| &historical.prompt);
    Some(ChecklistView {
        headline: words.headline.fill([&at_highest.to_string(), &words.items.fill(tally.total()), &highest.label]),
        counts: counts::view(opened, words.counts_title, words.counts_all),
        notes_title: notes_title.to_owned(),
        notes,
    })
}
