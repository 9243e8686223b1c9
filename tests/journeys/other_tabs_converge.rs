//! Five tabs that edit the same assessment in any order, and learn of each other now and then: answers, what people agreed
//! on, whom they bring in, what they decide about them, and the counts of paper forms. In the end all show the same, and
//! whatever was written is shown, or was read by whoever replaced it, or was offered back.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::domain::about::SHOWN_AS;
use empowerment_check::domain::answer::{DISSENT, NOTE};
use empowerment_check::domain::field::Field;
use empowerment_check::domain::forms::AT_STEP;
use empowerment_check::domain::ids::{AssessmentId, PersonId};
use empowerment_check::domain::person::LEFT_OUT;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::common::browser_store::BrowserStore;
use crate::common::cases::cases;
use crate::common::faulty_store::Fails;
use crate::common::filling::of_statement;
use crate::common::gathering::file_of;
use crate::common::names::{statement, step};
use crate::common::visit::Visit;
use empowerment_check::storage::port::StorageError;

const TABS: usize = 5;
const STATEMENTS: [&str; 2] = ["doors-1", "doors-2"];

/// Where texts are typed: notes on two statements, who saw it differently, and two fields of the paper forms.
const PLACES: usize = 5;
const NOTE_ON_FIRST: usize = 0;

/// The files of people. The first is brought in before there are several tabs.
static FILES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| (1..=4).map(|one| file_of(one, "council", "", "01")).collect());

#[derive(Clone, Copy, Debug)]
enum Event {
    Typed(usize, usize),
    Paused(usize),
    Chosen(usize, &'static str, &'static str),
    Decided(usize, &'static str),
    BroughtIn(usize, usize),
    Looked(usize),
    Waited(usize, i64),
    /// There is no room for the next write, or there is again.
    Room(bool),
}

fn any_event() -> impl Strategy<Value = Event> {
    let tab = 0..TABS;
    let statement = select(STATEMENTS.to_vec());
    prop_oneof![
        12 => (tab.clone(), 0..PLACES).prop_map(|(tab, place)| Event::Typed(tab, place)),
        10 => tab.clone().prop_map(Event::Paused),
        6 => (tab.clone(), statement, select(vec!["no", "most"])).prop_map(|(tab, id, level)| Event::Chosen(tab, id, level)),
        2 => (tab.clone(), select(vec!["left-out", ""])).prop_map(|(tab, choice)| Event::Decided(tab, choice)),
        1 => (tab.clone(), 1..FILES.len()).prop_map(|(tab, file)| Event::BroughtIn(tab, file)),
        8 => tab.clone().prop_map(Event::Looked),
        2 => (tab, -5_000_i64..5_000).prop_map(|(tab, by)| Event::Waited(tab, by)),
        2 => any::<bool>().prop_map(Event::Room),
    ]
}

/// The tabs, and what has become of every text.
struct Tabs {
    store: BrowserStore,
    tabs: Vec<Visit>,
    id: AssessmentId,
    /// Somebody who was brought in, and the paper forms.
    person: PersonId,
    forms: PersonId,
    written: usize,
    /// Texts that a person kept, by where they are.
    kept: BTreeSet<(usize, String)>,
    /// Texts that a person saw before they wrote something else in their place.
    read: BTreeSet<(usize, String)>,
}

impl Tabs {
    fn open() -> Self {
        let store = BrowserStore::empty();
        let mut first = Visit::open_small(&store);
        let id = first.gather(&[("first.json", FILES[0].clone())]);
        let person = first.state.assessments[&id].people.keys().next().unwrap().clone();
        first.send(Msg::FormsBegun);
        let Page::Forms(_, forms) = first.state.page.clone() else { panic!("{:?}", first.state.page) };
        let mut tabs = vec![first];
        tabs.extend((1..TABS).map(|_| Visit::open_small(&store)));
        for tab in &mut tabs {
            tab.send(Msg::PageOpened(Page::Together(id.clone())));
        }
        Self { store, tabs, id, person, forms, written: 0, kept: BTreeSet::new(), read: BTreeSet::new() }
    }

    fn field(&self, place: usize) -> (Owner, &'static Field) {
        match place {
            0 => (of_statement(STATEMENTS[0]), &NOTE),
            1 => (of_statement(STATEMENTS[1]), &NOTE),
            2 => (of_statement(STATEMENTS[0]), &DISSENT),
            3 => (Owner::Forms(self.forms.clone()), &SHOWN_AS),
            _ => (Owner::Count(self.forms.clone(), statement(STATEMENTS[0])), &AT_STEP[0]),
        }
    }

    /// What stands in a field of a tab, kept or half typed.
    fn shown(&self, tab: usize, place: usize) -> String {
        let (owner, field) = self.field(place);
        let draft = self.tabs[tab].draft(&owner, field).map(|draft| draft.text.clone());
        draft.unwrap_or_else(|| self.tabs[tab].kept(&owner, field))
    }

    fn happen(&mut self, event: Event) {
        match event {
            Event::Typed(tab, place) => {
                self.written += 1;
                let (owner, field) = self.field(place);
                // Whoever writes has read what stands there.
                if self.tabs[tab].draft(&owner, field).is_none() {
                    self.read.insert((place, self.shown(tab, place)));
                }
                self.tabs[tab].fill(&owner, field, &self.written.to_string());
            }
            Event::Paused(tab) => {
                self.drafts_are_kept(tab);
                drop(self.tabs[tab].pause());
            }
            Event::Chosen(tab, statement, level) => drop(self.tabs[tab].choose(statement, step(level))),
            Event::Decided(tab, choice) => {
                drop(self.tabs[tab].pick(&Owner::Person(self.person.clone()), &LEFT_OUT, choice));
            }
            Event::BroughtIn(tab, file) => {
                self.drafts_are_kept(tab);
                self.tabs[tab].read_people(Some(&self.id), &[("file.json", FILES[file].clone())]);
                self.tabs[tab].send(Msg::PeopleBroughtIn);
            }
            Event::Looked(tab) => drop(self.tabs[tab].look()),
            Event::Waited(tab, by) => self.tabs[tab].wait(by),
            Event::Room(true) => self.store.work(),
            Event::Room(false) => self.store.fail(Fails::From(1), StorageError::Full),
        }
    }

    /// What is half typed in a tab is about to be kept.
    fn drafts_are_kept(&mut self, tab: usize) {
        for place in 0..PLACES {
            let (owner, field) = self.field(place);
            if let Some(draft) = self.tabs[tab].draft(&owner, field) {
                self.kept.insert((place, draft.text.clone()));
            }
        }
    }

    /// Everything is kept, and everybody learns of it.
    fn settle(&mut self) {
        self.store.work();
        for tab in 0..TABS {
            self.happen(Event::Paused(tab));
        }
        for _ in 0..2 {
            for tab in 0..TABS {
                self.happen(Event::Looked(tab));
            }
        }
    }

    /// Whether a text is shown or offered anywhere.
    fn is_there(&self, (place, text): &(usize, String)) -> bool {
        (0..TABS).any(|tab| {
            let mut offered = self.tabs[tab].state.replaced.iter();
            self.shown(tab, *place) == *text || offered.any(|replaced| replaced.text == *text)
        })
    }
}

/// What another tab wrote came in while this one, which could not store its last text, was typing the next.
#[test]
fn a_text_that_came_in_over_one_that_was_not_stored_does_not_go_without_a_word() {
    use Event::{Looked, Paused, Room, Typed};
    let mut tabs = Tabs::open();
    let first = NOTE_ON_FIRST;
    for event in [
        Typed(2, first),
        Typed(3, first),
        Paused(3),
        Typed(4, first),
        Looked(2),
        Paused(2),
        Room(false),
        Paused(4),
        Typed(4, first),
        Looked(4),
    ] {
        tabs.happen(event);
    }
    tabs.settle();
    for text in &tabs.kept {
        assert!(tabs.is_there(text) || tabs.read.contains(text), "{text:?} went without a word");
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn five_tabs_come_to_show_the_same_and_no_text_goes_without_a_word(events in vec(any_event(), 0..60)) {
        let mut tabs = Tabs::open();
        let mut people = BTreeSet::from([0]);
        for event in events {
            if let Event::BroughtIn(_, file) = event {
                people.insert(file);
            }
            tabs.happen(event);
        }
        tabs.settle();
        let stored = Visit::open_small(&tabs.store).state.assessments;
        for tab in &tabs.tabs {
            prop_assert_eq!(&tab.state.assessments, &stored);
            prop_assert_eq!(tab.state.unsaved.len(), 0);
            prop_assert_eq!(tab.state.drafts.len(), 0);
        }
        prop_assert_eq!(stored[&tabs.id].people.len(), people.len() + 1, "everybody, and the paper forms");
        for text in &tabs.kept {
            prop_assert!(tabs.is_there(text) || tabs.read.contains(text), "{:?} went without a word", text);
        }
    }
}
