//! The picture of everybody's answers: for each statement how many chose which step and how close they are, and for each
//! section the views of the groups side by side.

use super::opened::Opened;
use super::people;
use super::phrasing::join;
use super::result::counts::{self, CountKind, CountsRow};
use super::score::{self, ScoreView};
use crate::app::state::AppState;
use crate::chart::stacked_bar;
use crate::domain::consensus::{Closeness, Spread};
use crate::domain::framework::Group as Section;
use crate::domain::gathering::{Gathering, Group, Item, View};
use crate::domain::ids::{AssessmentId, StatementId};
use crate::domain::judging::Judging;
use crate::domain::standing::Standing;
use crate::domain::tally::Tally;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TogetherView {
    pub assessment: AssessmentId,
    pub framework_title: String,
    /// How many people there are.
    pub voices: String,
    pub kinds: Vec<CountKind>,
    pub items: Vec<ItemView>,
    /// The groups that are shown side by side, such as `A: The council, 5 people`.
    pub groups: Vec<String>,
    pub sections: Vec<SectionView>,
}

/// A statement, or the grade of the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemView {
    pub statement: StatementId,
    pub counts: CountsRow,
    /// The counts in words.
    pub in_words: String,
    pub agreement: String,
    pub view: View,
    /// Where people see it differently, the counts of each group.
    pub whose: Vec<Whose>,
    /// What to sort by: the consensus, and the sum of the places with their count; greater comes later.
    pub apart: u32,
    pub low: u32,
}

/// The people of a group at one statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whose {
    /// Under the names of their perspectives.
    pub counts: CountsRow,
    pub in_words: String,
}

/// A section with the score of each group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionView {
    pub title: String,
    /// One for each group: its letter, whose view it is, its score.
    pub scores: Vec<(String, String, ScoreView)>,
}

/// `None` when no assessment is open.
#[must_use]
pub fn together(state: &AppState) -> Option<TogetherView> {
    Some(view(&Opened::of(state)?))
}

#[must_use]
pub fn view(opened: &Opened<'_>) -> TogetherView {
    let gathering = Gathering::of(opened.framework, opened.assessment);
    let items = gathering.items.iter().enumerate().map(|(place, one)| item(opened, &gathering, place, one)).collect();
    TogetherView {
        assessment: opened.assessment.id.clone(),
        framework_title: opened.framework.title().to_owned(),
        voices: people::voices(opened, gathering.all.voices),
        kinds: counts::kinds(opened),
        items,
        groups: gathering.groups.iter().enumerate().map(|(place, one)| group(opened, place, one)).collect(),
        sections: sections(opened, &gathering),
    }
}

/// A statement of the picture.
#[must_use]
pub fn item(opened: &Opened<'_>, gathering: &Gathering<'_>, place: usize, item: &Item<'_>) -> ItemView {
    let scale = opened.framework.scale();
    let empty = Tally::empty(scale);
    let tally = gathering.all.tallies.get(place).unwrap_or(&empty);
    let spread = Spread::of(&tally.at_level);
    let sum: u64 = (0_u64..).zip(&tally.at_level).map(|(place, &at)| place * u64::from(at)).sum();
    let view = gathering.view(place, scale);
    let differing = if view == View::Different { &*gathering.groups } else { &[] };
    let whose = |group: &Group| {
        let tally = group.tallies.get(place).unwrap_or(&empty);
        Whose { counts: counted(opened, &perspectives(opened, group), tally), in_words: in_words(opened, tally) }
    };
    ItemView {
        statement: item.id.clone(),
        counts: counted(opened, item.text, tally),
        in_words: in_words(opened, tally),
        agreement: agreement(opened, spread),
        view,
        whose: differing.iter().map(whose).collect(),
        apart: match spread {
            Spread::Of(consensus) => consensus.ten_millionths(),
            Spread::One | Spread::Nobody => u32::MAX,
        },
        low: (sum * 1000)
            .checked_div(u64::from(tally.rated()))
            .map_or(u32::MAX, |mean| u32::try_from(mean).unwrap_or(0)),
    }
}

fn counted(opened: &Opened<'_>, title: &str, tally: &Tally) -> CountsRow {
    let counts: Vec<u32> = Standing::all(opened.framework.scale()).into_iter().map(|one| tally.at(one)).collect();
    CountsRow {
        title: title.to_owned(),
        segments: stacked_bar::layout(&counts),
        parts: Vec::new(),
        total: tally.total(),
        counts,
    }
}

/// The counts of a tally that are not nought.
#[must_use]
pub fn in_words(opened: &Opened<'_>, tally: &Tally) -> String {
    let words = &opened.words.result;
    let mut text = String::new();
    for standing in Standing::all(opened.framework.scale()) {
        if tally.at(standing) > 0 {
            let count = words.count_of.fill([&tally.at(standing).to_string(), opened.label(standing)]);
            join(&mut text, words.separator, &count);
        }
    }
    text
}

fn agreement(opened: &Opened<'_>, spread: Spread) -> String {
    let words = &opened.words.together;
    match spread {
        Spread::Nobody => String::new(),
        Spread::One => words.one_voice.to_owned(),
        Spread::Of(consensus) => {
            let closeness = match consensus.closeness(opened.framework.scale().levels().len()) {
                Closeness::Same => words.same,
                Closeness::Close => words.close,
                Closeness::Spread => words.spread,
                Closeness::Apart => words.apart,
            };
            let (hundredths, mark) = (consensus.hundredths(), opened.words.common.decimal_mark);
            words.agreement.fill([closeness, &format!("{}{mark}{:02}", hundredths / 100, hundredths % 100)])
        }
    }
}

/// Such as `A`.
fn letter(place: usize) -> String {
    let letter = u8::try_from(place).ok().and_then(|place| b'A'.checked_add(place));
    char::from(letter.unwrap_or(b'?')).to_string()
}

/// Whose views a group holds.
fn perspectives(opened: &Opened<'_>, group: &Group) -> String {
    let mut text = String::new();
    for place in &group.perspectives {
        let name = opened.words.about.perspectives.get(*place).copied();
        join(&mut text, opened.words.together.and, name.unwrap_or(opened.words.together.not_said));
    }
    text
}

fn group(opened: &Opened<'_>, place: usize, group: &Group) -> String {
    let texts = [&*letter(place), &perspectives(opened, group), &people::voices(opened, group.voices)];
    opened.words.together.group.fill(texts)
}

/// Only where answers are scored at all, and only when there are groups to be shown.
fn sections(opened: &Opened<'_>, gathering: &Gathering<'_>) -> Vec<SectionView> {
    let Some(dimension) = opened.framework.sections() else { return Vec::new() };
    if gathering.groups.is_empty() || !matches!(opened.framework.judging(), Judging::Scale(_)) {
        return Vec::new();
    }
    let in_section = |section: &Section| {
        let is_in = |item: &Item<'_>| item.statement.is_some_and(|one| one.is_in(&dimension.id, &section.id));
        gathering.items.iter().map(is_in).collect::<Vec<bool>>()
    };
    let section = |section: &Section| {
        let chosen = in_section(section);
        let scores =
            gathering.groups.iter().enumerate().map(|(place, group)| {
                (letter(place), perspectives(opened, group), group_score(opened, group, &chosen))
            });
        SectionView { title: section.title.clone(), scores: scores.collect() }
    };
    dimension.groups.iter().map(section).collect()
}

fn group_score(opened: &Opened<'_>, group: &Group, chosen: &[bool]) -> ScoreView {
    let words = &opened.words.together;
    let mut tally = Tally::empty(opened.framework.scale());
    for (one, _) in group.tallies.iter().zip(chosen).filter(|(_, chosen)| **chosen) {
        tally.add(one);
    }
    match score::of_tally(opened, &tally) {
        ScoreView::Known(mut known) => {
            known.base = words.base.fill([&known.base_short]);
            words.rule.clone_into(&mut known.rule);
            ScoreView::Known(known)
        }
        without @ ScoreView::Without { .. } => without,
    }
}
