//! Whatever happens in whatever order, nothing panics, and what a working store was given is there the next time.

use empowerment_check::app::command::Command;
use empowerment_check::app::computer::Computer;
use empowerment_check::app::export::Export;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::{Extent, Page, TextSize};
use empowerment_check::app::views::carry_over::carry_over;
use empowerment_check::app::views::earlier::offer;
use empowerment_check::app::views::forms::{forms as forms_view, progress};
use empowerment_check::app::views::gather::gather;
use empowerment_check::app::views::last_time::last_time;
use empowerment_check::app::views::lens::lens;
use empowerment_check::app::views::notice::notice;
use empowerment_check::app::views::people::{Listing, people};
use empowerment_check::app::views::plan::plan;
use empowerment_check::app::views::report::report;
use empowerment_check::app::views::rounds::rounds;
use empowerment_check::app::views::since::since;
use empowerment_check::app::views::together::together;
use empowerment_check::app::views::trend::trend;
use empowerment_check::app::views::workshop::workshop;
use empowerment_check::domain::answer::{self, Judgement};
use empowerment_check::domain::field::{Field, FieldKind};
use empowerment_check::domain::ids::{ActionId, AssessmentId, FrameworkId, GroupId, RoundId};
use empowerment_check::domain::place::Place;
use empowerment_check::domain::{about, action, forms, person};
use empowerment_check::storage::port::StorageError;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::common::any_text::any_text;
use crate::common::browser_store::BrowserStore;
use crate::common::cases::cases;
use crate::common::faulty_store::Fails;
use crate::common::filling::{WHOLE, of_action, of_statement};
use crate::common::framework_files::own_text;
use crate::common::links::VERSION_1;
use crate::common::names::{statement, step};
use crate::common::small_framework::small_framework;
use crate::common::stores::load;
use crate::common::visit::{SMALL, Visit};

/// The framework that adapts the small one.
const OWN: &str = "our-own";

/// Something that happens. An index chooses among the assessments that are there.
#[derive(Clone, Debug)]
enum Event {
    /// With the small framework, or the one that adapts it.
    Begun(&'static str),
    Opened(Index, usize),
    Resumed(Index),
    Chosen(&'static str, Judgement),
    TakenBack(&'static str),
    Confirmed(&'static str),
    /// Every answer of another assessment that could be used.
    Carried(Index),
    Typed(&'static str, String),
    Filled(Owner, &'static Field, String),
    Picked(Owner, &'static Field, &'static str),
    Paused,
    Waited(i64),
    CopyOpened(Index),
    BytesOpened(Vec<u8>),
    /// A link is opened, and added or not.
    LinkOpened(bool),
    Deleted(Index),
    /// Whatever was deleted last.
    Undone,
    Copied(Index),
    ActionBegun(Option<&'static str>),
    ActionRemoved(&'static str),
    ActionRestored(&'static str),
    Exported(Export),
    /// One of three versions.
    FrameworkOpened(u8),
    FrameworkRemoved,
    Closed,
    Reopened,
    /// There is no room for anything, or there is again.
    Room(bool),
    Computer(Computer),
    LeftAlone,
    Cleared,
    ClearedElsewhere,
    /// The files of these assessments, and one that is none, are read as people's.
    PeopleRead(Vec<Index>),
    BroughtIn,
    ReadingStopped,
    SetAside,
    FormsBegun,
    /// What is open is frozen, under this name.
    Frozen(&'static str),
    /// The first round is followed by the next, or deleted.
    NextBegun,
    RoundDeleted,
    /// Something is decided about the first person who is here.
    Decided(&'static Field),
    /// The first heap of forms has so many, and so many at the lowest step.
    Counted(&'static str, &'static str),
}

fn any_event() -> impl Strategy<Value = Event> {
    let answered = select(vec!["doors-1", "doors-2", "money-1", "unknown"]);
    let judgement =
        select(vec![step("no"), step("most"), step("unknown"), Judgement::DontKnow, Judgement::DoesNotApply]);
    prop_oneof![
        2 => select(vec![SMALL, OWN]).prop_map(Event::Begun),
        4 => (any::<Index>(), 0..19_usize).prop_map(|(index, page)| Event::Opened(index, page)),
        1 => any::<Index>().prop_map(Event::Resumed),
        6 => (answered.clone(), judgement).prop_map(|(id, judgement)| Event::Chosen(id, judgement)),
        2 => answered.clone().prop_map(Event::TakenBack),
        1 => answered.clone().prop_map(Event::Confirmed),
        2 => any::<Index>().prop_map(Event::Carried),
        6 => (answered, any_note()).prop_map(|(id, text)| Event::Typed(id, text)),
        6 => (any_place(), any_filling()).prop_map(|((owner, field), text)| Event::Filled(owner, field, text)),
        3 => (any_place(), any_choice()).prop_map(|((owner, field), choice)| Event::Picked(owner, field, choice)),
        2 => Just(Event::Paused),
        2 => (-90_000_000..90_000_000_i64).prop_map(Event::Waited),
        2 => any::<Index>().prop_map(Event::CopyOpened),
        1 => vec(any::<u8>(), 0..40).prop_map(Event::BytesOpened),
        1 => any::<bool>().prop_map(Event::LinkOpened),
        1 => any::<Index>().prop_map(Event::Deleted),
        1 => Just(Event::Undone),
        1 => any::<Index>().prop_map(Event::Copied),
        2 => option::of(select(vec!["doors-1", "unknown"])).prop_map(Event::ActionBegun),
        1 => select(vec!["x-1", "x-2"]).prop_map(Event::ActionRemoved),
        1 => select(vec!["x-1", "x-2"]).prop_map(Event::ActionRestored),
        1 => select(vec![Export::Answers, Export::Actions, Export::Dates, Export::Report, Export::Agreed]).prop_map(Event::Exported),
        1 => (1..=3_u8).prop_map(Event::FrameworkOpened),
        1 => Just(Event::FrameworkRemoved),
        1 => Just(Event::Closed),
        1 => Just(Event::Reopened),
        2 => any::<bool>().prop_map(Event::Room),
        2 => select(vec![Computer::Own, Computer::Shared]).prop_map(Event::Computer),
        1 => Just(Event::LeftAlone),
        1 => Just(Event::Cleared),
        1 => Just(Event::ClearedElsewhere),
        2 => vec(any::<Index>(), 0..4).prop_map(Event::PeopleRead),
        2 => Just(Event::BroughtIn),
        1 => Just(Event::ReadingStopped),
        1 => Just(Event::SetAside),
        1 => Just(Event::FormsBegun),
        2 => select(vec!["", "2026", "a\u{202E}b"]).prop_map(Event::Frozen),
        2 => Just(Event::NextBegun),
        1 => Just(Event::RoundDeleted),
        2 => select(person::FIELDS.as_slice()).prop_map(Event::Decided),
        2 => (select(vec!["", "3", "x"]), select(vec!["", "2", "4", "-1"])).prop_map(|(of, at)| Event::Counted(of, at)),
    ]
}

/// Any field of the whole, of an answer or of an action.
fn any_place() -> impl Strategy<Value = (Owner, &'static Field)> {
    let answer = (select(vec!["doors-1", "doors-2", "unknown"]), select(answer::FIELDS.as_slice()));
    let action = (select(vec!["x-1", "x-2"]), select(action::FIELDS.as_slice()));
    prop_oneof![
        select(about::FIELDS.as_slice()).prop_map(|field| (WHOLE, field)),
        answer.prop_map(|(id, field)| (of_statement(id), field)),
        action.prop_map(|(id, field)| (of_action(id), field)),
    ]
}

/// Texts of which some can be kept in some fields.
fn any_filling() -> impl Strategy<Value = String> {
    let texts = ["", "22/11/2026", "31/2/2026", "https://example.org", "javascript:alert(1)", "Tŷ", "sure", "x-1"];
    prop_oneof![4 => select(texts.to_vec()).prop_map(str::to_owned), 1 => any_note()]
}

fn any_choice() -> impl Strategy<Value = &'static str> {
    select(vec!["", "council", "sure", "low", "seen", "done", "removed", "doors-1", "2026-11-22"])
}

/// Mostly notes that can be kept.
fn any_note() -> impl Strategy<Value = String> {
    prop_oneof![6 => any_text(), 1 => Just("a\r\nb\r".to_owned()), 1 => Just("\u{7}".to_owned()), 1 => Just("a".repeat(10_001))]
}

fn happen(visit: &mut Visit, store: &BrowserStore, event: Event) {
    let ids: Vec<AssessmentId> = visit.state.assessments.keys().cloned().collect();
    let chosen = |index: Index| if ids.is_empty() { None } else { Some(index.get(&ids).clone()) };
    match event {
        Event::Begun(id) => drop(visit.send(Msg::AssessmentBegun(FrameworkId::parse(id).unwrap()))),
        Event::Opened(index, page) => drop(visit.send(Msg::PageOpened(any_page(page, chosen(index))))),
        Event::Resumed(index) => drop(chosen(index).map(|id| visit.send(Msg::AssessmentResumed(id)))),
        Event::Chosen(statement, judgement) => drop(visit.choose(statement, judgement)),
        Event::TakenBack(statement) => drop(visit.take_back(statement)),
        Event::Confirmed(id) => drop(visit.send(Msg::WordingConfirmed(statement(id)))),
        Event::Carried(index) => chosen(index).map_or((), |id| carry_all(visit, id)),
        Event::Typed(statement, text) => drop(visit.write(statement, &text)),
        Event::Filled(owner, field, text) => drop(visit.fill(&owner, field, &text)),
        Event::Picked(owner, field, choice) => drop(visit.pick(&owner, field, choice)),
        Event::Paused => drop(visit.pause()),
        Event::Waited(milliseconds) => visit.wait(milliseconds),
        Event::CopyOpened(index) => {
            drop(chosen(index).and_then(|id| copy_of(visit, &id)).map(|copy| visit.open_file("copy", &copy)));
        }
        Event::LinkOpened(added) => {
            visit.send(Msg::LinkFollowed(VERSION_1.to_owned()));
            if added {
                visit.send(Msg::OpeningConfirmed);
            }
        }
        Event::BytesOpened(bytes) => drop(visit.open_file("bytes", &bytes)),
        Event::Deleted(index) => drop(chosen(index).map(|id| visit.send(Msg::DeletionConfirmed(id)))),
        Event::Undone => drop(visit.send(Msg::DeletionTakenBack)),
        Event::Copied(index) => drop(chosen(index).map(|id| visit.send(Msg::AssessmentCopied(id)))),
        Event::ActionBegun(about) => drop(visit.send(Msg::ActionBegun(about.map(statement)))),
        Event::ActionRemoved(id) => drop(visit.send(Msg::ActionRemoved(action_id(id)))),
        Event::ActionRestored(id) => drop(visit.send(Msg::ActionRestored(action_id(id)))),
        Event::Exported(export) => drop(visit.send(Msg::ExportAsked(export))),
        Event::FrameworkOpened(version) => {
            drop(visit.open_file("ours.json", own_text(&format!("{version}.0.0")).as_bytes()));
        }
        Event::FrameworkRemoved => {
            let id = FrameworkId::parse(OWN).unwrap();
            visit.send(Msg::PageOpened(Page::Removing(id.clone())));
            visit.send(Msg::FrameworkRemovalConfirmed(id));
        }
        Event::Closed => drop(visit.send(Msg::NoticeClosed)),
        Event::Reopened => *visit = Visit::open_small(store),
        Event::Computer(computer) => drop(visit.send(Msg::ComputerNamed(computer))),
        Event::LeftAlone => drop(visit.send(Msg::LeftAlone)),
        Event::Cleared => drop(visit.send(Msg::ClearingConfirmed)),
        Event::ClearedElsewhere => clear_in_another_tab(visit, store),
        Event::PeopleRead(indices) => read_people(visit, &indices.into_iter().filter_map(chosen).collect::<Vec<_>>()),
        Event::BroughtIn => drop(visit.send(Msg::PeopleBroughtIn)),
        Event::ReadingStopped => drop(visit.send(Msg::ReadingStopped)),
        Event::SetAside => drop(visit.send(Msg::PeopleSetAside)),
        Event::FormsBegun => drop(visit.send(Msg::FormsBegun)),
        Event::Frozen(label) => drop(visit.send(Msg::RoundFrozen(label.to_owned()))),
        Event::NextBegun => drop(first_round(visit).map(|id| visit.send(Msg::NextRoundBegun(id)))),
        Event::RoundDeleted => drop(first_round(visit).map(|id| visit.send(Msg::RoundDeleted(id)))),
        Event::Decided(field) => decide(visit, field),
        Event::Counted(of, at) => count(visit, of, at),
        Event::Room(true) => store.work(),
        Event::Room(false) => store.fail(Fails::From(1), StorageError::Full),
    }
}

/// In the open assessment, if one is open, or towards a new one.
fn read_people(visit: &mut Visit, ids: &[AssessmentId]) {
    let into = visit.state.page.assessment().cloned();
    let mut files = vec![("bad.json", b"{".to_vec())];
    files.extend(ids.iter().filter_map(|id| Some(("one.json", copy_of(visit, id)?))));
    visit.read_people(into.as_ref(), &files);
}

fn first_round(visit: &Visit) -> Option<RoundId> {
    rounds(&visit.state)?.rounds.first().map(|round| round.id.clone())
}

fn decide(visit: &mut Visit, field: &'static Field) {
    let people = visit.state.open_assessment().and_then(|(gathered, _)| gathered.people.keys().next().cloned());
    let FieldKind::Choice(names) = field.kind else { panic!("it is decided by choosing") };
    people.map(|person| visit.send(Msg::Chosen(Owner::Person(person), field, names[0].to_owned())));
}

/// On their page: there is no other where forms are counted.
fn count(visit: &mut Visit, of: &str, at: &str) {
    let Page::Forms(_, person) = visit.state.page.clone() else { return };
    visit.fill(&Owner::Forms(person.clone()), &about::FORMS, of);
    visit.fill(&Owner::Count(person, statement("doors-1")), &forms::AT_STEP[0], at);
}

fn action_id(id: &str) -> ActionId {
    ActionId::parse(id).unwrap()
}

fn any_page(number: usize, id: Option<AssessmentId>) -> Page {
    let section = |name| GroupId::parse(name).unwrap();
    match (number, id) {
        (0, _) | (1..=8 | 11 | 15..=18, None) => Page::Start,
        (1, Some(id)) => Page::Overview(id),
        (2, Some(id)) => Page::Result(id),
        (3, Some(id)) => Page::Deleting(id),
        (4, Some(id)) => Page::Section(id, section("doors"), 0),
        (5, Some(id)) => Page::Section(id, section("money"), 0),
        (6, Some(id)) => Page::Plan(id),
        (7, Some(id)) => Page::Action(id, action_id("x-1")),
        (8, Some(id)) => Page::Report(id, Extent::Everything),
        (11, Some(id)) => Page::CarryOver(id),
        (12, _) => Page::Lens,
        (13, _) => Page::LensOf(Place::default()),
        (14, id) => Page::Gather(id),
        (15, Some(id)) => Page::People(id),
        (16, Some(id)) => Page::Together(id),
        (18, Some(id)) => Page::Rounds(id),
        (17, Some(id)) => Page::Workshop(id, statement("doors-1"), TextSize::Usual),
        (9, id) => Page::Framework(small_framework().id().clone(), id),
        (_, id) => Page::Paper(small_framework().id().clone(), id),
    }
}

fn clear_in_another_tab(visit: &mut Visit, store: &BrowserStore) {
    let mut other = Visit::open_small(store);
    other.send(Msg::ClearingConfirmed);
    if let Page::Cleared(_) = other.state.page {
        visit.send(Msg::ClearedElsewhere);
    }
}

fn carry_all(visit: &mut Visit, from: AssessmentId) {
    let statements = small_framework().statements().iter().map(|one| one.id.clone()).collect();
    visit.send(Msg::AnswersCarried { from, statements });
}

/// There is none while the framework is not here.
fn copy_of(visit: &mut Visit, id: &AssessmentId) -> Option<Vec<u8>> {
    visit.send(Msg::DownloadAsked(id.clone())).into_iter().find_map(|command| match command {
        Command::Download { text, .. } => Some(text.into_bytes()),
        _ => None,
    })
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn whatever_happens_what_is_shown_at_the_end_is_what_the_next_visit_finds(events in vec(any_event(), 0..40)) {
        let store = BrowserStore::empty();
        let mut visit = Visit::open_small(&store);
        for event in events {
            happen(&mut visit, &store, event);
            visit.status();
            drop((notice(&visit.state), plan(&visit.state), report(&visit.state)));
            drop((carry_over(&visit.state), offer(&visit.state), lens(&visit.state)));
            drop((gather(&visit.state), people(&visit.state, Listing::default()), together(&visit.state), workshop(&visit.state)));
            drop((rounds(&visit.state), since(&visit.state), trend(&visit.state)));
            drop((last_time(&visit.state, &statement("doors-1")), forms_view(&visit.state), progress(&visit.state)));
        }
        store.work();
        // Of many people some are stored at each pause.
        for _ in 0..20 {
            visit.pause();
        }
        // What was done while nothing is kept is kept when a person changes their mind.
        visit.send(Msg::ComputerNamed(Computer::Own));
        let next = Visit::open_small(&store);
        prop_assert_eq!(&next.state.assessments, &visit.state.assessments);
        prop_assert_eq!(&next.state.notice, &None);
        prop_assert_eq!(load(&mut store.clone()).unreadable, Vec::<String>::new());
        // What is still half typed is what cannot be kept.
        prop_assert!(visit.state.drafts.values().all(|draft| draft.fault.is_some()));
        prop_assert_eq!(visit.state.unsaved.len(), 0);
    }
}
