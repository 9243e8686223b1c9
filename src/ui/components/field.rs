//! A field that people fill in: a line, a text, or a choice, with its label, hint, and what is wrong with it. It sends
//! what happens; what is kept is decided elsewhere.

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{
    Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use super::button::{Look, button};
use crate::app::msg::Msg;
use crate::app::owner::Owner;
use crate::app::state::AppState;
use crate::app::views::faulty::input_id;
use crate::app::views::field::{FieldView, field};
use crate::domain::field::{Field, FieldKind};
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

/// A field of the open assessment, bound to the state.
#[derive(Clone)]
pub struct Bound {
    handle: AppHandle,
    owner: Owner,
    field: &'static Field,
    shown: Memo<FieldView>,
}

impl Bound {
    #[must_use]
    pub fn new(handle: AppHandle, owner: Owner, of: &'static Field) -> Self {
        let reading = owner.clone();
        let view = move |state: &AppState| field(state, &reading, of);
        let shown = match &owner {
            Owner::Answer(statement) => handle.select_answer(statement, view),
            _ => handle.select(view),
        };
        Self { handle, owner, field: of, shown }
    }

    /// Whether nothing stands in it. Followed when it is read inside a live part.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.shown.with(|view| view.text.is_empty())
    }

    /// The id of the input, and of what describes it.
    #[must_use]
    pub fn id(&self, part: &str) -> String {
        format!("{}{part}", input_id(&self.owner, self.field))
    }

    /// The input with a label, a hint and room for what is wrong. Lines get one row, notes several.
    #[must_use]
    pub fn labelled(&self, label: &str, hint: &str) -> Element {
        let label = el("label").attribute("for", &self.id("")).text(label);
        el("div").class("field").child(label).child(self.described(hint))
    }

    /// The input with a hint and room for what is wrong, for a label that stands elsewhere.
    #[must_use]
    pub fn described(&self, hint: &str) -> Element {
        let shown = self.shown;
        let fault = move || shown.with(|view| view.fault.clone()).unwrap_or_default();
        let hint = el("p").class("hint").attribute("id", &self.id("-hint")).text(hint);
        let fault =
            el("p").class("fault").attribute("id", &self.id("-fault")).attribute("role", "alert").live_text(fault);
        el("div").child(hint).child(fault).child(self.input())
    }

    /// A number with its label and room for what is wrong, as small as it can be.
    #[must_use]
    pub fn number(&self, label: &str) -> Element {
        let shown = self.shown;
        let fault = move || shown.with(|view| view.fault.clone()).unwrap_or_default();
        let fault = el("span").class("fault").attribute("id", &self.id("-fault")).live_text(fault);
        let input = self.input().attribute("inputmode", "numeric");
        el("div")
            .class("count-field")
            .child(el("label").attribute("for", &self.id("")).text(label))
            .child(input)
            .child(fault)
    }

    fn input(&self) -> Element {
        let (handle, owner, field, shown) = (self.handle, self.owner.clone(), self.field, self.shown);
        let input = match self.field.kind {
            FieldKind::Note => el("textarea").attribute("rows", "4"),
            FieldKind::Link => el("input").attribute("type", "url").attribute("inputmode", "url"),
            _ => el("input").attribute("type", "text"),
        };
        input
            .attribute("id", &self.id(""))
            .attribute("dir", "auto")
            .attribute("autocomplete", "off")
            .attribute("data-focus", &self.id(""))
            .attribute("aria-describedby", &format!("{} {}", self.id("-hint"), self.id("-fault")))
            .live_attribute("aria-invalid", move || Some(shown.with(|view| view.fault.is_some()).to_string()))
            .live_property("value", move || shown.with(|view| JsValue::from_str(&view.text)))
            .on("input", move |event| handle.send(Msg::Typed(owner.clone(), field, typed(&event))))
            .on("blur", move |_| handle.send(Msg::TypingPaused))
            .on("keyup", move |event| bring_in_sight(&event))
    }

    /// Radio buttons for these values, with their labels. None is chosen beforehand, and a choice can be cleared.
    #[must_use]
    pub fn choices(&self, legend: &str, hint: Option<&str>, choices: &[(&str, &str)]) -> Element {
        let radios = each(choices, |(value, label)| self.radio(value, label).into());
        let (shown, owner, field) = (self.shown, self.owner.clone(), self.field);
        let cleared = move || Msg::Chosen(owner.clone(), field, String::new());
        let clear = button(self.handle, Look::Plain, self.handle.words().section.clear_answer, cleared)
            .live_attribute("hidden", move || shown.with(|view| view.text.is_empty()).then(String::new));
        el("fieldset")
            .class("field")
            .child(el("legend").text(legend))
            .maybe(hint.map(|hint| el("p").class("hint").text(hint)))
            .child(el("div").class("small-choices").child(radios))
            .child(clear)
    }

    fn radio(&self, value: &str, label: &str) -> Element {
        let (handle, owner, field, shown) = (self.handle, self.owner.clone(), self.field, self.shown);
        let (own, chosen) = (value.to_owned(), value.to_owned());
        let input = el("input")
            .attribute("type", "radio")
            .attribute("name", &self.id(""))
            .attribute("value", value)
            .live_property("checked", move || shown.with(|view| view.text == own).into())
            .on("change", move |_| handle.send(Msg::Chosen(owner.clone(), field, chosen.clone())));
        el("label").class("small-choice").child(input).child(el("span").text(label))
    }
}

/// To a text of several lines browsers scroll no further than to the line that is written in, so that the status line may
/// hide the rest of it. By keyboard only: under a pressed mouse button text would be selected.
pub fn bring_in_sight(event: &Event) {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    field.scroll_into_view_with_scroll_into_view_options(&options);
}

/// What stands in the field of an event.
#[must_use]
pub fn typed(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    match target.dyn_into::<HtmlTextAreaElement>() {
        Ok(area) => area.value(),
        Err(target) => target.dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default(),
    }
}
