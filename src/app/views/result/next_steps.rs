//! What to look at next: the lists of `domain::next_steps` in words, and the one answer that would tell most.

use crate::app::state::AppState;
use crate::app::views::number;
use crate::app::views::phrasing::join;
use crate::app::views::said::{self, SaidView};
use crate::domain::answer::{CONFIDENCE, IMPORTANCE};
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use crate::domain::ids::StatementId;
use crate::domain::narrowing::{self, Narrowing};
use crate::domain::next_steps::{self, NextSteps, Question};
use crate::domain::statement::Statement;
use crate::words::result::NextStepsPart;

/// The most items of a list that are shown at once; the rest is folded away.
pub const MOST_SHOWN: usize = 5;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStepsView {
    /// Those that have an item.
    pub lists: Vec<NextList>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextList {
    pub title: String,
    pub lead: String,
    pub items: Vec<NextItem>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextItem {
    pub id: StatementId,
    pub text: String,
    /// Such as `Starting · Matters a lot · Doors`.
    pub facts: String,
    /// A question to think about, or why this is here.
    pub remark: String,
    /// What shows it, for strengths: empty elsewhere.
    pub evidence: String,
}

#[must_use]
pub fn view(state: &AppState, framework: &Framework, assessment: &Assessment) -> NextStepsView {
    let words = &state.words.next_steps;
    let NextSteps { to_work_on, to_find_out, second_look, strengths } = next_steps::next_steps(framework, assessment);
    let items = Items { state, framework, assessment, words };
    let narrowing = narrowing::most_narrowing(framework, assessment);
    let lists = [
        list(words.work_title, words.work_lead, to_work_on.into_iter().map(|one| items.plain(one)).collect()),
        list(words.find_title, words.find_lead, to_find_out.into_iter().map(|one| items.plain(one)).collect()),
        list(words.narrow_title, "", narrowing.iter().map(|one| items.narrowing(one)).collect()),
        list(words.look_title, words.look_lead, second_look.into_iter().map(|one| items.asking(one)).collect()),
        list(words.strengths_title, words.strengths_lead, strengths.into_iter().map(|one| items.shown(one)).collect()),
    ];
    NextStepsView { lists: lists.into_iter().filter(|list| !list.items.is_empty()).collect() }
}

fn list(title: &str, lead: &str, items: Vec<NextItem>) -> NextList {
    NextList { title: title.to_owned(), lead: lead.to_owned(), items }
}

/// Makes items of statements.
struct Items<'a> {
    state: &'a AppState,
    framework: &'a Framework,
    assessment: &'a Assessment,
    words: &'a NextStepsPart,
}

impl Items<'_> {
    fn plain(&self, statement: &Statement) -> NextItem {
        let said = said::view(self.state, self.framework, self.assessment, statement);
        NextItem {
            id: said.id.clone(),
            facts: self.facts(statement, &said),
            text: said.text,
            remark: String::new(),
            evidence: String::new(),
        }
    }

    fn narrowing(&self, narrowing: &Narrowing<'_>) -> NextItem {
        let points = |part| number::points(part, &self.state.words.common);
        let item = self.plain(narrowing.statement);
        let whole = points(narrowing.whole);
        let section = said::section(self.framework, narrowing.statement);
        let remark = if narrowing.whole == narrowing.section {
            self.words.narrow_why_whole.fill([&whole])
        } else {
            self.words.narrow_why.fill([&whole, &points(narrowing.section), &section])
        };
        NextItem { remark, ..item }
    }

    fn asking(&self, (statement, question): (&Statement, Question)) -> NextItem {
        let item = self.plain(statement);
        let answer = said::view(self.state, self.framework, self.assessment, statement).answer;
        let remark = match question {
            Question::WouldItHoldUp => self.words.would_it_hold_up.fill([&answer]),
            Question::WhatWouldMakeSure => self.words.what_would_make_sure.fill([&answer]),
            Question::WouldOthersAgree => self.words.would_others_agree.to_owned(),
        };
        NextItem { remark, ..item }
    }

    fn shown(&self, statement: &Statement) -> NextItem {
        let said = said::view(self.state, self.framework, self.assessment, statement);
        let item = self.plain(statement);
        if said.evidence.is_empty() {
            return NextItem { remark: self.words.no_evidence.to_owned(), ..item };
        }
        NextItem { evidence: said.evidence, ..item }
    }

    fn facts(&self, statement: &Statement, said: &SaidView) -> String {
        let text = |field| self.assessment.answer(&statement.id).map_or("", |answer| answer.text(field));
        let mut facts = said.answer.clone();
        let matters = match text(&IMPORTANCE) {
            "high" => self.words.matters_a_lot,
            "low" => self.words.matters_a_little,
            _ => "",
        };
        let [_, _, not_sure] = self.state.words.section.confidences;
        let sure = if text(&CONFIDENCE) == "not-sure" { not_sure } else { "" };
        for fact in [sure, matters, &said.section].into_iter().filter(|fact| !fact.is_empty()) {
            join(&mut facts, self.state.words.result.separator, fact);
        }
        facts
    }
}
