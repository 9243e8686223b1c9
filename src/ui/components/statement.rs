//! One statement: the choices, what could show it, and a note. After an answer nothing else on the page is redrawn.

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Event, HtmlTextAreaElement};

use super::button::{Look, button};
use super::help::help;
use crate::app::msg::Msg;
use crate::app::owner::Owner;
use crate::app::views::answer::{AnswerView, answer};
use crate::app::views::section::{StatementView, StepView};
use crate::domain::answer::{Judgement, NOTE};
use crate::domain::ids::StatementId;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn statement(handle: AppHandle, view: StatementView, steps: &[StepView]) -> Element {
    let id = view.id.clone();
    let shown = handle.select(move |state| answer(state, &id));
    let answering = Answering { handle, id: view.id.clone(), shown };
    el("fieldset")
        .class("statement")
        .attribute("data-statement", view.id.as_str())
        .child(el("legend").class("statement-text").text(&view.text))
        .child(answering.steps(steps))
        .child(answering.others())
        .child(answering.clear_button())
        .child(what_could_show(handle, view))
        .child(answering.note())
}

fn what_could_show(handle: AppHandle, view: StatementView) -> Element {
    help(handle.words().section.what_could_show)
        .child(el("ul").child(each(view.examples, |example| el("li").text(&example).into())))
        .child(el("p").class("place").text(&view.place))
}

/// The answer to one statement, and what changes it.
struct Answering {
    handle: AppHandle,
    id: StatementId,
    shown: Memo<AnswerView>,
}

impl Answering {
    fn steps(&self, steps: &[StepView]) -> Element {
        let choice = |(index, step): (usize, &StepView)| {
            self.choice(Judgement::Level(step.id.clone()), &step.label, &step.meaning, index == 0).into()
        };
        el("div").class("choices steps").child(each(steps.iter().enumerate(), choice))
    }

    fn others(&self) -> Element {
        let words = self.handle.words();
        let (common, section) = (&words.common, &words.section);
        el("div")
            .class("choices others")
            .child(self.choice(Judgement::DontKnow, common.dont_know, section.dont_know_meaning, false))
            .child(self.choice(Judgement::DoesNotApply, common.does_not_apply, section.does_not_apply_meaning, false))
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

    fn clear_button(&self) -> Element {
        let shown = self.shown;
        let unanswered = move || shown.with(|view| view.judgement.is_none());
        let id = self.id.clone();
        let taken_back = move || Msg::JudgementTakenBack(id.clone());
        button(self.handle, Look::Plain, self.handle.words().section.clear_answer, taken_back)
            .live_attribute("hidden", move || unanswered().then(String::new))
    }

    fn note(&self) -> Element {
        let (handle, shown) = (self.handle, self.shown);
        let words = &handle.words().section;
        let name = |part: &str| format!("{part}-{}", self.id.as_str());
        let summary = move || {
            let text = if shown.with(|view| view.note.is_empty()) { words.add_note } else { words.edit_note };
            text.to_owned()
        };
        let fault = move || shown.with(|view| view.note_fault.clone()).unwrap_or_default();
        let mut details = el("details").class("note");
        if shown.with_untracked(|view| !view.note.is_empty()) {
            details = details.attribute("open", "");
        }
        details
            .child(el("summary").live_text(summary))
            .child(el("label").attribute("for", &name("note")).text(words.note_label))
            .child(el("p").class("hint").attribute("id", &name("hint")).text(words.note_hint))
            .child(el("p").class("fault").attribute("id", &name("fault")).attribute("role", "alert").live_text(fault))
            .child(self.note_field(&name("note"), &format!("{} {}", name("hint"), name("fault"))))
    }

    fn note_field(&self, id: &str, described_by: &str) -> Element {
        let (handle, shown, statement) = (self.handle, self.shown, self.id.clone());
        let invalid = move || Some(shown.with(|view| view.note_fault.is_some()).to_string());
        el("textarea")
            .attribute("id", id)
            .attribute("rows", "4")
            .attribute("dir", "auto")
            .attribute("autocomplete", "off")
            .attribute("aria-describedby", described_by)
            .live_attribute("aria-invalid", invalid)
            .live_property("value", move || shown.with(|view| JsValue::from_str(&view.note)))
            .on("input", move |event| handle.send(Msg::Typed(Owner::Answer(statement.clone()), &NOTE, typed(&event))))
            .on("blur", move |_| handle.send(Msg::TypingPaused))
    }
}

fn typed(event: &Event) -> String {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}
