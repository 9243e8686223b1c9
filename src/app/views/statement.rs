//! What a statement shows apart from its answer: its words with their terms, and what helps to judge it.

use crate::app::state::AppState;
use crate::domain::framework::Framework;
use crate::domain::glossary::{self, Part};
use crate::domain::ids::{LevelId, StatementId};
use crate::domain::judging::Judging;
use crate::domain::scale::Level;
use crate::domain::statement::{Statement, StatementKind};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementView {
    pub id: StatementId,
    pub kind: StatementKind,
    pub text: Vec<TextPart>,
    /// The terms in its text, in their order.
    pub terms: Vec<TermView>,
    pub examples: Vec<String>,
    pub place: String,
    /// What the note is asked for.
    pub note_label: String,
}

/// A part of a text, plain or a term of the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextPart {
    Plain(String),
    Term(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermView {
    pub term: String,
    pub meaning: String,
}

/// A step, state or grade that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepView {
    pub id: LevelId,
    pub label: String,
    pub meaning: String,
}

/// What can be chosen for every statement of a framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoicesView {
    pub steps: Vec<StepView>,
    /// Whether a person may name a step to aim for.
    pub target: Target,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Offered,
    /// States of a checklist are no steps to climb.
    NotOffered,
}

#[must_use]
pub fn statement(state: &AppState, framework: &Framework, statement: &Statement) -> StatementView {
    let words = &state.words.section;
    let (mut text, mut terms) = (Vec::new(), Vec::new());
    for part in glossary::parts(&statement.text, framework.glossary()) {
        match part {
            Part::Plain(plain) => text.push(TextPart::Plain(plain.to_owned())),
            Part::Term(written, position) => {
                text.push(TextPart::Term(written.to_owned()));
                let term = framework.glossary().get(position);
                terms.extend(term.map(|one| TermView { term: one.term.clone(), meaning: one.meaning.clone() }));
            }
        }
    }
    StatementView {
        id: statement.id.clone(),
        kind: statement.kind,
        text,
        terms,
        examples: statement.examples.clone(),
        place: words.place.fill([&statement.place]),
        note_label: framework.historical().map_or(words.note_label, |historical| &historical.prompt).to_owned(),
    }
}

#[must_use]
pub fn choices(framework: &Framework) -> ChoicesView {
    let target = match framework.judging() {
        Judging::Scale(_) => Target::Offered,
        Judging::Checklist | Judging::Judgement(_) => Target::NotOffered,
    };
    ChoicesView { steps: framework.scale().levels().iter().map(step).collect(), target }
}

fn step(level: &Level) -> StepView {
    StepView { id: level.id.clone(), label: level.label.clone(), meaning: level.meaning.clone() }
}
