//! Typing in how many paper forms stand where, statement by statement, each checked against the number of forms.

use leptos::prelude::*;

use crate::app::owner::Owner;
use crate::app::page::Page;
use crate::app::views::forms::{FormsSection, FormsView, counted, fit, forms, progress};
use crate::domain::about::{FORMS, PERSPECTIVE, PERSPECTIVES, SHOWN_AS};
use crate::domain::field::Field;
use crate::domain::ids::{PersonId, StatementId};
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::field::Bound;
use crate::ui::components::help::later;
use crate::ui::components::more::paired;
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn forms_page(handle: AppHandle) -> AnyView {
    match handle.read(forms) {
        Some(view) => content(handle, &view).into(),
        None => el("div").class("page").into(),
    }
}

fn content(handle: AppHandle, view: &FormsView) -> Element {
    let words = handle.words();
    let kinds = handle.read(counted);
    let people = Page::People(view.assessment.clone());
    let sections = each(&view.sections, |one| section(handle, &view.person, one, &kinds).into());
    let wrong = el("p").class("fault").attribute("role", "status").live_text(move || handle.follow(progress).1);
    el("div")
        .class("page forms")
        .child(back(handle, words.people.back, people.clone()))
        .child(page_heading(Some(&view.framework_title), words.forms.title))
        .child(el("p").class("lead").text(words.forms.lead))
        .child(about(handle, &view.person))
        .child(
            part(words.forms.counts_title)
                .child(el("p").text(words.forms.counts_lead))
                .child(el("p").class("progress").live_text(move || handle.follow(progress).0))
                .child(wrong)
                .child(sections),
        )
        .child(el("div").class("onward").child(open_button(handle, Look::Main, words.forms.done, people)))
}

fn about(handle: AppHandle, person: &PersonId) -> Element {
    let words = handle.words();
    let bound = |field: &'static Field| Bound::new(handle, Owner::Forms(person.clone()), field);
    let perspectives = paired(PERSPECTIVES, &words.about.perspectives);
    el("div")
        .class("fields")
        .child(bound(&SHOWN_AS).labelled(words.forms.name_label, words.forms.name_hint))
        .child(bound(&PERSPECTIVE).choices(words.about.perspective_legend, None, &perspectives))
        .child(bound(&FORMS).labelled(words.forms.number_label, words.forms.number_hint))
}

fn section(
    handle: AppHandle,
    person: &PersonId,
    section: &FormsSection,
    kinds: &[(&'static Field, String)],
) -> Element {
    let (person, statements, kinds) = (person.clone(), section.statements.clone(), kinds.to_vec());
    let content = move || {
        let statements = each(&statements, |(id, text)| statement(handle, &person, id, text, &kinds).into());
        el("div").child(statements).into()
    };
    later(&section.title, content)
}

fn statement(
    handle: AppHandle,
    person: &PersonId,
    id: &StatementId,
    text: &str,
    kinds: &[(&'static Field, String)],
) -> Element {
    let numbers = each(kinds, |(field, label)| {
        Bound::new(handle, Owner::Count(person.clone(), id.clone()), field).number(label).into()
    });
    let (wrong, right) = (id.clone(), id.clone());
    let told = move |id: &StatementId, is_right: bool| {
        let (found, text) = handle.follow(|state| fit(state, id));
        if found == is_right { text } else { String::new() }
    };
    let (hear, see) = (told, told);
    el("fieldset")
        .class("statement")
        .child(el("legend").class("statement-text").text(text))
        .child(el("div").class("numbers").child(numbers))
        .child(el("p").class("hint").live_text(move || see(&right, true)))
        .child(el("p").class("fault").live_text(move || hear(&wrong, false)))
}
