//! What has changed since a round. Only what was placed both times says so; what else could be said then and now stands
//! beside it, with its base and band.

use super::last_time::label;
use super::opened::Opened;
use super::part::{Block, Fact, Part, add};
use super::report::figures;
use super::score::{self, ScoreView};
use super::together::in_words;
use super::walk;
use crate::app::state::AppState;
use crate::domain::answer::NOTE;
use crate::domain::assessment::Assessment;
use crate::domain::comparing::{Comparison, Fate, is_anew};
use crate::domain::framework::Dimension;
use crate::domain::gathering::Item;
use crate::domain::judging::Judging;
use crate::domain::ratio::Ratio;
use crate::domain::round::{self, Round};
use crate::domain::score::Score;
use crate::domain::selection::Selection;
use crate::domain::standing::Standing;
use crate::domain::tally::Tally;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinceView {
    /// Since which round.
    pub title: String,
    /// What has changed in the whole and in its groups, or in what was written.
    pub blocks: Vec<Block>,
    /// The statements, by what became of them.
    pub lists: Vec<ListView>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListView {
    /// With how many there are.
    pub title: String,
    pub lines: Vec<String>,
}

/// `None` while there is no round, or nothing was said since.
#[must_use]
pub fn since(state: &AppState) -> Option<SinceView> {
    let opened = &Opened::of(state)?;
    let round = round::last(opened.assessment)?;
    let has_begun = has_begun(&round.said, opened.assessment);
    has_begun.then(|| view(state, opened, round))
}

/// Whether anything was said that was not said then.
#[must_use]
pub fn has_begun(then: &Assessment, now: &Assessment) -> bool {
    now.answers.iter().any(|(id, answer)| {
        let before = then.answer(id);
        is_anew(before, Some(answer)) || answer.text(&NOTE) != before.map_or("", |before| before.text(&NOTE))
    })
}

fn view(state: &AppState, opened: &Opened<'_>, round: &Round) -> SinceView {
    let words = &opened.words.rounds;
    let then = label(state, round);
    let comparison = Comparison::of(opened.framework, &round.said, opened.assessment);
    let sides = Sides { now: opened, then: Opened { assessment: &round.said, ..*opened }, label: &then, comparison };
    let (lead, mut blocks) = match opened.framework.judging() {
        Judging::Scale(_) => (words.since_lead, sides.scores()),
        Judging::Checklist => (words.since_counts, vec![Block::Facts(sides.counts())]),
        Judging::Judgement(_) => (words.since_texts, sides.texts()),
    };
    blocks.insert(0, Block::Text(lead.to_owned()));
    if sides.comparison.gone > 0 {
        let gone = u32::try_from(sides.comparison.gone).unwrap_or(u32::MAX);
        blocks.push(Block::Text(words.gone.fill(gone)));
    }
    SinceView { title: words.since.fill([&then]), blocks, lists: sides.lists() }
}

/// The same as a part of a report.
#[must_use]
pub fn part(state: &AppState) -> Option<Part> {
    let SinceView { title, mut blocks, lists } = since(state)?;
    for list in lists {
        blocks.push(Block::Part(Part { title: list.title, blocks: vec![Block::List(list.lines)] }));
    }
    Some(Part { title, blocks })
}

/// Two rounds beside each other.
struct Sides<'a> {
    now: &'a Opened<'a>,
    then: Opened<'a>,
    /// What the earlier one is called.
    label: &'a str,
    comparison: Comparison<'a>,
}

impl Sides<'_> {
    fn scores(&self) -> Vec<Block> {
        let whole = self.group(self.now.words.result.counts_all, &Selection::whole());
        let mut blocks = vec![whole.unwrap_or_else(|| Block::Text(self.now.words.rounds.no_match.to_owned()))];
        blocks.extend(self.now.framework.dimensions().iter().map(|dimension| self.dimension(dimension)));
        blocks
    }

    fn dimension(&self, dimension: &Dimension) -> Block {
        let (mut blocks, mut without) = (Vec::new(), Vec::new());
        for group in &dimension.groups {
            let selection = Selection::whole().within(&dimension.id, &group.id);
            match self.group(&group.title, &selection) {
                Some(block) => blocks.push(block),
                None if selection.is_empty(self.now.framework) => {}
                None => without.push(group.title.clone()),
            }
        }
        if !without.is_empty() {
            blocks.extend([Block::Text(self.now.words.rounds.no_match_in.to_owned()), Block::List(without)]);
        }
        Block::Part(Part { title: dimension.title.clone(), blocks })
    }

    /// What has changed in a group, and all that was placed then and now; `None` where nothing was placed both times.
    fn group(&self, title: &str, selection: &Selection) -> Option<Block> {
        let change = Block::Text(change(self.now, &self.comparison, selection)?);
        let fact = |opened: &Opened<'_>, title: &str| {
            figures::score(opened, &score::row(opened, title.to_owned(), selection.clone()))
        };
        let facts = vec![fact(&self.then, self.label), fact(self.now, self.now.words.rounds.now)];
        Some(Block::Part(Part { title: title.to_owned(), blocks: vec![change, Block::Facts(facts)] }))
    }

    /// How many of those that were placed both times stood where.
    fn counts(&self) -> Vec<Fact> {
        let fact = |label: &str, said: &Assessment| {
            let tally = Selection::whole().tally(self.now.framework, said);
            Fact::new(label, in_words(self.now, &Tally { unanswered: 0, ..tally }))
        };
        vec![fact(self.label, &self.comparison.then), fact(self.now.words.rounds.now, &self.comparison.now)]
    }

    /// What was written, then and now.
    fn texts(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let sections = self.now.framework.sections().into_iter().flat_map(|sections| &sections.groups);
        for statement in sections.flat_map(|section| walk::stops(self.now.framework, &section.id)) {
            let mut facts = Vec::new();
            add(&mut facts, self.label, self.then.note(statement));
            add(&mut facts, self.now.words.rounds.now, self.now.note(statement));
            if !facts.is_empty() {
                blocks.push(Block::Part(Part { title: statement.text.clone(), blocks: vec![Block::Facts(facts)] }));
            }
        }
        blocks
    }

    fn lists(&self) -> Vec<ListView> {
        let words = &self.now.words.rounds;
        let is_checklist = matches!(self.now.framework.judging(), Judging::Checklist);
        let [mut higher, mut lower, mut same] = [const { Vec::new() }; 3];
        for (item, fate) in &self.comparison.items {
            let Fate::Matched { then, now } = *fate else { continue };
            let line = self.moved(item, then, now);
            match now.cmp(&then) {
                std::cmp::Ordering::Equal => same.push(item.text.to_owned()),
                std::cmp::Ordering::Less if !is_checklist => lower.push(line),
                _ => higher.push(line),
            }
        }
        let texts = |fate| self.comparison.with(fate).map(|item| item.text.to_owned()).collect();
        let mut lists = vec![
            (if is_checklist { words.changed } else { words.higher }, higher),
            (words.lower, lower),
            (words.same_step, same),
            (words.only_then, texts(Fate::OnlyThen)),
            (words.only_now, texts(Fate::OnlyNow)),
            (words.not_again, texts(Fate::NotAgain)),
            (words.other_words, texts(Fate::OtherWording)),
        ];
        lists.retain(|(_, lines)| !lines.is_empty());
        let title = |title: &str, lines: &[String]| self.now.words.plan.group.fill([title, &lines.len().to_string()]);
        lists.into_iter().map(|(name, lines)| ListView { title: title(name, &lines), lines }).collect()
    }

    fn moved(&self, item: &Item<'_>, then: usize, now: usize) -> String {
        let label = |position| self.now.label(Standing::At(position));
        self.now.words.rounds.moved.fill([item.text, label(then), label(now)])
    }
}

/// What is said by the statements of a selection that were placed both times; `None` when there are none.
#[must_use]
pub fn change(opened: &Opened<'_>, comparison: &Comparison<'_>, selection: &Selection) -> Option<String> {
    let words = &opened.words.rounds;
    let (then, now) = means(opened, comparison, selection)?;
    let shown = |side: &Assessment| match score::view(&Opened { assessment: side, ..*opened }, selection) {
        ScoreView::Known(known) => known.score,
        ScoreView::Without { text, .. } => text,
    };
    let direction = match now.cmp(&then) {
        std::cmp::Ordering::Greater => words.higher,
        std::cmp::Ordering::Less => words.lower,
        std::cmp::Ordering::Equal => words.same_step,
    };
    let count = opened.words.common.statements.fill(selection.tally(opened.framework, &comparison.now).rated());
    Some(words.change.fill([&count, &shown(&comparison.then), &shown(&comparison.now), direction]))
}

/// The exact shares of what was placed both times, then and now.
#[must_use]
pub fn means(opened: &Opened<'_>, comparison: &Comparison<'_>, selection: &Selection) -> Option<(Ratio, Ratio)> {
    let share = |side: &Assessment| match selection.score(opened.framework, side) {
        Score::Known(known) => Some(known.share),
        _ => None,
    };
    share(&comparison.then).zip(share(&comparison.now))
}
