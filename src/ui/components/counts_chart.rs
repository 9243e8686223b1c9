//! Stacked bars of the statements at each step, with their key and their twin as a table.

use crate::app::views::result::{CountKind, CountsRow, CountsView, Look};
use crate::chart::stacked_bar::Segment;
use crate::ui::components::help::help;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn counts_chart(handle: AppHandle, counts: &CountsView) -> Element {
    let key = each(&counts.kinds, |kind| key_item(kind).into());
    let bars = each(&counts.rows, |row| bar(row, &counts.kinds).into());
    el("div")
        .class("counts-chart")
        .child(el("ul").class("key").attribute("aria-hidden", "true").child(key))
        .child(el("ul").class("bars").child(bars))
        .child(help(handle.words().result.show_table).child(table(handle, counts)))
}

fn key_item(kind: &CountKind) -> Element {
    let whole = Segment { part: 0, start: 0, length: 1000 };
    let swatch = el("svg").class("swatch").attribute("width", "16").attribute("height", "16");
    el("li").child(swatch.child(fill(kind.look, whole))).text(&kind.label)
}

/// The drawing is left out for screen readers: the counts are beside it in words.
fn bar(row: &CountsRow, kinds: &[CountKind]) -> Element {
    let shape = el("svg").class("stacked").attribute("width", "100%").attribute("height", "24");
    let parts = each(&row.segments, |segment| {
        let look = kinds.get(segment.part).map_or(Look::NotAnswered, |kind| kind.look);
        fill(look, *segment).into()
    });
    el("li")
        .class("bar")
        .child(el("span").class("bar-title").text(&row.title))
        .child(shape.attribute("aria-hidden", "true").child(parts))
        .child(el("span").class("bar-counts").text(&row.in_words))
}

/// A rectangle that looks like its kind: steps by shade, the rest by outline, so that it also reads without colour.
fn fill(look: Look, segment: Segment) -> Element {
    let class = match look {
        Look::Step(position) => format!("fill step-{position}"),
        Look::DontKnow => "fill dont-know".to_owned(),
        Look::DoesNotApply => "fill does-not-apply".to_owned(),
        Look::NotAnswered => "fill not-answered".to_owned(),
    };
    el("rect")
        .class(&class)
        .attribute("x", &percent(segment.start))
        .attribute("width", &percent(segment.length))
        .attribute("y", "0")
        .attribute("height", "100%")
}

/// Thousandths as SVG writes them.
pub fn percent(thousandths: u32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

fn table(handle: AppHandle, counts: &CountsView) -> Element {
    let words = &handle.words().result;
    let head = |text: &str| el("th").attribute("scope", "col").text(text);
    let heads = each(&counts.kinds, |kind| head(&kind.label).into());
    let rows = each(&counts.rows, |row| table_row(row).into());
    let first = el("tr").child(head(words.column_group)).child(heads).child(head(words.column_total));
    el("div")
        .class("table-scroll")
        .attribute("tabindex", "0")
        .attribute("role", "region")
        .attribute("aria-label", words.counts_title)
        .child(el("table").child(el("thead").child(first)).child(el("tbody").child(rows)))
}

fn table_row(row: &CountsRow) -> Element {
    let cell = |count: u32| el("td").text(&count.to_string());
    el("tr")
        .child(el("th").attribute("scope", "row").text(&row.title))
        .child(each(&row.counts, |count| cell(*count).into()))
        .child(cell(row.total))
}
