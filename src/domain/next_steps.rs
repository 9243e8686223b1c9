//! What to look at next, by rules that a person can check. They order what people said; they add nothing to it.
//!
//! - *Weak* is a rated statement below the step that people aim for there; without an aim, one that is not above the
//!   middle of the scale. *Strong* is one that is not weak and above the middle.
//! - **To work on**: weak, and people did not say that they are not sure. What matters most comes first, and of that the
//!   lowest step.
//! - **To find out**: weak and not sure, or don't know. Finding out comes before fixing. What matters most comes first.
//! - **A second look**: something that others might ask about. It is a question, never a verdict.
//! - **Strengths**: strong. The highest step comes first, then what has evidence, then what matters most.
//!
//! Nothing said about how much a statement matters counts as medium. What is equal stays in the framework's order.

use super::answer::{Answer, CONFIDENCE, EVIDENCE, EVIDENCE_LINK, IMPORTANCE, NOTE, TARGET};
use super::assessment::Assessment;
use super::field::Field;
use super::framework::Framework;
use super::scale::Scale;
use super::standing::Standing;
use super::statement::Statement;

/// Each list is in the order in which its statements should be looked at. A statement is in at most one of the lists,
/// apart from the second look, which asks about what is in any of them or in none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NextSteps<'a> {
    pub to_work_on: Vec<&'a Statement>,
    pub to_find_out: Vec<&'a Statement>,
    pub second_look: Vec<&'a Statement>,
    pub strengths: Vec<&'a Statement>,
}

/// What a second look asks, kind by kind in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// At the highest step, with neither evidence nor note: would it hold up if someone asked?
    WouldItHoldUp,
    /// Strong, and people are not sure: what would make them sure?
    WhatWouldMakeSure,
    /// Does not apply, without a reason noted: would others see it the same way?
    WouldOthersAgree,
}

/// The steps that follow from an assessment.
#[must_use]
pub fn next_steps<'a>(framework: &'a Framework, assessment: &Assessment) -> NextSteps<'a> {
    let [mut work, mut find, mut look, mut strong] = [const { Ranked(Vec::new()) }; 4];
    for statement in framework.statements() {
        let said = Said::of(statement, framework, assessment);
        let matters = said.importance();
        if let Some(question) = said.question() {
            look.add([question as usize, 0, 0], statement);
        }
        match said.standing {
            Standing::At(position) if said.is_weak(position) && said.is_not_sure() => {
                find.add([matters, 0, 0], statement);
            }
            Standing::At(position) if said.is_weak(position) => work.add([matters, position, 0], statement),
            Standing::At(position) if said.is_above_middle(position) => {
                let below_highest = framework.scale().levels().len() - position;
                strong.add([below_highest, usize::from(said.has_no_evidence()), matters], statement);
            }
            Standing::DontKnow => find.add([matters, 0, 0], statement),
            Standing::At(_) | Standing::DoesNotApply | Standing::NotAnswered => {}
        }
    }
    NextSteps {
        to_work_on: work.in_order(),
        to_find_out: find.in_order(),
        second_look: look.in_order(),
        strengths: strong.in_order(),
    }
}

/// What a second look at a statement asks, if anything.
#[must_use]
pub fn question(framework: &Framework, assessment: &Assessment, statement: &Statement) -> Option<Question> {
    Said::of(statement, framework, assessment).question()
}

/// How much a statement matters: nought is the most.
#[must_use]
pub fn importance(answer: Option<&Answer>) -> usize {
    match answer.map_or("", |answer| answer.text(&IMPORTANCE)) {
        "high" => 0,
        "low" => 2,
        _ => 1,
    }
}

/// What was said of one statement.
struct Said<'a> {
    answer: Option<&'a Answer>,
    standing: Standing,
    scale: &'a Scale,
}

impl<'a> Said<'a> {
    fn of(statement: &Statement, framework: &'a Framework, assessment: &'a Assessment) -> Self {
        let (answer, scale) = (assessment.answer(&statement.id), framework.scale());
        Self { answer, standing: Standing::of(answer.and_then(Answer::judgement), scale), scale }
    }

    fn text(&self, field: &Field) -> &str {
        self.answer.map_or("", |answer| answer.text(field))
    }

    fn has_no(&self, field: &Field) -> bool {
        self.text(field).is_empty()
    }

    fn has_no_evidence(&self) -> bool {
        self.has_no(&EVIDENCE) && self.has_no(&EVIDENCE_LINK)
    }

    fn importance(&self) -> usize {
        importance(self.answer)
    }

    fn is_not_sure(&self) -> bool {
        self.text(&CONFIDENCE) == "not-sure"
    }

    fn is_weak(&self, position: usize) -> bool {
        let aim = self.scale.levels().iter().position(|level| level.id.as_str() == self.text(&TARGET));
        aim.map_or(!self.is_above_middle(position), |aim| position < aim)
    }

    fn is_above_middle(&self, position: usize) -> bool {
        let value = self.scale.levels().get(position).map_or(0, |level| level.value);
        2 * value > self.scale.lowest() + self.scale.highest()
    }

    fn question(&self) -> Option<Question> {
        match self.standing {
            Standing::At(position) => {
                let is_highest = position + 1 == self.scale.levels().len();
                let is_strong = self.is_above_middle(position) && !self.is_weak(position);
                let bare = self.has_no_evidence() && self.has_no(&NOTE);
                let doubts = (is_highest && bare).then_some(Question::WouldItHoldUp);
                doubts.or((is_strong && self.is_not_sure()).then_some(Question::WhatWouldMakeSure))
            }
            Standing::DoesNotApply => self.has_no(&NOTE).then_some(Question::WouldOthersAgree),
            Standing::DontKnow | Standing::NotAnswered => None,
        }
    }
}

/// Statements by rank, the smallest first; equals as they were added.
struct Ranked<'a>(Vec<([usize; 3], &'a Statement)>);

impl<'a> Ranked<'a> {
    fn add(&mut self, rank: [usize; 3], statement: &'a Statement) {
        let later = self.0.iter().position(|(other, _)| *other > rank);
        self.0.insert(later.unwrap_or(self.0.len()), (rank, statement));
    }

    fn in_order(self) -> Vec<&'a Statement> {
        self.0.into_iter().map(|(_, statement)| statement).collect()
    }
}
