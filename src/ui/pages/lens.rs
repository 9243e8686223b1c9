//! The common lens: a place's assessments side by side under the eight success factors.

use leptos::prelude::*;

use crate::app::page::Page;
use crate::app::views::factor::{FactorRow, FactorView, Said};
use crate::app::views::lens::{AssessmentLine, LensView, PlaceLine, PlaceView, lens};
use crate::app::views::score::ScoreView;
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::score_table::known_row;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn lens_page(handle: AppHandle) -> AnyView {
    let words = &handle.words().lens;
    let page = el("div").class("lens page").child(back(handle, handle.words().common.back_to_start, Page::Start));
    match handle.read(lens) {
        LensView::Nothing => {
            page.child(page_heading(None, words.title)).child(el("p").class("lead").text(words.none_yet)).into()
        }
        LensView::Places(places) => page
            .child(page_heading(None, words.title))
            .child(el("p").class("lead").text(words.lead))
            .child(choice(handle, places))
            .into(),
        LensView::Factors(view) => side_by_side(handle, page, view).into(),
    }
}

fn choice(handle: AppHandle, places: Vec<PlaceLine>) -> Element {
    let words = &handle.words().lens;
    let place = |place: PlaceLine| {
        let lines = each(place.assessments, |line| assessment(&line).into());
        el("li")
            .class("card")
            .child(el("h3").text(&place.title))
            .child(el("ul").class("lens-assessments").child(lines))
            .child(el("div").class("buttons").child(open_button(handle, Look::Main, words.choose_button, place.page)))
            .into()
    };
    el("section")
        .class("part")
        .child(el("h2").text(words.places_title))
        .child(el("p").text(words.places_lead))
        .child(el("ul").class("cards").child(each(places, place)))
}

fn side_by_side(handle: AppHandle, page: Element, view: PlaceView) -> Element {
    let words = &handle.words().lens;
    let lines = each(view.assessments, |line| assessment(&line).into());
    page.child(page_heading(Some(&view.title), words.title))
        .child(el("p").class("lead").text(words.lead))
        .child(el("p").text(words.why_apart))
        .child(el("p").text(words.mapping))
        .maybe(view.places.map(|page| open_button(handle, Look::Quiet, words.other_place, page)))
        .child(
            el("section")
                .class("part")
                .child(el("h2").text(words.assessments_title))
                .child(el("ul").class("lens-assessments").child(lines)),
        )
        .child(each(view.factors, |one| factor(handle, one).into()))
}

fn assessment(line: &AssessmentLine) -> Element {
    let said = |class: &str, text: &str| el("p").class(class).text(text);
    el("li")
        .child(said("lens-title", &line.title))
        .child(said("hint", &line.beside))
        .child(said("hint", &line.progress))
        .maybe(line.historical.as_ref().map(|label| said("historical", label)))
        .maybe(line.grade.as_ref().map(|grade| said("lens-grade", grade)))
}

fn factor(handle: AppHandle, factor: FactorView) -> Element {
    el("section")
        .class("part")
        .child(el("h2").text(factor.title))
        .child(el("p").text(factor.meaning))
        .child(el("dl").class("scores").child(each(factor.rows, |one| row(handle, &one))))
}

fn row(handle: AppHandle, row: &FactorRow) -> AnyView {
    let name = el("dt").text(&row.title).child(el("span").class("lens-beside").text(&row.beside));
    let shown = el("div").class("score-row").child(name);
    match &row.said {
        Said::Score(ScoreView::Known(known)) => known_row(handle, shown, known, el("span").text(&known.score)),
        Said::Score(ScoreView::Without { text, .. }) => shown.child(el("dd").class("without").text(text)),
        Said::Counted(text) => shown.child(el("dd").class("lens-counted").text(text)),
    }
    .into()
}
