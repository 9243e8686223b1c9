//! Everything that was said about one statement.

use crate::app::state::AppState;
use crate::app::views::opened::Opened;
use crate::app::views::part::{Fact, add};
use crate::app::views::{action, origin, said, wording};
use crate::domain::answer::{Answer, CONFIDENCE, CONFIDENCES, DISSENT, IMPORTANCE, IMPORTANCES, Judgement, TARGET};
use crate::domain::field::Field;
use crate::domain::framework::Framework;
use crate::domain::plan::plan;
use crate::domain::statement::{Statement, StatementKind};

#[must_use]
pub fn facts(state: &AppState, opened: &Opened<'_>, statement: &Statement) -> Vec<Fact> {
    let (said, answer) = (said::view(opened, statement), opened.answer(statement));
    let words = &opened.words.report;
    let mut facts = Vec::new();
    if statement.kind == StatementKind::Rated {
        add(&mut facts, words.answer, said.answer);
        let does_not_apply = answer.and_then(Answer::judgement) == Some(&Judgement::DoesNotApply);
        let note = if does_not_apply { words.why_not } else { state.words.behind.note };
        add(&mut facts, note, said.note);
    } else {
        let none = said.note.is_empty().then(|| state.words.common.not_answered.to_owned());
        add(&mut facts, words.answer, none.unwrap_or(said.note));
    }
    add(&mut facts, state.words.behind.evidence, said.evidence);
    if let Some(answer) = answer {
        beside(state, opened.framework, answer, &mut facts);
    }
    if wording::has_changed(opened.framework, opened.assessment, &statement.id) {
        add(&mut facts, words.wording, state.words.behind.earlier_wording);
    }
    for action in plan(opened.assessment).iter().filter(|action| action.statement().as_ref() == Some(&statement.id)) {
        add(&mut facts, words.action, action::line(state, action));
    }
    facts
}

/// What was said beside the judgement, and where it came from.
fn beside(state: &AppState, framework: &Framework, answer: &Answer, facts: &mut Vec<Fact>) {
    let (words, section) = (&state.words.report, &state.words.section);
    add(facts, words.dissent, answer.text(&DISSENT));
    add(facts, words.confidence, chosen(answer, &CONFIDENCE, CONFIDENCES, &section.confidences));
    add(facts, words.importance, chosen(answer, &IMPORTANCE, IMPORTANCES, &section.importances));
    let target = framework.scale().levels().iter().find(|level| level.id.as_str() == answer.text(&TARGET));
    add(facts, words.target, target.map_or("", |level| &level.label));
    let carried = answer.judged().and_then(|judged| judged.carried.as_ref());
    add(facts, words.origin, carried.map(|carried| origin::text(state, carried)).unwrap_or_default());
}

fn chosen(answer: &Answer, field: &Field, names: &[&str], labels: &[&'static str]) -> &'static str {
    let position = names.iter().position(|name| *name == answer.text(field));
    position.and_then(|position| labels.get(position)).copied().unwrap_or_default()
}
