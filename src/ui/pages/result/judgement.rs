//! The result of a judgement: what people wrote, theme by theme, and last the one grade of the whole.

use crate::app::views::result::judgement::{GradeView, JudgementView, ThemeView, Written, WrittenView};
use crate::ui::components::part::part;
use crate::ui::components::quoted::quoted;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

pub fn judgement(handle: AppHandle, page: Element, view: &JudgementView) -> Element {
    page.child(el("p").class("lead headline").text(&view.headline))
        .child(el("p").class("not-graded").text(handle.words().grade.no_averages))
        .child(each(&view.themes, |one| theme(handle, one).into()))
        .child(grade(handle, &view.grade))
}

fn theme(handle: AppHandle, theme: &ThemeView) -> Element {
    let closing = each(&theme.closing, |one| {
        el("div").class("closing").child(el("h3").text(&one.title)).child(text(&one.text)).into()
    });
    let questions = each(&theme.questions, |one| question(one).into());
    part(&theme.title)
        .child(el("div").class("closings").child(closing))
        .child(el("h3").class("questions-title").text(handle.words().section.questions))
        .child(el("dl").class("questions").child(questions))
}

fn question(question: &WrittenView) -> Element {
    el("div").class("question").child(el("dt").text(&question.title)).child(el("dd").child(text(&question.text)))
}

fn grade(handle: AppHandle, view: &GradeView) -> Element {
    let words = &handle.words().grade;
    let meaning = (!view.meaning.is_empty()).then(|| el("p").text(&view.meaning));
    let reason = view
        .reason
        .as_ref()
        .map(|reason| el("div").class("closing").child(el("h3").text(words.reason_label)).child(text(reason)));
    part(words.title)
        .child(el("p").class("hint").text(&view.question))
        .child(el("p").class("grade").text(&view.grade))
        .maybe(meaning)
        .maybe(reason)
}

fn text(text: &Written) -> Element {
    match text {
        Written::Text(text) => quoted(text),
        Written::Nothing(text) => el("p").class("nothing-written").text(text),
    }
}
