//! "You said, we did": what is told to the community about everything that is done or under way.

use super::action;
use super::opened::Opened;
use super::part::{Block, Fact, Part, add};
use crate::app::state::AppState;
use crate::domain::action::{OUTCOME, TELLING};
use crate::domain::answer::{Answer, EVIDENCE, NOTE, VOICE};
use crate::domain::plan::{Action, Status, plan};

/// `None` while nothing is under way.
#[must_use]
pub fn told(state: &AppState, opened: &Opened<'_>) -> Option<Part> {
    let mut blocks = Vec::new();
    for status in [Status::Done, Status::UnderWay] {
        for action in plan(opened.assessment).iter().filter(|action| action.status() == status) {
            let facts = Block::Facts(facts(state, opened, action));
            blocks.push(Block::Part(Part { title: action::title(state, action), blocks: vec![facts] }));
        }
    }
    (!blocks.is_empty()).then(|| Part { title: state.words.plan.told_title.to_owned(), blocks })
}

fn facts(state: &AppState, opened: &Opened<'_>, action: &Action<'_>) -> Vec<Fact> {
    let words = &state.words.plan;
    let mut facts = Vec::new();
    add(&mut facts, words.told_about, action::about(opened.framework, action));
    facts.extend(said(opened, action));
    add(&mut facts, words.told_did, action.text(&OUTCOME));
    add(&mut facts, words.told_stage, action::status(state, action.status()));
    add(&mut facts, words.told_telling, action.text(&TELLING));
    facts
}

/// "You said" is only what the community said in its own words. Without that, it is what was noted.
fn said(opened: &Opened<'_>, action: &Action<'_>) -> Option<Fact> {
    let (words, answer) = (&opened.words.plan, opened.assessment.answer(&action.statement()?)?);
    let own_words = |answer: &&Answer| answer.text(&VOICE) == "own-words" && !answer.text(&EVIDENCE).is_empty();
    let (label, text) = match Some(answer).filter(own_words) {
        Some(answer) => (words.told_said, answer.text(&EVIDENCE)),
        None => (words.told_noted, answer.text(&NOTE)),
    };
    (!text.is_empty()).then(|| Fact::new(label, text))
}
