//! The picture of everybody's answers: where we agree, where we do not, and whose view it is.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::page::{Page, TextSize};
use crate::app::picture::Picture;
use crate::app::views::result::counts::CountsView;
use crate::app::views::together::{ItemView, TogetherView, together};
use crate::domain::gathering::View;
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::counts_chart::{key, table};
use crate::ui::components::distribution::distribution;
use crate::ui::components::help::{help, later};
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::components::perspectives::perspectives;
use crate::ui::components::save_picture::save_picture;
use crate::ui::element::{Element, each, el, live};
use crate::ui::handle::AppHandle;

/// So many statements are listed at first: more would be slow to show and long to read.
const LISTED: usize = 6;

/// What can be shown, in the order in which it is offered; the last is everything.
const KINDS: [Option<View>; 5] =
    [Some(View::Different), Some(View::Weak), Some(View::Strong), Some(View::NobodyKnows), None];

/// By what statements can be sorted, in the order in which it is offered.
const ORDERS: [fn(&ItemView) -> u32; 3] = [|item| item.apart, |item| item.low, |_| 0];

#[must_use]
pub fn together_page(handle: AppHandle) -> AnyView {
    let words = handle.words();
    let Some(view) = handle.read(together) else { return el("div").class("page").into() };
    let page = el("div")
        .class("page together")
        .child(back(handle, words.people.back, Page::People(view.assessment.clone())))
        .child(page_heading(
            Some(&words.result.above.fill([&view.framework_title, &view.voices])),
            words.together.title,
        ))
        .child(el("p").class("lead").text(words.together.lead));
    if view.items.iter().all(|item| item.view == View::Silent) {
        return page.child(el("p").text(words.together.nobody)).into();
    }
    let groups = part(words.together.perspectives_title);
    let groups = if view.sections.is_empty() {
        groups.child(el("p").text(words.together.no_perspectives))
    } else {
        groups.child(el("p").text(words.together.perspectives_lead)).child(perspectives(handle, &view))
    };
    page.child(statements(handle, &Arc::new(view))).child(groups).into()
}

/// The view is shared by what shows it: of many groups it is large.
fn statements(handle: AppHandle, view: &Arc<TogetherView>) -> Element {
    let words = &handle.words().together;
    // Where people see it differently is what to talk about first.
    let differ = view.items.iter().any(|item| is_shown(item, KINDS[0]));
    let shown = RwSignal::new(if differ { 0 } else { KINDS.len() - 1 });
    let order = RwSignal::new(if differ { 0 } else { ORDERS.len() - 1 });
    let (all, counted) = (Arc::clone(view), Arc::clone(view));
    let whole = RwSignal::new(false);
    let list = move || listed(handle, &all, [shown.get(), order.get()], whole).into();
    let counts = move || {
        let rows = counted.items.iter().map(|item| item.counts.clone()).collect();
        CountsView { title: words.distribution_title, kinds: counted.kinds.clone(), rows }
    };
    part(words.distribution_title)
        .child(el("p").text(words.distribution_lead))
        .child(help(words.agreement_title).child(el("p").text(words.agreement_rule)))
        .child(choices(words.show_legend, "shown", shown, filters(handle, view)))
        .child(choices(
            words.order_legend,
            "order",
            order,
            [words.order_apart, words.order_low, words.order_given].map(str::to_owned).into(),
        ))
        .child(key(&view.kinds))
        .child(live(list))
        .child(later(handle.words().result.show_table, move || table(handle, &counts()).into()))
        .child(save_picture(handle, &view.assessment, &Picture::People, words.distribution_title))
}

/// What can be shown, each with how many there are.
fn filters(handle: AppHandle, view: &TogetherView) -> Vec<String> {
    let words = &handle.words().together;
    let names = [words.different, words.weak, words.strong, words.nobody_knows, words.everything];
    let count = |kind| view.items.iter().filter(|item| is_shown(item, kind)).count().to_string();
    KINDS.into_iter().zip(names).map(|(kind, name)| words.show.fill([name, &count(kind)])).collect()
}

fn is_shown(item: &ItemView, kind: Option<View>) -> bool {
    kind.is_none_or(|kind| item.view == kind)
}

fn listed(handle: AppHandle, view: &TogetherView, [kind, order]: [usize; 2], whole: RwSignal<bool>) -> Element {
    let words = &handle.words().together;
    let kind = KINDS.get(kind).copied().flatten();
    let mut items: Vec<&ItemView> = view.items.iter().filter(|item| is_shown(item, kind)).collect();
    if let Some(by) = ORDERS.get(order) {
        items.sort_by_key(|item| by(item));
    }
    if items.is_empty() {
        return el("p").text(words.none_shown);
    }
    let more = if whole.get() { 0 } else { items.len().saturating_sub(LISTED) };
    items.truncate(items.len() - more);
    let rows = each(items, |item| {
        let page = Page::Workshop(view.assessment.clone(), item.statement.clone(), TextSize::Usual);
        let title = el("div").class("bar-title").child(open_button(handle, Look::Plain, &item.counts.title, page));
        el("li").class("bar").child(distribution(Some(title.into()), item, &view.kinds)).into()
    });
    let rest = (more > 0).then(|| {
        let text = words.show_rest.fill(u32::try_from(more).unwrap_or(u32::MAX));
        el("button").class("button quiet").attribute("type", "button").text(&text).on("click", move |_| whole.set(true))
    });
    el("div").child(el("ul").class("bars").child(rows)).maybe(rest)
}

/// Radio buttons that change only what is shown.
fn choices(legend: &str, name: &str, chosen: RwSignal<usize>, labels: Vec<String>) -> Element {
    let radios = each(labels.into_iter().enumerate(), |(place, label)| {
        let input = el("input")
            .attribute("type", "radio")
            .attribute("name", name)
            .live_property("checked", move || (chosen.get() == place).into())
            .on("change", move |_| chosen.set(place));
        el("label").class("small-choice").child(input).child(el("span").text(&label)).into()
    });
    el("fieldset")
        .class("field not-printed")
        .child(el("legend").text(legend))
        .child(el("div").class("small-choices").child(radios))
}
