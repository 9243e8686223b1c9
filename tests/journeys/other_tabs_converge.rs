//! Five tabs that edit the same assessment in any order, and learn of each other now and then: in the end all show the
//! same, and whatever was written is shown, or was read by whoever replaced it, or was offered back.

use std::collections::BTreeSet;

use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::domain::answer::NOTE;
use empowerment_check::domain::field::Field;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::common::browser_store::BrowserStore;
use crate::common::cases::cases;
use crate::common::faulty_store::Fails;
use crate::common::filling::of_statement;
use crate::common::names::{section_id, step};
use crate::common::visit::{SMALL, Visit};
use empowerment_check::storage::port::StorageError;

const TABS: usize = 5;
const STATEMENTS: [&str; 2] = ["doors-1", "doors-2"];

#[derive(Clone, Copy, Debug)]
enum Event {
    Typed(usize, &'static str),
    Paused(usize),
    Chosen(usize, &'static str, &'static str),
    Looked(usize),
    Waited(usize, i64),
    /// There is no room for the next write, or there is again.
    Room(bool),
}

fn any_event() -> impl Strategy<Value = Event> {
    let tab = 0..TABS;
    let statement = select(STATEMENTS.to_vec());
    prop_oneof![
        6 => (tab.clone(), statement.clone()).prop_map(|(tab, id)| Event::Typed(tab, id)),
        5 => tab.clone().prop_map(Event::Paused),
        3 => (tab.clone(), statement, select(vec!["no", "most"])).prop_map(|(tab, id, level)| Event::Chosen(tab, id, level)),
        4 => tab.clone().prop_map(Event::Looked),
        1 => (tab, -5_000_i64..5_000).prop_map(|(tab, by)| Event::Waited(tab, by)),
        1 => any::<bool>().prop_map(Event::Room),
    ]
}

/// The tabs, and what has become of every text.
struct Tabs {
    store: BrowserStore,
    tabs: Vec<Visit>,
    written: usize,
    /// Texts that a person kept, by what they are about.
    kept: BTreeSet<(&'static str, String)>,
    /// Texts that a person saw before they wrote something else in their place.
    read: BTreeSet<(&'static str, String)>,
}

impl Tabs {
    fn open() -> Self {
        let store = BrowserStore::empty();
        let mut first = Visit::open_small(&store);
        let id = first.begin(SMALL);
        let mut tabs = vec![first];
        tabs.extend((1..TABS).map(|_| Visit::open_small(&store)));
        for tab in &mut tabs {
            tab.send(Msg::PageOpened(Page::Section(id.clone(), section_id("doors"))));
        }
        Self { store, tabs, written: 0, kept: BTreeSet::new(), read: BTreeSet::new() }
    }

    fn happen(&mut self, event: Event) {
        match event {
            Event::Typed(tab, statement) => {
                self.written += 1;
                // Whoever writes has read what stands there.
                let field: &Field = &NOTE;
                if self.tabs[tab].draft(&of_statement(statement), field).is_none() {
                    self.read.insert((statement, self.tabs[tab].note(statement).text));
                }
                self.tabs[tab].write(statement, &format!("text {}", self.written));
            }
            Event::Paused(tab) => {
                for statement in STATEMENTS {
                    if self.tabs[tab].draft(&of_statement(statement), &NOTE).is_some() {
                        self.kept.insert((statement, self.tabs[tab].note(statement).text));
                    }
                }
                drop(self.tabs[tab].pause());
            }
            Event::Chosen(tab, statement, level) => drop(self.tabs[tab].choose(statement, step(level))),
            Event::Looked(tab) => drop(self.tabs[tab].look()),
            Event::Waited(tab, by) => self.tabs[tab].wait(by),
            Event::Room(true) => self.store.work(),
            Event::Room(false) => self.store.fail(Fails::From(1), StorageError::Full),
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
    fn is_there(&self, (statement, text): &(&'static str, String)) -> bool {
        self.tabs.iter().any(|tab| {
            tab.note(statement).text == *text || tab.state.replaced.iter().any(|replaced| replaced.text == *text)
        })
    }
}

/// What another tab wrote came in while this one, which could not store its last text, was typing the next.
#[test]
fn a_text_that_came_in_over_one_that_was_not_stored_does_not_go_without_a_word() {
    use Event::{Looked, Paused, Room, Typed};
    let mut tabs = Tabs::open();
    let first = STATEMENTS[0];
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
        for event in events {
            tabs.happen(event);
        }
        tabs.settle();
        let stored = Visit::open_small(&tabs.store).state.assessments;
        for tab in &tabs.tabs {
            prop_assert_eq!(&tab.state.assessments, &stored);
            prop_assert_eq!(tab.state.unsaved.len(), 0);
            prop_assert_eq!(tab.state.drafts.len(), 0);
        }
        for text in &tabs.kept {
            prop_assert!(tabs.is_there(text) || tabs.read.contains(text), "{:?} went without a word", text);
        }
    }
}
