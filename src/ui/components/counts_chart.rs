//! Stacked bars of the statements at each step, with their key and their twin as a table.

use crate::app::picture::Picture;
use crate::app::views::result::counts::{CountKind, CountPart, CountsRow, CountsView, Look};
use crate::chart::stacked_bar::Segment;
use crate::domain::ids::AssessmentId;
use crate::ui::components::behind_button::behind_button;
use crate::ui::components::help::help;
use crate::ui::components::save_picture::save_picture;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn counts_chart(handle: AppHandle, assessment: &AssessmentId, counts: &CountsView) -> Element {
    let bars = each(&counts.rows, |row| bar(handle, assessment, row, &counts.kinds).into());
    el("div")
        .class("counts-chart")
        .child(key(&counts.kinds))
        .child(el("ul").class("bars").child(bars))
        .child(help(handle.words().result.show_table).child(table(handle, counts)))
        .child(save_picture(handle, assessment, &Picture::Counts, counts.title))
}

/// What the parts of a bar mean.
#[must_use]
pub fn key(kinds: &[CountKind]) -> Element {
    el("ul").class("key").attribute("aria-hidden", "true").child(each(kinds, |kind| key_item(kind).into()))
}

fn key_item(kind: &CountKind) -> Element {
    let whole = Segment { part: 0, start: 0, length: 1000 };
    let swatch = el("svg").class("swatch").attribute("width", "18").attribute("height", "18");
    el("li").child(fill(swatch, kind.look, whole)).text(&kind.label)
}

/// The drawing is left out for screen readers: the counts are beside it in words.
fn bar(handle: AppHandle, assessment: &AssessmentId, row: &CountsRow, kinds: &[CountKind]) -> Element {
    el("li")
        .class("bar")
        .child(el("span").class("bar-title").text(&row.title))
        .child(stacked(row, kinds))
        .child(in_words(handle, assessment, row))
}

/// The bar alone, for those who see it.
#[must_use]
pub fn stacked(row: &CountsRow, kinds: &[CountKind]) -> Element {
    let shape = el("svg").class("stacked").attribute("width", "100%").attribute("height", "24");
    let look = |segment: &Segment| kinds.get(segment.part).map_or(Look::NotAnswered, |kind| kind.look);
    let shape = row.segments.iter().fold(shape, |shape, segment| fill(shape, look(segment), *segment));
    shape.attribute("aria-hidden", "true")
}

fn in_words(handle: AppHandle, assessment: &AssessmentId, row: &CountsRow) -> Element {
    let separator = handle.words().result.separator;
    let count = |(place, part): (usize, &CountPart)| {
        let button = behind_button(handle, assessment, &part.behind, [&part.text, &row.title]).text(&part.text);
        el("span").text(if place == 0 { "" } else { separator }).child(button).into()
    };
    el("span").class("bar-counts").child(each(row.parts.iter().enumerate(), count))
}

/// Draws a part so that it can be told from the others by its pattern alone: steps by shade, don't know by stripes,
/// does not apply by dots, and what is not answered by being empty.
fn fill(shape: Element, look: Look, segment: Segment) -> Element {
    let class = match look {
        Look::Step(shade) => format!("fill step-{shade}"),
        Look::DontKnow => "fill dont-know".to_owned(),
        Look::DoesNotApply => "fill does-not-apply".to_owned(),
        Look::NotAnswered => "fill not-answered".to_owned(),
    };
    let shape = shape.child(
        el("rect")
            .class(&class)
            .attribute("x", &percent(segment.start))
            .attribute("width", &percent(segment.length))
            .attribute("y", "0")
            .attribute("height", "100%"),
    );
    match look {
        Look::DontKnow => shape.child(pattern("stripes", segment)),
        Look::DoesNotApply => shape.child(pattern("dots", segment)),
        Look::Step(_) | Look::NotAnswered => shape,
    }
}

/// A dashed line along the middle, as thick as the style sheet makes it.
fn pattern(class: &str, segment: Segment) -> Element {
    el("line")
        .class(class)
        .attribute("x1", &percent(segment.start))
        .attribute("x2", &percent(segment.start + segment.length))
        .attribute("y1", "50%")
        .attribute("y2", "50%")
}

/// Thousandths as SVG writes them.
pub fn percent(thousandths: u32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// The counts as a table.
#[must_use]
pub fn table(handle: AppHandle, counts: &CountsView) -> Element {
    let words = &handle.words().result;
    let head = |text: &str| el("th").attribute("scope", "col").text(text);
    let heads = each(&counts.kinds, |kind| head(&kind.label).into());
    let rows = each(&counts.rows, |row| table_row(row).into());
    let first = el("tr").child(head(words.column_group)).child(heads).child(head(words.column_total));
    el("div")
        .class("table-scroll")
        .attribute("tabindex", "0")
        .attribute("role", "region")
        .attribute("aria-label", counts.title)
        .child(el("table").child(el("thead").child(first)).child(el("tbody").child(rows)))
}

fn table_row(row: &CountsRow) -> Element {
    let cell = |count: u32| el("td").text(&count.to_string());
    el("tr")
        .child(el("th").attribute("scope", "row").text(&row.title))
        .child(each(&row.counts, |count| cell(*count).into()))
        .child(cell(row.total))
}
