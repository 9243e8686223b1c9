//! What has changed since a round. Only what was placed both times says so; what else could be said then and now stands
//! beside it, with its base and band.

use super::last_time::label;
use super::opened::Opened;
use super::part::{Block, Fact, Part, add};
use super::report::figures;
use super::score::{self, ScoreRow, ScoreView};
use super::together::in_words;
use super::walk;
use crate::app::state::AppState;
use crate::domain::answer::NOTE;
use crate::domain::assessment::Assessment;
use crate::domain::comparing::{Comparison, Fate, is_anew};
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
    pub lead: &'static str,
    /// By dimension; none where nothing is scored.
    pub dimensions: Vec<(String, Vec<GroupView>)>,
    /// What cannot be summed up: counts, texts.
    pub blocks: Vec<Block>,
    /// The statements, by what became of them.
    pub lists: Vec<ListView>,
}

/// A group of statements, then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupView {
    pub title: String,
    /// What the statements say that were placed both times.
    pub change: String,
    /// All that was placed: then, now.
    pub scores: Vec<ScoreRow>,
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
    let (mut dimensions, mut blocks) = (Vec::new(), Vec::new());
    match opened.framework.judging() {
        Judging::Scale(_) => dimensions = sides.dimensions(),
        Judging::Checklist => blocks = vec![Block::Facts(sides.counts())],
        Judging::Judgement(_) => blocks = sides.texts(),
    }
    let lead =
        if matches!(opened.framework.judging(), Judging::Judgement(_)) { words.since_texts } else { words.since_lead };
    SinceView { title: words.since.fill([&then]), lead, dimensions, blocks, lists: sides.lists() }
}

/// The same as a part of a report.
#[must_use]
pub fn part(state: &AppState) -> Option<Part> {
    let (opened, view) = (&Opened::of(state)?, since(state)?);
    let mut blocks = vec![Block::Text(view.lead.to_owned())];
    for (title, groups) in view.dimensions {
        let group = |group: GroupView| {
            let scores = group.scores.iter().map(|row| figures::score(opened, row)).collect();
            Block::Part(Part { title: group.title, blocks: vec![Block::Text(group.change), Block::Facts(scores)] })
        };
        blocks.push(Block::Part(Part { title, blocks: groups.into_iter().map(group).collect() }));
    }
    blocks.extend(view.blocks);
    blocks.extend(
        view.lists
            .into_iter()
            .map(|list| Block::Part(Part { title: list.title, blocks: vec![Block::List(list.lines)] })),
    );
    Some(Part { title: view.title, blocks })
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
    fn dimensions(&self) -> Vec<(String, Vec<GroupView>)> {
        let whole = self.group(self.now.words.result.counts_all, Selection::whole());
        let mut dimensions = vec![(self.now.words.result.overall_title.to_owned(), vec![whole])];
        for dimension in self.now.framework.dimensions() {
            let groups = dimension.groups.iter().filter_map(|group| {
                let selection = Selection::whole().within(&dimension.id, &group.id);
                (!selection.is_empty(self.now.framework)).then(|| self.group(&group.title, selection))
            });
            dimensions.push((dimension.title.clone(), groups.collect()));
        }
        dimensions
    }

    fn group(&self, title: &str, selection: Selection) -> GroupView {
        let row = |opened: &Opened<'_>, title: &str| score::row(opened, title.to_owned(), selection.clone());
        GroupView {
            title: title.to_owned(),
            change: change(self.now, &self.comparison, &selection),
            scores: vec![row(&self.then, self.label), row(self.now, self.now.words.rounds.now)],
        }
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
        let mut lists: Vec<ListView> =
            lists.into_iter().map(|(name, lines)| ListView { title: title(name, &lines), lines }).collect();
        if self.comparison.gone > 0 {
            let gone = words.gone.fill(u32::try_from(self.comparison.gone).unwrap_or(u32::MAX));
            lists.push(ListView { title: gone, lines: Vec::new() });
        }
        lists
    }

    fn moved(&self, item: &Item<'_>, then: usize, now: usize) -> String {
        let label = |position| self.now.label(Standing::At(position));
        self.now.words.rounds.moved.fill([item.text, label(then), label(now)])
    }
}

/// What is said by the statements of a selection that were placed both times.
#[must_use]
pub fn change(opened: &Opened<'_>, comparison: &Comparison<'_>, selection: &Selection) -> String {
    let words = &opened.words.rounds;
    let Some(Both { then, now, direction, count }) = both(opened, comparison, selection) else {
        return words.no_match.to_owned();
    };
    words.change.fill([&opened.words.common.statements.fill(count), &then, &now, direction])
}

/// The scores of what was placed both times.
pub struct Both {
    pub then: String,
    pub now: String,
    pub direction: &'static str,
    pub count: u32,
}

/// `None` when nothing was.
#[must_use]
pub fn both(opened: &Opened<'_>, comparison: &Comparison<'_>, selection: &Selection) -> Option<Both> {
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
    let count = selection.tally(opened.framework, &comparison.now).rated();
    Some(Both { then: shown(&comparison.then), now: shown(&comparison.now), direction, count })
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
