//! A browser that an earlier release of the product has left its records in: everything is there, and the first change
//! says that the records are of this release now.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::start::start;
use empowerment_check::domain::about::PLACE;

use crate::common::browser_store::BrowserStore;
use crate::common::filling::WHOLE;
use crate::common::names::{assessment_id, section_id, step};
use crate::common::saved_stores::texts_of_schema;
use crate::common::visit::Visit;

const META: &str = "empowerment-check/main/meta";

/// The browser as the first release left it.
fn left_by_the_first_release() -> BrowserStore {
    let store = BrowserStore::empty();
    for (key, text) in texts_of_schema(1) {
        store.put(&key, &text);
    }
    store
}

fn at_the_statements(store: &BrowserStore) -> Visit {
    let mut visit = Visit::open(store);
    visit.send(Msg::PageOpened(Page::Section(assessment_id("a-5c1f"), section_id("mainstreaming"), 0)));
    visit
}

#[test]
fn everything_is_there_and_looking_at_it_writes_nothing() {
    let store = left_by_the_first_release();
    let visit = at_the_statements(&store);
    assert_eq!((visit.state.notice.as_ref(), start(&visit.state).saved.len()), (None, 2));
    assert_eq!(visit.note("joined-up-working").text, "Ask Siân \"and\" the café.\nTŷ Cymunedol 🏡 is not in it yet.");
    // Of four answers one was taken back, one is to a statement of another version, and one a step of another scale.
    assert_eq!(visit.progress(), "1 of 70 done");
    assert_eq!((store.contents(), store.writes()), (texts_of_schema(1), 0));
}

#[test]
fn the_first_change_keeps_everything_and_raises_the_version() {
    let deeds: [fn(&mut Visit); 3] = [
        |visit| drop(visit.choose("joined-up-working", step("mostly"))),
        |visit| drop(visit.fill(&WHOLE, &PLACE, "The hall")),
        |visit| drop(visit.write("partnership-drives-empowerment", "a note")),
    ];
    for deed in deeds {
        let store = left_by_the_first_release();
        let mut visit = at_the_statements(&store);
        deed(&mut visit);
        visit.pause();
        assert_eq!(store.contents()[META], r#"{"schema":4,"replica":"r-0000000000000001"}"#);
        let mut changed: Vec<String> = store.contents().into_keys().collect();
        changed.retain(|key| store.contents().get(key) != texts_of_schema(1).get(key));
        assert_eq!((changed.len(), store.writes()), (2, 2), "the version and one record: {changed:?}");
        assert!(texts_of_schema(1).keys().all(|key| store.contents().contains_key(key)));
        assert_eq!(Visit::open(&store).state.assessments, visit.state.assessments);
    }
}
