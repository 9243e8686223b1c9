//! The words of a statement, with the terms of the glossary underlined, and what those terms mean folded below.

use leptos::prelude::AnyView;

use super::help::help;
use crate::app::views::statement::{StatementView, TextPart};
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

/// The words themselves.
#[must_use]
pub fn statement_text(view: &StatementView) -> AnyView {
    each(&view.text, |part| match part {
        TextPart::Plain(text) => el("span").text(text).into(),
        TextPart::Term(text) => el("span").class("term").text(text).into(),
    })
}

/// What its terms mean, when it has any.
#[must_use]
pub fn terms(handle: AppHandle, view: &StatementView) -> Option<Element> {
    let term = |one: &crate::app::views::statement::TermView| {
        el("div").child(el("dt").text(&one.term)).child(el("dd").text(&one.meaning)).into()
    };
    let list = || el("dl").class("terms").child(each(&view.terms, term));
    (!view.terms.is_empty()).then(|| help(handle.words().section.terms).child(list()))
}

/// What could show it, and where it stands in the source.
#[must_use]
pub fn what_could_show(handle: AppHandle, view: &StatementView) -> Element {
    help(handle.words().section.what_could_show)
        .child(el("ul").child(each(&view.examples, |example| el("li").text(example).into())))
        .child(el("p").class("place").text(&view.place))
}
