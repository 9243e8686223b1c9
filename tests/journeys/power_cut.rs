//! The power goes at the nth call to the store, for every n, of everything that writes: whoever comes back finds the old
//! state or the new one, readable, never a mixture, and other people's keys as they were.

use std::sync::LazyLock;

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::domain::about::{FORMS, PLACE};
use empowerment_check::domain::action::WHAT;
use empowerment_check::domain::answer::DISSENT;
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::forms::{AT_STEP, are_counted};
use empowerment_check::domain::ids::{AssessmentId, PersonId};
use empowerment_check::domain::person::LEFT_OUT;
use empowerment_check::storage::port::StorageError;
use litemap::LiteMap;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::filling::{WHOLE, of_action, of_statement};
use crate::common::framework_files::own_text;
use crate::common::gathering::file_of;
use crate::common::names::{statement, step};
use crate::common::saved_stores::texts_of_schema;
use crate::common::visit::{SMALL, Visit};

type Assessments = LiteMap<AssessmentId, Assessment>;

/// A browser with an assessment of every kind of record and a framework of the visitor's own.
fn with_work() -> BrowserStore {
    let store = BrowserStore::empty();
    store.put("theme", "theirs");
    let mut visit = Visit::open_small(&store);
    visit.open_file("ours.json", own_text("1.0.0").as_bytes());
    visit.begin(SMALL);
    visit.rate("doors", "32?-");
    visit.fill(&WHOLE, &PLACE, "The hall");
    visit.fill(&of_action("x-1"), &WHAT, "Ask");
    visit.pause();
    let id = visit.open_id();
    visit.download(&id);
    store
}

/// The same with a second one.
fn with_two() -> BrowserStore {
    let store = with_work();
    let mut visit = Visit::open_small(&store);
    visit.begin(SMALL);
    visit.rate("doors", "01");
    store
}

/// The same with a round that was frozen.
fn with_round() -> BrowserStore {
    let store = with_work();
    visit(&store).send(Msg::RoundFrozen("2026".to_owned()));
    store
}

/// A browser where two people were brought together, who agreed on something, and paper forms were counted.
fn with_people() -> BrowserStore {
    let store = BrowserStore::empty();
    store.put("theme", "theirs");
    let mut visit = Visit::open_small(&store);
    visit.gather(&[("one.json", FILES[0].clone()), ("two.json", FILES[1].clone())]);
    visit.send(Msg::FormsBegun);
    visit.fill(&Owner::Forms(forms(&visit)), &FORMS, "12");
    visit.choose("doors-1", step("some"));
    visit.fill(&of_statement("doors-1"), &DISSENT, "One of us.");
    visit.pause();
    store
}

/// The files of people who answered alone.
static FILES: LazyLock<Vec<Vec<u8>>> =
    LazyLock::new(|| (1..=4).map(|browser| file_of(browser, "council", "", "012?-")).collect());

/// The paper forms of the assessment that is open.
fn forms(visit: &Visit) -> PersonId {
    let people = &visit.state.assessments[&visit.open_id()].people;
    people.iter().find(|(_, person)| are_counted(&person.said)).unwrap().0.clone()
}

fn of_version(schema: i64) -> BrowserStore {
    let store = BrowserStore::empty();
    for (key, text) in texts_of_schema(schema) {
        store.put(&key, &text);
    }
    store
}

fn of_version_1() -> BrowserStore {
    of_version(1)
}

fn of_version_2() -> BrowserStore {
    of_version(2)
}

/// A visit at the first assessment.
fn visit(store: &BrowserStore) -> Visit {
    let mut visit = Visit::open_small(store);
    let first = visit.state.assessments.keys().next().cloned();
    first.map(|id| visit.send(Msg::AssessmentResumed(id)));
    visit
}

/// What somebody finds who comes back, and how many records they are told cannot be read.
fn found(store: &BrowserStore) -> (Assessments, Vec<String>, usize) {
    let state = Visit::open_small(store).state;
    let frameworks = state.frameworks.offered().iter().map(|known| known.framework.version().to_owned()).collect();
    assert_eq!((state.notice, state.headless.len()), (None, 0), "all of it can be read");
    (state.assessments, frameworks, 0)
}

/// Cuts the power at every call. What is found afterwards must be one of `allowed`, which gets the state before and
/// the state after.
fn cut(
    make: fn() -> BrowserStore,
    act: impl Fn(&mut Visit),
    allowed: impl Fn(&Assessments, &Assessments, &Assessments) -> bool,
) {
    let unharmed = make();
    let before = found(&unharmed);
    let mut undisturbed = visit(&unharmed);
    unharmed.fail(Fails::Never, StorageError::Blocked);
    act(&mut undisturbed);
    let calls = unharmed.writes();
    let after = found(&unharmed);
    assert_ne!((&before.0, &before.1), (&after.0, &after.1), "there is something to write");
    assert!(calls > 2);
    for call in 1..=calls {
        let store = make();
        found(&store);
        let mut visit = visit(&store);
        store.fail(Fails::From(call), StorageError::Blocked);
        act(&mut visit);
        store.work();
        let left = found(&store);
        assert!(allowed(&before.0, &after.0, &left.0), "cut at call {call} of {calls}: {:#?}", left.0);
        assert!(left.1 == before.1 || left.1 == after.1, "cut at call {call}");
        assert_eq!(store.contents().get("theme"), make().contents().get("theme"));
        // And the same can be done once more.
        let mut again = self::visit(&store);
        again.pause();
        found(&store);
    }
}

fn old_or_new(before: &Assessments, after: &Assessments, left: &Assessments) -> bool {
    left == before || left == after
}

#[test]
fn answering() {
    cut(with_work, |visit| drop(visit.choose("doors-1", step("no"))), old_or_new);
    cut(
        with_work,
        |visit| {
            visit.write("doors-1", "a note");
            visit.pause();
        },
        old_or_new,
    );
}

/// What people agreed on, what is decided about one of them, and a count of paper forms are a record each.
#[test]
fn answering_together() {
    cut(with_people, |visit| drop(visit.choose("doors-1", step("most"))), old_or_new);
    cut(
        with_people,
        |visit| {
            visit.fill(&of_statement("doors-1"), &DISSENT, "Two of us.");
            visit.pause();
        },
        old_or_new,
    );
    cut(
        with_people,
        |visit| {
            let person = visit.state.assessments[&visit.open_id()].people.keys().next().unwrap().clone();
            visit.pick(&Owner::Person(person), &LEFT_OUT, "left-out");
        },
        old_or_new,
    );
    cut(
        with_people,
        |visit| {
            visit.fill(&Owner::Count(forms(visit), statement("doors-1")), &AT_STEP[0], "5");
            visit.pause();
        },
        old_or_new,
    );
}

/// People come in one by one: whoever is there is there whole, and nothing else has changed.
#[test]
fn bringing_people_in() {
    let each_whole = |before: &Assessments, after: &Assessments, left: &Assessments| {
        left.iter().all(|(id, left)| {
            let (before, after) = (before.get(id), &after[id]);
            let is_whole = |(id, person)| after.people.get(id) == Some(person);
            let kept = before.into_iter().flat_map(|before| &before.people).map(|(id, _)| id);
            let without_people = |one: &Assessment| Assessment { people: LiteMap::new_vec(), ..one.clone() };
            left.people.iter().all(is_whole)
                && kept.clone().all(|id| left.people.contains_key(id))
                && without_people(left) == without_people(after)
        }) && before.keys().all(|id| left.contains_key(id))
    };
    let files = || ["one.json", "two.json", "three.json", "four.json"].into_iter().zip(FILES.iter().cloned());
    let bring_in = |visit: &mut Visit| {
        let here = visit.state.assessments.keys().next().cloned();
        visit.read_people(here.as_ref(), &files().collect::<Vec<_>>());
        visit.send(Msg::PeopleBroughtIn);
    };
    for make in [with_people, BrowserStore::empty] {
        cut(make, bring_in, each_whole);
    }
}

#[test]
fn beginning() {
    cut(
        with_work,
        |visit| {
            visit.begin(SMALL);
        },
        old_or_new,
    );
}

/// A file opens as a new assessment: all of it or nothing.
#[test]
fn importing() {
    let mut source = Visit::open_small(&BrowserStore::of_another_browser());
    let id = source.begin(SMALL);
    source.rate("doors", "0123?-");
    source.fill(&WHOLE, &PLACE, "Another hall");
    source.fill(&of_action("x-9"), &WHAT, "Paint");
    source.pause();
    let (name, text) = source.download(&id);
    for make in [with_work, BrowserStore::empty] {
        cut(make, |visit| drop(visit.open_file(&name, text.as_bytes())), old_or_new);
    }
}

/// The same with many people in one file, which is one step and not one for each of them.
#[test]
fn importing_people_who_were_put_together() {
    let mut source = visit(&with_people());
    let id = source.open_id();
    let (name, text) = source.download(&id);
    for make in [with_people, with_work, BrowserStore::empty] {
        cut(make, |visit| drop(visit.open_file(&name, text.as_bytes())), old_or_new);
    }
}

#[test]
fn opening_a_framework() {
    cut(with_work, |visit| drop(visit.open_file("ours.json", own_text("2.0.0").as_bytes())), old_or_new);
}

#[test]
fn copying() {
    let copied = |visit: &mut Visit| {
        let id = visit.state.assessments.keys().next().unwrap().clone();
        visit.send(Msg::AssessmentCopied(id));
    };
    cut(with_work, copied, old_or_new);
    cut(with_people, copied, old_or_new);
}

/// The next round is a whole assessment: all of it or nothing. A round that is frozen is one record, and so is one that is
/// deleted.
#[test]
fn rounds() {
    let freeze = |visit: &mut Visit| {
        visit.send(Msg::RoundFrozen("2026".to_owned()));
    };
    cut(with_work, freeze, old_or_new);
    let round = |visit: &Visit| visit.state.assessments[&visit.open_id()].rounds.keys().next().unwrap().clone();
    cut(with_round, |visit| drop(visit.send(Msg::NextRoundBegun(round(visit)))), old_or_new);
    cut(with_round, |visit| drop(visit.send(Msg::RoundDeleted(round(visit)))), old_or_new);
}

#[test]
fn migrating() {
    let answer = |visit: &mut Visit| {
        let id = visit.state.assessments.keys().next_back().unwrap().clone();
        let mut visit = Visit::open(&visit.browser());
        visit.send(Msg::AssessmentResumed(id));
        visit.choose("joined-up-working", step("starting"));
    };
    cut(of_version_1, answer, old_or_new);
    cut(of_version_2, answer, old_or_new);
}

#[test]
fn deleting_one_and_deleting_the_last() {
    let delete = |visit: &mut Visit| {
        let id = visit.state.assessments.keys().next().unwrap().clone();
        visit.send(Msg::DeletionConfirmed(id));
    };
    cut(with_two, delete, old_or_new);
    cut(with_work, delete, old_or_new);
    cut(with_people, delete, old_or_new);
}

#[test]
fn clearing() {
    for make in [with_two, with_people] {
        cut(make, |visit| drop(visit.send(Msg::ClearingConfirmed)), old_or_new);
    }
}

#[test]
fn taking_a_deletion_back() {
    let there_and_back = |visit: &mut Visit| {
        visit.send(Msg::DeletionTakenBack);
    };
    // Deleted and taken back within one visit, the power going in between.
    let delete = |visit: &mut Visit| {
        let id = visit.state.assessments.keys().next().unwrap().clone();
        visit.send(Msg::DeletionConfirmed(id));
        visit.wait(1);
        there_and_back(visit);
        visit.begin(SMALL);
    };
    cut(with_two, delete, |before, after, left| {
        let without_first = before.len() - 1;
        left == before || left == after || left.len() == without_first
    });
}

/// What the browser swept away is saved again record by record: each of them is there whole or not yet.
#[test]
fn saving_again() {
    let save_again = |visit: &mut Visit| {
        visit.send(Msg::SavingAgainAsked);
    };
    let store = with_work();
    let mut lost = visit(&store);
    store.sweep();
    lost.look();
    store.fail(Fails::Never, StorageError::Blocked);
    save_again(&mut lost);
    let (calls, whole) = (store.writes(), lost.state.assessments.clone());
    for call in 1..=calls {
        let store = with_work();
        let mut lost = visit(&store);
        store.sweep();
        lost.look();
        store.fail(Fails::From(call), StorageError::Blocked);
        save_again(&mut lost);
        store.work();
        let (left, _, _) = found(&store);
        for (id, assessment) in &left {
            let here = &whole[id];
            assert_eq!(assessment.header, here.header);
            assert!(assessment.answers.iter().all(|(id, answer)| here.answers.get(id) == Some(answer)));
        }
    }
}

/// Merging writes record by record as well: what a record says is what one of the tabs said, or both together.
#[test]
fn merging() {
    let tabs = |store: &BrowserStore| {
        let (mut one, mut other) = (visit(store), visit(store));
        other.choose("doors-1", step("all"));
        one.choose("doors-2", step("no"));
        (one, other)
    };
    merges_at_any_cut(with_work, tabs);
}

#[test]
fn merging_counts_of_paper_forms() {
    let tabs = |store: &BrowserStore| {
        let (mut one, mut other) = (visit(store), visit(store));
        for (tab, field) in [(&mut other, &AT_STEP[0]), (&mut one, &AT_STEP[1])] {
            let count = Owner::Count(forms(tab), statement("doors-1"));
            tab.fill(&count, field, "5");
            tab.pause();
        }
        (one, other)
    };
    merges_at_any_cut(with_people, tabs);
}

/// Cuts the power at every call while the first of two tabs looks at what the other has written.
fn merges_at_any_cut(make: fn() -> BrowserStore, tabs: impl Fn(&BrowserStore) -> (Visit, Visit)) {
    let store = make();
    let (mut one, _) = tabs(&store);
    store.fail(Fails::Never, StorageError::Blocked);
    one.look();
    let calls = store.writes();
    let merged = one.state.assessments.clone();
    for call in 1..=calls {
        let store = make();
        let (mut one, _) = tabs(&store);
        store.fail(Fails::From(call), StorageError::Blocked);
        one.look();
        store.work();
        assert_eq!(found(&store).0, merged, "cut at call {call}");
    }
}
