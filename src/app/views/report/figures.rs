//! What follows from the answers, as the result has it: in the way the framework's owner means it.

use super::{listed, named, part};
use crate::app::views::opened::Opened;
use crate::app::views::part::{Block, Fact, add};
use crate::app::views::phrasing::join;
use crate::app::views::result::counts::CountsView;
use crate::app::views::result::judgement::JudgementView;
use crate::app::views::result::next_steps::NextList;
use crate::app::views::result::scale::{DimensionView, ScaleView};
use crate::app::views::result::{Body, ResultView};
use crate::app::views::said::SaidView;
use crate::app::views::score::{ScoreRow, ScoreView};

/// What fits on two pages.
#[must_use]
pub fn summary(opened: &Opened<'_>, result: &ResultView) -> Vec<Block> {
    let words = &opened.words.next_steps;
    let mut blocks = stand(opened, result);
    for (title, most) in [(words.strengths_title, 3), (words.work_title, 5), (words.find_title, 3)] {
        blocks.extend(list(result, title).map(|list| part(title, brief(opened, list, most))));
    }
    if let Body::Judgement(judgement) = &result.body {
        let words = &opened.words.judgement;
        blocks.extend(
            [words.strengths, words.improvements].map(|title| closing(judgement, title, words.nothing_written)),
        );
        blocks.extend(grade(opened, result));
    }
    blocks
}

/// Everything that is made of the answers. The grade of the whole comes after what it was made of.
#[must_use]
pub fn everything(opened: &Opened<'_>, result: &ResultView) -> Vec<Block> {
    let mut blocks = stand(opened, result);
    if let Body::Scale(scale) = &result.body {
        blocks.extend(scores(opened, scale));
    }
    blocks.extend(result.next_steps.iter().map(|list| part(list.title, whole(opened, list))));
    blocks.extend(result.earlier_wording.as_ref().map(named));
    blocks
}

/// The one grade, where the framework has one.
#[must_use]
pub fn grade(opened: &Opened<'_>, result: &ResultView) -> Option<Block> {
    let Body::Judgement(JudgementView { grade, .. }) = &result.body else { return None };
    let words = &opened.words.report;
    let mut given = grade.grade.clone();
    join(&mut given, "\n", &grade.meaning);
    let mut facts = vec![Fact::new(words.answer, given)];
    add(&mut facts, words.reason, grade.reason.clone().unwrap_or_default());
    add(&mut facts, words.dissent, grade.dissent.clone());
    Some(part(opened.words.grade.title, vec![Block::Text(grade.question.clone()), Block::Facts(facts)]))
}

/// Where the statements stand.
fn stand(opened: &Opened<'_>, result: &ResultView) -> Vec<Block> {
    let counted = |headline: &str, counts: &CountsView| {
        vec![part(counts.title, vec![Block::Text(headline.to_owned()), Block::Counts(counts.clone())])]
    };
    let said = |text: &str| vec![part(opened.words.result.title, vec![Block::Text(text.to_owned())])];
    match &result.body {
        Body::NothingYet(text) => said(text),
        Body::Scale(scale) => counted(&scale.headline, &scale.counts),
        Body::Checklist(checklist) => counted(&checklist.headline, &checklist.counts),
        Body::Judgement(judgement) => said(&judgement.headline),
    }
}

fn scores(opened: &Opened<'_>, scale: &ScaleView) -> Vec<Block> {
    let words = &opened.words.result;
    let mut blocks: Vec<Block> = scale.dimensions.iter().map(|one| dimension(opened, one)).collect();
    blocks.push(part(words.rule_title, scale.rule.iter().cloned().map(Block::Text).collect()));
    let lead = Block::Text(words.overall_lead.to_owned());
    blocks.push(part(words.overall_title, vec![lead, Block::Facts(vec![score(opened, &scale.overall)])]));
    blocks
}

fn dimension(opened: &Opened<'_>, dimension: &DimensionView) -> Block {
    let groups = Block::Facts(dimension.groups.iter().map(|row| score(opened, row)).collect());
    let mut blocks = vec![groups];
    if !dimension.not_covered.is_empty() {
        blocks.push(Block::Text(dimension.not_covered.clone()));
    }
    part(&dimension.title, blocks)
}

/// A score with everything that has to stand beside it.
#[must_use]
pub fn score(opened: &Opened<'_>, row: &ScoreRow) -> Fact {
    let words = &opened.words.result;
    let text = match &row.score {
        ScoreView::Without { text, .. } => text.clone(),
        ScoreView::Known(known) => {
            let labelled = |label: &str, text: &str| [label, " ", text].concat();
            let mut text = known.word.clone();
            for fact in [
                known.score.clone(),
                labelled(words.column_base, &known.base),
                labelled(words.column_band, &known.band),
                labelled(words.column_rule, &known.rule),
            ] {
                join(&mut text, words.separator, &fact);
            }
            text
        }
    };
    Fact::new(&row.title, text)
}

/// The list with this title, if there is anything in it.
fn list<'a>(result: &'a ResultView, title: &str) -> Option<&'a NextList> {
    result.next_steps.iter().find(|list| list.title == title)
}

/// The first of a list, with their answers; the rest is counted.
fn brief(opened: &Opened<'_>, list: &NextList, most: usize) -> Vec<Block> {
    let line = |item: &SaidView| opened.words.report.statement.fill([&item.text, &item.answer]);
    listed(opened, list.items.iter().map(line).collect(), most, "")
}

/// All of a list, with why each is there. What was said of each follows elsewhere.
fn whole(opened: &Opened<'_>, list: &NextList) -> Vec<Block> {
    let line = |item: &SaidView| {
        let mut known = item.answer.clone();
        join(&mut known, opened.words.result.separator, &item.facts);
        let mut text = opened.words.report.statement.fill([&item.text, &known]);
        join(&mut text, "\n", &item.remark);
        text
    };
    let items = Block::List(list.items.iter().map(line).collect());
    if list.lead.is_empty() { vec![items] } else { vec![Block::Text(list.lead.to_owned()), items] }
}

/// What people wrote to one of the closing prompts, theme by theme.
fn closing(judgement: &JudgementView, title: &str, none: &str) -> Block {
    let mut facts = Vec::new();
    for theme in &judgement.themes {
        for written in theme.closing.iter().filter(|written| written.title == title) {
            add(&mut facts, &theme.title, &*written.text);
        }
    }
    let none = facts.is_empty().then(|| Block::Text(none.to_owned()));
    part(title, vec![none.unwrap_or(Block::Facts(facts))])
}
