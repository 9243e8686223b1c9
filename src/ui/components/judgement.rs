//! The choices of one judgement: radio buttons for the steps, don't know, does not apply, and a way to take it back.

use leptos::prelude::*;

use super::button::{Look, button};
use crate::app::msg::Msg;
use crate::app::views::answer::{AnswerView, answer};
use crate::app::views::statement::StepView;
use crate::domain::answer::Judgement;
use crate::domain::ids::StatementId;
use crate::ui::element::{Element, each, el, live};
use crate::ui::handle::AppHandle;

/// The answer to one statement, and what changes it.
#[derive(Clone)]
pub struct Judging {
    handle: AppHandle,
    id: StatementId,
    pub shown: Memo<AnswerView>,
}

impl Judging {
    #[must_use]
    pub fn new(handle: AppHandle, id: &StatementId) -> Self {
        let reading = id.clone();
        Self { handle, id: id.clone(), shown: handle.select_answer(id, move |state| answer(state, &reading)) }
    }

    /// The steps of a scale or the states of a checklist, side by side where there is room.
    #[must_use]
    pub fn steps(&self, steps: &[StepView]) -> Element {
        self.list("choices steps", steps)
    }

    /// The grades of the whole, one below the other.
    #[must_use]
    pub fn grades(&self, grades: &[StepView]) -> Element {
        self.list("choices", grades)
    }

    fn list(&self, class: &str, steps: &[StepView]) -> Element {
        let choice = |(index, step): (usize, &StepView)| {
            self.choice(Judgement::Level(step.id.clone()), &step.label, &step.meaning, index == 0).into()
        };
        el("div").class(class).child(each(steps.iter().enumerate(), choice))
    }

    /// What can be said of every statement.
    #[must_use]
    pub fn others(&self) -> Element {
        let words = self.handle.words();
        let (common, section) = (&words.common, &words.section);
        el("div")
            .class("choices others")
            .child(self.choice(Judgement::DontKnow, common.dont_know, section.dont_know_meaning, false))
            .child(self.choice(Judgement::DoesNotApply, common.does_not_apply, section.does_not_apply_meaning, false))
    }

    #[must_use]
    pub fn clear_button(&self) -> Element {
        let shown = self.shown;
        let unanswered = move || shown.with(|view| view.judgement.is_none());
        let id = self.id.clone();
        let taken_back = move || Msg::JudgementTakenBack(id.clone());
        button(self.handle, Look::Plain, self.handle.words().section.clear_answer, taken_back)
            .live_attribute("hidden", move || unanswered().then(String::new))
    }

    /// Where the answer came from, and whether the wording has changed since it was given. An answer that changes neither
    /// leaves it as it stands: put in anew, it would have the browser lay out the whole statement again.
    #[must_use]
    pub fn history(&self) -> AnyView {
        let (handle, shown, id) = (self.handle, self.shown, self.id.clone());
        let told = Memo::new(move |_| shown.with(|view| (view.origin.clone(), view.reworded)));
        live(move || {
            let (origin, reworded) = told.get();
            let id = id.clone();
            let confirmed = move || Msg::WordingConfirmed(id.clone());
            let confirm = || button(handle, Look::Plain, handle.words().carrying.still_holds, confirmed);
            let origin = origin.map(|origin| el("p").class("origin").text(&origin));
            let reworded = reworded.map(|text| el("p").class("reworded").text(text).text(" ").child(confirm()));
            el("div").class("history").maybe(origin).maybe(reworded).into()
        })
    }

    /// A radio button with its meaning. None is chosen beforehand; the first takes the focus when a person is brought
    /// to this statement.
    fn choice(&self, judgement: Judgement, label: &str, meaning: &str, first: bool) -> Element {
        let (handle, shown, id) = (self.handle, self.shown, self.id.clone());
        let value = match &judgement {
            Judgement::Level(level) => level.as_str().to_owned(),
            Judgement::DontKnow => "dont-know".to_owned(),
            Judgement::DoesNotApply => "does-not-apply".to_owned(),
        };
        let chosen = judgement.clone();
        let mut input = el("input")
            .attribute("type", "radio")
            .attribute("name", &format!("judgement-{}", self.id.as_str()))
            .attribute("value", &value)
            .live_property("checked", move || shown.with(|view| view.judgement.as_ref() == Some(&chosen)).into())
            .on("change", move |_| handle.send(Msg::JudgementChosen(id.clone(), judgement.clone())));
        if first {
            input = input.attribute("data-focus", &format!("statement-{}", self.id.as_str()));
        }
        let text = el("span")
            .class("choice-text")
            .child(el("span").class("choice-label").text(label))
            .child(el("span").class("choice-meaning").text(meaning));
        el("label").class("choice").child(input).child(text)
    }
}
