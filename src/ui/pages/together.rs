//! The picture of everybody's answers: where we agree, where we do not, and whose view it is.

use leptos::prelude::*;

use crate::app::page::{Page, TextSize};
use crate::app::picture::Picture;
use crate::app::views::result::counts::CountsView;
use crate::app::views::together::{ItemView, TogetherView, together};
use crate::domain::gathering::View;
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::counts_chart::{key, table};
use crate::ui::components::distribution::distribution;
use crate::ui::components::help::help;
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::components::perspectives::perspectives;
use crate::ui::components::save_picture::save_picture;
use crate::ui::element::{Element, each, el, live};
use crate::ui::handle::AppHandle;

/// In which order statements stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Given,
    Apart,
    Low,
}

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
    page.child(statements(handle, &view)).child(groups).into()
}

fn statements(handle: AppHandle, view: &TogetherView) -> Element {
    let words = &handle.words().together;
    let differ = is_any(view, Some(View::Different));
    let shown = RwSignal::new(differ.then_some(View::Different));
    let order = RwSignal::new(if differ { Order::Apart } else { Order::Given });
    let all = view.clone();
    let list = move || listed(handle, &all, shown.get(), order.get()).into();
    let rows = view.items.iter().map(|item| item.counts.clone()).collect();
    let counts = CountsView { title: words.distribution_title, kinds: view.kinds.clone(), rows };
    part(words.distribution_title)
        .child(el("p").text(words.distribution_lead))
        .child(help(words.agreement_column).child(el("p").text(words.agreement_rule)))
        .child(choices(words.show_legend, "shown", shown, filters(handle, view)))
        .child(choices(
            words.order_legend,
            "order",
            order,
            vec![
                (Order::Apart, words.order_apart.to_owned()),
                (Order::Low, words.order_low.to_owned()),
                (Order::Given, words.order_given.to_owned()),
            ],
        ))
        .child(key(&view.kinds))
        .child(live(list))
        .child(help(handle.words().result.show_table).child(table(handle, &counts)))
        .child(save_picture(handle, &view.assessment, &Picture::People, words.distribution_title))
}

/// What can be shown, each with how many there are.
fn filters(handle: AppHandle, view: &TogetherView) -> Vec<(Option<View>, String)> {
    let words = &handle.words().together;
    let kinds = [
        (Some(View::Different), words.different),
        (Some(View::Weak), words.weak),
        (Some(View::Strong), words.strong),
        (Some(View::NobodyKnows), words.nobody_knows),
        (None, words.everything),
    ];
    let count = |kind: Option<View>| view.items.iter().filter(|item| is_shown(item, kind)).count().to_string();
    kinds.into_iter().map(|(kind, name)| (kind, words.show.fill([name, &count(kind)]))).collect()
}

fn is_any(view: &TogetherView, kind: Option<View>) -> bool {
    view.items.iter().any(|item| is_shown(item, kind))
}

fn is_shown(item: &ItemView, kind: Option<View>) -> bool {
    kind.is_none_or(|kind| item.view == kind)
}

fn listed(handle: AppHandle, view: &TogetherView, kind: Option<View>, order: Order) -> Element {
    let words = &handle.words().together;
    let mut items: Vec<&ItemView> = view.items.iter().filter(|item| is_shown(item, kind)).collect();
    match order {
        Order::Given => {}
        Order::Apart => items.sort_by_key(|item| item.apart),
        Order::Low => items.sort_by_key(|item| item.low),
    }
    if items.is_empty() {
        return el("p").text(words.none_shown);
    }
    el("ul").class("bars").child(each(items, |item| {
        let page = Page::Workshop(view.assessment.clone(), item.statement.clone(), TextSize::Usual);
        let title = el("div").class("bar-title").child(open_button(handle, Look::Plain, &item.counts.title, page));
        el("li").class("bar").child(distribution(Some(title.into()), item, &view.kinds)).into()
    }))
}

/// Radio buttons that change only what is shown.
fn choices<T: Copy + PartialEq + Send + Sync + 'static>(
    legend: &str,
    name: &str,
    chosen: RwSignal<T>,
    choices: Vec<(T, String)>,
) -> Element {
    let radios = each(choices, |(value, label)| {
        let input = el("input")
            .attribute("type", "radio")
            .attribute("name", name)
            .live_property("checked", move || (chosen.get() == value).into())
            .on("change", move |_| chosen.set(value));
        el("label").class("small-choice").child(input).child(el("span").text(&label)).into()
    });
    el("fieldset")
        .class("field not-printed")
        .child(el("legend").text(legend))
        .child(el("div").class("small-choices").child(radios))
}
