//! What waits for a person to decide, once no other message is shown: texts that were replaced, and answers that lost the
//! header of their assessment.

use super::faulty;
use super::name;
use super::notice::{NoticeAction, NoticeView, wrong};
use crate::app::msg::Msg;
use crate::app::owner::Owner;
use crate::app::state::{AppState, Replaced};
use crate::domain::action::WHAT;
use crate::domain::field::FieldKind;
use crate::domain::framework::Framework;
use crate::storage::repository::Headless;

/// One at a time, the oldest first.
#[must_use]
pub fn left_over(state: &AppState) -> Option<NoticeView> {
    if let Some(replaced) = state.replaced.first() {
        return Some(two_texts(state, replaced));
    }
    state.headless.first().map(|headless| lost_header(state, headless))
}

fn two_texts(state: &AppState, replaced: &Replaced) -> NoticeView {
    let words = &state.words.notice;
    let mut view = wrong(words.replaced.fill([&about(state, replaced)]));
    view.text = vec![words.replaced_which.to_owned(), text(state, replaced)];
    view.actions.push(NoticeAction { text: words.replaced_use.to_owned(), msg: Msg::ReplacedTextTaken });
    view
}

/// The text, and of a number what it counts.
fn text(state: &AppState, replaced: &Replaced) -> String {
    match (replaced.field.kind, faulty::label(state, replaced.field)) {
        (FieldKind::Number, label) if !label.is_empty() => state.words.fault.typed_at.fill([label, &replaced.text]),
        _ => replaced.text.clone(),
    }
}

/// What the text was written about: a statement, an action or the whole.
fn about(state: &AppState, replaced: &Replaced) -> String {
    let Some(assessment) = state.assessments.get(&replaced.assessment) else { return String::new() };
    let framework = state.framework(&assessment.header.framework.id);
    match &replaced.owner {
        Owner::About | Owner::Person(_) | Owner::Forms(_) => name::name(state, assessment),
        Owner::Answer(id) | Owner::Count(_, id) => {
            let statement = framework.and_then(|framework| framework.statement(id));
            statement.map_or_else(|| id.as_str().to_owned(), |statement| statement.text.clone())
        }
        Owner::Action(id) => {
            let what = assessment.actions.get(id).map_or("", |action| action.text(&WHAT));
            if what.is_empty() { name::name(state, assessment) } else { what.to_owned() }
        }
    }
}

fn lost_header(state: &AppState, headless: &Headless) -> NoticeView {
    let words = &state.words.notice;
    let count = u32::try_from(headless.answers.len()).unwrap_or(u32::MAX);
    let mut view = wrong(words.headless.fill([&words.answers.fill(count)]));
    view.text.push(words.headless_ask.to_owned());
    for framework in candidates(state, headless) {
        let msg = Msg::FrameworkNamed(framework.id().clone());
        view.actions.push(NoticeAction { text: framework.title().to_owned(), msg });
    }
    view
}

/// The frameworks that know the most of these statements.
#[must_use]
pub fn candidates<'a>(state: &'a AppState, headless: &Headless) -> Vec<&'a Framework> {
    let known = |framework: &Framework| headless.answers.keys().filter(|id| framework.statement(id).is_some()).count();
    let frameworks = || state.frameworks.all().map(|framework| (known(framework), framework));
    let most = frameworks().map(|(known, _)| known).max().unwrap_or(0);
    frameworks().filter(|(known, _)| most > 0 && *known == most).map(|(_, framework)| framework).collect()
}
