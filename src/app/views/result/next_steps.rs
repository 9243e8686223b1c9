//! What to look at next: the lists of `domain::next_steps` in words, and the one answer that would tell most.

use crate::app::views::number;
use crate::app::views::opened::Opened;
use crate::app::views::said::{self, SaidView};
use crate::domain::narrowing::{self, Narrowing};
use crate::domain::next_steps::{self, Question};
use crate::domain::statement::Statement;

/// The most items of a list that are shown at once; the rest is folded away.
pub const MOST_SHOWN: usize = 5;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextList {
    pub title: &'static str,
    /// Empty where the items say why they are there.
    pub lead: &'static str,
    pub items: Vec<SaidView>,
}

/// The lists that have an item.
#[must_use]
pub fn lists(opened: &Opened<'_>) -> Vec<NextList> {
    let words = &opened.words.next_steps;
    let steps = next_steps::next_steps(opened.framework, opened.assessment);
    let narrowing = narrowing::most_narrowing(opened.framework, opened.assessment);
    let why = narrowing.as_ref().map_or_else(String::new, |narrowing| why(opened, narrowing));
    let narrowing: Vec<&Statement> = narrowing.iter().map(|narrowing| narrowing.statement).collect();
    let mut lists = Vec::new();
    for (kind, title, lead, statements) in [
        (Kind::Plain, words.work_title, words.work_lead, steps.to_work_on),
        (Kind::Plain, words.find_title, words.find_lead, steps.to_find_out),
        (Kind::Remark(why), words.narrow_title, "", narrowing),
        (Kind::Question, words.look_title, words.look_lead, steps.second_look),
        (Kind::Evidence, words.strengths_title, words.strengths_lead, steps.strengths),
    ] {
        if !statements.is_empty() {
            let items = statements.into_iter().map(|one| item(opened, &kind, one)).collect();
            lists.push(NextList { title, lead, items });
        }
    }
    lists
}

/// What the items of a list show besides the statement and its answer.
enum Kind {
    Plain,
    Remark(String),
    Question,
    Evidence,
}

fn item(opened: &Opened<'_>, kind: &Kind, statement: &Statement) -> SaidView {
    let words = &opened.words.next_steps;
    let said = said::view(opened, statement);
    let (remark, evidence) = match kind {
        Kind::Plain => (String::new(), String::new()),
        Kind::Remark(text) => (text.clone(), String::new()),
        Kind::Question => (question(opened, statement, &said.answer), String::new()),
        Kind::Evidence if said.evidence.is_empty() => (words.no_evidence.to_owned(), String::new()),
        Kind::Evidence => (String::new(), said.evidence),
    };
    SaidView { remark, evidence, note: String::new(), ..said }
}

fn question(opened: &Opened<'_>, statement: &Statement, answer: &str) -> String {
    let words = &opened.words.next_steps;
    match next_steps::question(opened.framework, opened.assessment, statement) {
        Some(Question::WouldItHoldUp) => words.would_it_hold_up.fill([answer]),
        Some(Question::WhatWouldMakeSure) => words.what_would_make_sure.fill([answer]),
        Some(Question::WouldOthersAgree) => words.would_others_agree.to_owned(),
        None => String::new(),
    }
}

fn why(opened: &Opened<'_>, narrowing: &Narrowing<'_>) -> String {
    let words = &opened.words.next_steps;
    let points = |part| number::points(part, &opened.words.common);
    let whole = points(narrowing.whole);
    if narrowing.whole == narrowing.section {
        return words.narrow_why_whole.fill([&whole]);
    }
    words.narrow_why.fill([&whole, &points(narrowing.section), opened.section(narrowing.statement)])
}
