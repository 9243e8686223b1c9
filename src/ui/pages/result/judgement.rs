//! The result of a judgement: what people wrote, theme by theme, and last the one grade of the whole.

use crate::app::views::result::judgement::{GradeView, JudgementView, ThemeView, WrittenView};
use crate::ui::components::part::part;
use crate::ui::components::quoted::quoted;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

pub fn judgement(handle: AppHandle, page: Element, view: &JudgementView) -> Element {
    page.child(el("p").class("lead").text(&view.headline))
        .child(el("p").class("not-graded").text(handle.words().grade.no_averages))
        .child(each(&view.themes, |one| theme(handle, one).into()))
        .child(grade(handle, &view.grade))
}

fn theme(handle: AppHandle, theme: &ThemeView) -> Element {
    let words = handle.words();
    let written = |list: &[WrittenView], class, nothing| {
        let one = |one: &WrittenView| {
            el("div").child(el("dt").text(&one.title)).child(el("dd").child(text(&one.text, nothing))).into()
        };
        el("dl").class(class).child(each(list, one))
    };
    part(&theme.title)
        .child(written(&theme.closing, "closings", words.judgement.nothing_written))
        .child(el("h3").text(words.section.questions))
        .child(written(&theme.questions, "questions", words.common.not_answered))
}

fn grade(handle: AppHandle, view: &GradeView) -> Element {
    let words = handle.words();
    let part = part(words.grade.title)
        .child(el("p").class("hint").text(&view.question))
        .child(el("p").class("grade").text(&view.grade))
        .child(el("p").text(&view.meaning));
    match &view.reason {
        Some(reason) => {
            part.child(el("h3").text(words.grade.reason_label)).child(text(reason, words.judgement.no_reason))
        }
        None => part,
    }
}

/// What people wrote, or that they wrote nothing.
fn text(text: &str, nothing: &str) -> Element {
    if text.is_empty() { el("p").class("nothing-written").text(nothing) } else { quoted(text) }
}
