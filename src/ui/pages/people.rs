//! Who is in, what was decided about them, and the ways to the picture, the talk and the paper forms.

use leptos::prelude::*;

use crate::app::export::Export;
use crate::app::msg::Msg;
use crate::app::owner::Owner;
use crate::app::page::Page;
use crate::app::views::people::{Listing, PeopleHead, PeopleView, PersonRow, Whom, head, mark, people};
use crate::app::views::workshop;
use crate::domain::about::{SMALL_AGREED, SMALLEST, SMALLEST_CHOICES};
use crate::domain::field::Field;
use crate::domain::ids::{AssessmentId, PersonId};
use crate::domain::person::{APART, DECIDED, LEFT_OUT, SAME, UNNAMED};
use crate::ui::components::button::{Look, back, button, open_button};
use crate::ui::components::field::Bound;
use crate::ui::components::help::help;
use crate::ui::components::more::paired;
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::element::{Element, each, el, live};
use crate::ui::handle::AppHandle;

/// Where the focus goes when other people are listed.
const PART: &str = "people-listed";

#[must_use]
pub fn people_page(handle: AppHandle) -> AnyView {
    let words = handle.words();
    let Some(view) = handle.read(head) else { return el("div").class("page").into() };
    let (mark, listing) = (handle.select(mark), RwSignal::new(Listing::default()));
    let rows = move || {
        mark.get();
        let shown = listing.get();
        handle
            .read(|state| people(state, shown))
            .map_or_else(|| ().into_any(), |view| who(handle, &view, listing).into())
    };
    el("div")
        .class("page people")
        .child(back(handle, words.common.back_to_overview, Page::Overview(view.assessment.clone())))
        .child(page_heading(Some(&view.framework_title), words.people.title))
        .child(el("p").class("lead").text(words.people.lead))
        .child(ways(handle, &view))
        .child(live(rows))
        .child(privacy(handle))
        .child(keep(handle, view.assessment))
        .into()
}

fn ways(handle: AppHandle, view: &PeopleHead) -> Element {
    let words = handle.words();
    let id = &view.assessment;
    let (looks, gather) = (Look::Quiet, Page::Gather(Some(id.clone())));
    let buttons = el("div").class("buttons");
    if view.is_nobody_here {
        return buttons.child(open_button(handle, Look::Main, words.people.gather_title, gather)).child(button(
            handle,
            looks,
            words.forms.begin,
            || Msg::FormsBegun,
        ));
    }
    let workshop = handle.read(workshop::first);
    buttons
        .child(open_button(handle, Look::Main, words.people.to_picture, Page::Together(id.clone())))
        .maybe(workshop.map(|page| open_button(handle, looks, words.people.to_workshop, page)))
        .child(open_button(handle, looks, words.people.add_more, gather))
        .child(button(handle, looks, words.forms.begin, || Msg::FormsBegun))
}

fn who(handle: AppHandle, view: &PeopleView, listing: RwSignal<Listing>) -> Element {
    let words = &handle.words().people;
    if view.summary.is_empty() {
        return part(words.who_title).child(el("p").text(words.nobody_yet));
    }
    let rows = each(&view.rows, |one| row(handle, &view.assessment, one).into());
    let unmatched = view.unmatched.as_ref().map(|(title, lines)| {
        let lines = each(lines, |line| el("li").text(line).into());
        help(title).child(el("p").text(words.unmatched_lead)).child(el("ul").child(lines))
    });
    part(words.who_title)
        .child(el("p").text(&view.summary))
        .maybe(view.may_be_twice.as_ref().map(|text| narrowing(text, listing)))
        .maybe(
            view.part.as_ref().map(|text| el("p").attribute("tabindex", "-1").attribute("data-focus", PART).text(text)),
        )
        .child(el("ul").class("cards who").child(rows))
        .maybe(view.part.as_ref().map(|_| turning(handle, view, listing)))
        .maybe(unmatched)
}

/// Whether only those are listed who may be here twice.
fn narrowing(text: &str, listing: RwSignal<Listing>) -> Element {
    let is_narrow = move || listing.get().whom == Whom::MayBeTwice;
    let whom = move || if is_narrow() { Whom::Everybody } else { Whom::MayBeTwice };
    let input = el("input")
        .attribute("type", "checkbox")
        .live_property("checked", move || is_narrow().into())
        .on("change", move |_| listing.set(Listing { whom: whom(), from: 0 }));
    let label = el("label").class("small-choice").child(input).child(el("span").text(text));
    el("div").class("buttons").child(label)
}

/// To the people before and after those that are listed. Which these are is read out then.
fn turning(handle: AppHandle, view: &PeopleView, listing: RwSignal<Listing>) -> Element {
    let words = &handle.words().people;
    let turn = |text: &str, to: Option<Listing>| {
        let turned = move || {
            if let Some(to) = to {
                listing.set(to);
            }
            Msg::FieldSought(PART.to_owned())
        };
        to.map(|_| button(handle, Look::Quiet, text, turned))
    };
    el("div").class("buttons").maybe(turn(words.previous, view.previous)).maybe(turn(words.next, view.next))
}

fn row(handle: AppHandle, assessment: &AssessmentId, row: &PersonRow) -> Element {
    let words = handle.words();
    let forms = Page::Forms(assessment.clone(), row.id.clone());
    let edit = row.is_forms.then(|| open_button(handle, Look::Plain, words.people.edit_forms, forms));
    let heading = format!("person-{}", row.id.as_str());
    let tick = |text: &str, field: &'static Field, filled: &'static str, is_ticked: bool| {
        tick(handle, &row.id, [text, &heading], (field, filled), is_ticked)
    };
    let named = row.shows_name.map(|shown| tick(words.people.show_name, &UNNAMED, "unnamed", shown));
    el("li")
        .class("card")
        .child(el("h3").attribute("id", &heading).text(&row.title))
        .child(el("ul").class("facts").child(each(&row.lines, |line| el("li").text(line).into())))
        .maybe(row.question.as_ref().map(|question| asked(handle, &row.id, question)))
        .child(tick(words.people.in_picture, &LEFT_OUT, "left-out", !row.is_left_out))
        .maybe(named)
        .maybe(edit)
}

/// A box that is ticked while its field is empty.
fn tick(
    handle: AppHandle,
    person: &PersonId,
    [text, heading]: [&str; 2],
    (field, filled): (&'static Field, &'static str),
    is_ticked: bool,
) -> Element {
    let owner = Owner::Person(person.clone());
    let written = if is_ticked { filled } else { "" };
    let input = el("input")
        .attribute("type", "checkbox")
        .attribute("aria-describedby", heading)
        .live_property("checked", move || is_ticked.into())
        .on("change", move |_| handle.send(Msg::Chosen(owner.clone(), field, written.to_owned())));
    el("label").class("small-choice").child(input).child(el("span").text(text))
}

fn asked(handle: AppHandle, person: &PersonId, (question, decided): &(String, String)) -> Element {
    let words = &handle.words().people;
    let choice = |text: &str, value: &'static str| {
        let owner = Owner::Person(person.clone());
        let look = if decided == value { Look::Main } else { Look::Quiet };
        button(handle, look, text, move || Msg::Chosen(owner.clone(), &DECIDED, value.to_owned()))
            .attribute("aria-pressed", if decided == value { "true" } else { "false" })
    };
    el("div")
        .class("asked")
        .child(el("p").text(question))
        .child(el("div").class("buttons").child(choice(words.one_person, SAME)).child(choice(words.two_people, APART)))
}

fn privacy(handle: AppHandle) -> Element {
    let words = &handle.words().people;
    let bound = |field: &'static Field| Bound::new(handle, Owner::About, field);
    let smallest = paired(SMALLEST_CHOICES, &words.smallest);
    let agreed = [("agreed", words.agreed)];
    part(words.privacy_title).child(el("p").text(words.privacy)).child(
        el("div")
            .class("fields")
            .child(bound(&SMALLEST).choices(words.smallest_legend, Some(words.smallest_hint), &smallest))
            .child(bound(&SMALL_AGREED).choices(words.agreed_legend, Some(words.agreed_hint), &agreed)),
    )
}

fn keep(handle: AppHandle, id: AssessmentId) -> Element {
    let words = handle.words();
    let all = button(handle, Look::Quiet, words.overview.download_button, move || Msg::DownloadAsked(id.clone()));
    let agreed = button(handle, Look::Quiet, words.people.keep_agreed, || Msg::ExportAsked(Export::Agreed));
    part(words.people.keep_title)
        .child(el("p").text(words.people.keep_lead))
        .child(el("div").class("buttons").child(all).child(agreed))
}
