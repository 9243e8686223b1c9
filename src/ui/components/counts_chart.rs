//! Stacked bars of the statements at each step, with their key and their twin as a table.

use leptos::prelude::*;

use crate::app::views::result::{CountKind, CountsRow, CountsView, Look};
use crate::chart::stacked_bar::Segment;
use crate::ui::handle::AppHandle;

#[component]
pub fn CountsChart(handle: AppHandle, counts: CountsView) -> impl IntoView {
    let key = counts.kinds.iter().map(key_item).collect_view();
    let bars = counts.rows.iter().map(|row| bar(row, &counts.kinds)).collect_view();
    view! {
        <div class="counts-chart">
            <ul class="key" aria-hidden="true">{key}</ul>
            <ul class="bars">{bars}</ul>
            <details class="help">
                <summary>{handle.words().result.show_table}</summary>
                <CountsTable handle=handle counts=counts />
            </details>
        </div>
    }
}

fn key_item(kind: &CountKind) -> impl IntoView + use<> {
    view! { <li><svg class="swatch" width="16" height="16"><Fill look=kind.look x=0 width=1000 /></svg>{kind.label.clone()}</li> }
}

/// A bar reads out as its counts in words.
fn bar(row: &CountsRow, kinds: &[CountKind]) -> impl IntoView + use<> {
    let spoken: Vec<String> = row
        .segments
        .iter()
        .filter_map(|segment| Some(format!("{} {}", row.counts.get(segment.part)?, kinds.get(segment.part)?.label)))
        .collect();
    let looks = kinds.iter().map(|kind| kind.look).collect::<Vec<_>>();
    let parts = row.segments.iter().filter_map(|segment| part(segment, &looks)).collect_view();
    let spoken = spoken.join(" · ");
    view! {
        <li class="bar">
            <span class="bar-title">{row.title.clone()}</span>
            <svg class="stacked" width="100%" height="24" aria-hidden="true">{parts}</svg>
            <span class="bar-counts">{spoken}</span>
        </li>
    }
}

fn part(segment: &Segment, looks: &[Look]) -> Option<impl IntoView + use<>> {
    let look = *looks.get(segment.part)?;
    Some(view! { <Fill look=look x=segment.start width=segment.length /> })
}

/// A rectangle that looks like its kind: steps by shade, the rest by pattern, so that it also reads without colour.
/// `x` and `width` are thousandths of the bar.
#[component]
fn Fill(look: Look, x: u32, width: u32) -> impl IntoView {
    let class = match look {
        Look::Step(position) => format!("fill step-{position}"),
        Look::DontKnow => "fill dont-know".to_owned(),
        Look::DoesNotApply => "fill does-not-apply".to_owned(),
        Look::NotAnswered => "fill not-answered".to_owned(),
    };
    view! { <rect class=class x=percent(x) width=percent(width) y="0" height="100%" /> }
}

fn percent(thousandths: u32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

#[component]
fn CountsTable(handle: AppHandle, counts: CountsView) -> impl IntoView {
    let words = &handle.words().result;
    let heads = counts.kinds.iter().map(|kind| view! { <th scope="col">{kind.label.clone()}</th> }).collect_view();
    let rows = counts.rows.into_iter().map(|row| {
        let cells = row.counts.into_iter().map(|count| view! { <td>{count}</td> }).collect_view();
        view! { <tr><th scope="row">{row.title}</th>{cells}<td>{row.total}</td></tr> }
    });
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=words.counts_title>
            <table>
                <thead><tr><th scope="col">{words.column_group}</th>{heads}<th scope="col">{words.column_total}</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}
