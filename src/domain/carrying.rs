//! Answer once, use twice: which statements of two frameworks say the same, and which answers to the one a person could
//! use for the other. It only finds; nothing is carried over before a person has confirmed it.
//!
//! Two statements say the same when one of them names the other as `same_as`. Where neither names anything, an
//! adaptation (`adapted_from`, in either direction) that has kept both id and wording says the same too. An id alone
//! proves nothing, since an adaptation may keep it and mean something else. Two assessments with the same framework
//! have no links: there the earlier answer would be repeated, not used twice.

use super::answer::{Answer, Carried, Judged, Judgement, NOTE};
use super::assessment::Assessment;
use super::framework::Framework;
use super::ids::FrameworkId;
use super::scale::Scale;
use super::statement::{Statement, StatementKind};

/// An assessment with its framework.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    pub assessment: &'a Assessment,
    pub framework: &'a Framework,
}

/// An answer to one statement that could be used for another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carriable<'a> {
    /// The statement that was answered.
    pub from: &'a Statement,
    /// The one that is not.
    pub to: &'a Statement,
    pub answer: &'a Answer,
    /// What would stand under `to`, with the mark of its wording.
    pub judged: Judged,
    /// What would stand in its note; `None` when there is none, and when it has a note of its own.
    pub note: Option<&'a str>,
}

/// Every answer that could be used, in the order of the statements that it would answer.
#[must_use]
pub fn carriable<'a>(from: Side<'a>, to: Side<'a>) -> Vec<Carriable<'a>> {
    let statements = to.framework.statements().iter();
    statements.filter_map(|statement| carriable_to(statement, from, to)).collect()
}

fn carriable_to<'a>(statement: &'a Statement, from: Side<'a>, to: Side<'a>) -> Option<Carriable<'a>> {
    let there = to.assessment.answer(&statement.id);
    // A step that the scale does not have is an answer too: the person gave it, and it is not written over.
    if there.is_some_and(|answer| answer.judgement().is_some()) {
        return None;
    }
    let twin = twin(statement, from.framework, to.framework)?;
    let answer = from.assessment.answer(&twin.id)?;
    let field = answer.judged.as_ref()?;
    let judged = field.value.as_ref().filter(|judged| fits(&judged.judgement, to.framework.scale()))?;
    let first_given =
        || Carried { framework: from.framework.id().clone(), statement: twin.id.clone(), given: field.stamp.time };
    Some(Carriable {
        from: twin,
        to: statement,
        answer,
        judged: Judged {
            judgement: judged.judgement.clone(),
            wording: statement.wording,
            carried: Some(judged.carried.clone().unwrap_or_else(first_given)),
        },
        note: Some(answer.text(&NOTE)).filter(|note| {
            let has_own = there.is_some_and(|answer| !answer.text(&NOTE).is_empty());
            !note.is_empty() && !has_own
        }),
    })
}

fn fits(judgement: &Judgement, scale: &Scale) -> bool {
    match judgement {
        Judgement::Level(level) => scale.position(level).is_some(),
        Judgement::DontKnow | Judgement::DoesNotApply => true,
    }
}

/// The statement of `from` whose answer this one of `to` could use. Both are rated: a written answer is given to its
/// question, and the grade of a whole to its framework.
#[must_use]
pub fn twin<'a>(statement: &Statement, from: &'a Framework, to: &Framework) -> Option<&'a Statement> {
    let rated = |statement: &Statement| statement.kind == StatementKind::Rated;
    same(statement, from, to).filter(|same| rated(same) && rated(statement))
}

/// The statement of `from` that says the same as this one of `to`.
#[must_use]
pub fn same<'a>(statement: &Statement, from: &'a Framework, to: &Framework) -> Option<&'a Statement> {
    if from.id() == to.id() {
        return None;
    }
    match statement.same_as.get(from.id()) {
        Some(id) => from.statement(id),
        None => naming(statement, from, to.id()).or_else(|| kept(statement, from, to)),
    }
}

/// The one statement of `from` that names this one. When there are more, such as the halves of a statement that was
/// taken apart, nobody can tell which of them stands for it.
fn naming<'a>(statement: &Statement, from: &'a Framework, to: &FrameworkId) -> Option<&'a Statement> {
    let mut naming = from.statements().iter().filter(|other| other.same_as.get(to) == Some(&statement.id));
    let first = naming.next();
    first.filter(|_| naming.next().is_none())
}

/// The statement of the same id and wording, when one framework adapts the other.
fn kept<'a>(statement: &Statement, from: &'a Framework, to: &Framework) -> Option<&'a Statement> {
    let adapts = |one: &Framework, other: &Framework| one.adapted_from().is_some_and(|model| &model.id == other.id());
    if !adapts(from, to) && !adapts(to, from) {
        return None;
    }
    let other = from.statement(&statement.id)?;
    (other.wording == statement.wording && other.same_as.get(to.id()).is_none()).then_some(other)
}
