//! The common lens: a place's assessments side by side under the eight success factors.

use leptos::prelude::*;

use crate::app::page::Page;
use crate::app::views::factor::{FactorRow, FactorView, Said};
use crate::app::views::lens::{LensView, PlaceView, lens};
use crate::app::views::score::ScoreView;
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::choice_list::{choice_list, lines};
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::components::score_table::known_row;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn lens_page(handle: AppHandle) -> AnyView {
    let words = &handle.words().lens;
    let page = el("div").class("lens page").child(back(handle, handle.words().common.back_to_start, Page::Start));
    let lead = |text: &str| el("p").class("lead").text(text);
    match handle.read(lens) {
        LensView::Nothing => page.child(page_heading(None, words.title)).child(lead(words.none_yet)),
        LensView::Places(places) => {
            let texts = [words.places_title, words.places_lead, words.choose_button];
            page.child(page_heading(None, words.title))
                .child(lead(words.lead))
                .child(choice_list(handle, texts, places))
        }
        LensView::Factors(view) => {
            let page = page.child(page_heading(Some(&view.title), words.title)).child(lead(words.lead));
            side_by_side(handle, page, view)
        }
    }
    .into()
}

fn side_by_side(handle: AppHandle, page: Element, view: PlaceView) -> Element {
    let words = &handle.words().lens;
    let assessments = each(&view.assessments, |named| {
        el("li").child(el("p").class("lens-title").text(&named.title)).child(lines(named)).into()
    });
    page.child(el("p").text(words.why_apart))
        .child(el("p").text(words.mapping))
        .maybe(
            view.places.map(|page| {
                el("div").class("buttons").child(open_button(handle, Look::Quiet, words.other_place, page))
            }),
        )
        .child(part(words.assessments_title).child(el("ul").class("lens-assessments").child(assessments)))
        .child(each(view.factors, |one| factor(handle, &one).into()))
}

fn factor(handle: AppHandle, factor: &FactorView) -> Element {
    let rows = each(&factor.rows, |one| row(handle, one).into());
    part(factor.title).child(el("p").text(factor.meaning)).child(el("dl").class("scores").child(rows))
}

fn row(handle: AppHandle, row: &FactorRow) -> Element {
    let name = el("dt").text(&row.title).child(el("span").class("lens-beside").text(&row.beside));
    let shown = el("div").class("score-row").child(name);
    match &row.said {
        Said::Score(ScoreView::Known(known)) => known_row(handle, shown, known, el("span").text(&known.score)),
        Said::Score(ScoreView::Without { text, .. }) => shown.child(el("dd").class("without").text(text)),
        Said::Words(text) => shown.child(el("dd").class("lens-counted").text(text)),
    }
}
