//! Several people's answers in one assessment: their files are read, decided about, brought in, kept, left out and taken
//! away again.

use empowerment_check::app::command::Command;
use empowerment_check::app::export::Export;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::picture::Picture;
use empowerment_check::app::state::NotOpened;
use empowerment_check::app::views::gather::{GatherView, gather};
use empowerment_check::app::views::hand_over::shown;
use empowerment_check::app::views::notice::{Tone, notice};
use empowerment_check::app::views::opening::{Gathering, opening};
use empowerment_check::app::views::people::{Listing, PeopleView, PersonRow, Whom, people};
use empowerment_check::app::views::picture;
use empowerment_check::app::views::score::ScoreView;
use empowerment_check::app::views::together::{TogetherView, together};
use empowerment_check::domain::about::SMALLEST;
use empowerment_check::domain::answer::NOTE;
use empowerment_check::domain::gathering::View;
use empowerment_check::domain::ids::AssessmentId;
use empowerment_check::domain::person::{DECIDED, LEFT_OUT, Person, UNNAMED};
use empowerment_check::domain::stamp::Stamped;
use empowerment_check::formats::opened::{self, Opened};
use empowerment_check::formats::share_link::PREFIX;
use empowerment_check::storage::port::StorageError;

use crate::common::assessments::assessment;
use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::filling::WHOLE;
use crate::common::framework_files::own_text;
use crate::common::gathering::{file_from, file_of};
use crate::common::names::{assessment_id, section_id, statement, step};
use crate::common::stamps::stamp;
use crate::common::visit::{IDEAL, Visit};

fn seen(visit: &Visit) -> PeopleView {
    listed(visit, Listing::default())
}

fn listed(visit: &Visit, listing: Listing) -> PeopleView {
    people(&visit.state, listing).unwrap()
}

fn waiting(visit: &Visit) -> GatherView {
    gather(&visit.state)
}

fn picture_of(visit: &mut Visit) -> TogetherView {
    let id = visit.open_id();
    visit.send(Msg::PageOpened(Page::Together(id)));
    together(&visit.state).unwrap()
}

/// Agnes of the council, two residents and somebody who does not say.
fn four() -> [(&'static str, Vec<u8>); 4] {
    [
        ("agnes.json", file_of(1, "council", "Agnes", "33")),
        ("one.json", file_of(2, "resident", "", "00")),
        ("two.json", file_of(3, "resident", "", "0?")),
        ("three.json", file_of(4, "", "", "3-")),
    ]
}

fn decide(visit: &mut Visit, row: &PersonRow, field: &'static empowerment_check::domain::field::Field, text: &str) {
    visit.send(Msg::Chosen(Owner::Person(row.id.clone()), field, text.to_owned()));
}

fn row(visit: &Visit, title: &str) -> PersonRow {
    seen(visit).rows.into_iter().find(|row| row.title == title).unwrap()
}

// ---- reading ----

#[test]
fn files_wait_for_a_decision_and_bad_ones_are_named() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    let [agnes, one, ..] = four();
    let cut = ("cut.json", agnes.1[..agnes.1.len() / 2].to_vec());
    let own = ("own.json", own_text("1.0.0").into_bytes());
    let locked = ("a.locked", include_bytes!("../fixtures/locked/version-1.locked").to_vec());
    visit.read_people(None, &[agnes, cut, own, locked, one]);
    let view = waiting(&visit);
    assert_eq!(view.reading, None);
    assert_eq!(view.ready[0], "agnes.json: Agnes · The council · last changed on 22 November 2026");
    assert_eq!(view.ready[1], "one.json: A resident · last changed on 22 November 2026");
    assert!(view.refused[0].starts_with("“cut.json”: The end of the file is missing"), "{:?}", view.refused);
    assert!(view.refused[1].starts_with("“own.json”: It is a framework"), "{:?}", view.refused);
    assert!(view.refused[2].starts_with("“a.locked”: It is locked with a passphrase"), "{:?}", view.refused);
    assert_eq!(view.bring_in.as_deref(), Some("Bring 2 people in"));
    assert_eq!((visit.state.assessments.len(), store.writes()), (0, 0), "nothing is kept before the decision");
}

#[test]
fn a_file_with_faults_is_named_with_the_first_of_them() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let [agnes, ..] = four();
    let text = String::from_utf8(agnes.1).unwrap();
    let faulty = text.replace("\"created\"", "\"begun\"");
    visit.read_people(None, &[("faulty.json", faulty.into_bytes())]);
    let view = waiting(&visit);
    let [line] = &view.refused[..] else { panic!("{view:?}") };
    assert!(line.starts_with("“faulty.json”: 2 things in the file are not as they should be."), "{line}");
    assert!(line.ends_with("check its spelling or take it out · and 1 more fault"), "{line}");
}

#[test]
fn files_of_another_framework_are_named_and_stay_out() {
    let mut other = Visit::open(&BrowserStore::of_another_browser());
    let id = other.begin(IDEAL);
    let file = other.download(&id).1.into_bytes();
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let [agnes, one, ..] = four();
    visit.read_people(None, &[("ideal.json", file), agnes, one]);
    assert!(
        waiting(&visit).refused[0].starts_with("“ideal.json”: It belongs to the framework"),
        "{:?}",
        waiting(&visit)
    );
    visit.send(Msg::PeopleBroughtIn);
    assert_eq!(seen(&visit).rows.len(), 2);
}

#[test]
fn reading_shows_how_far_it_is_and_can_be_stopped() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.send(Msg::PageOpened(Page::Gather(None)));
    visit.send(Msg::PeopleChosen(40));
    visit.send(Msg::PersonRead { name: "a.json".to_owned(), read: Ok(file_of(1, "council", "", "1")) });
    assert_eq!(waiting(&visit).reading.as_deref(), Some("1 of 40 files read"));
    visit.send(Msg::PersonRead { name: "b.json".to_owned(), read: Err(NotOpened::Unreadable) });
    visit.send(Msg::ReadingStopped);
    let view = waiting(&visit);
    assert_eq!((view.reading, view.ready.len(), view.refused.len()), (None, 1, 1));
    assert_eq!(view.told, "Ready to be brought in. These files cannot be brought in");
    visit.send(Msg::PeopleSetAside);
    assert_eq!(waiting(&visit).bring_in, None);
}

/// Somebody who hears the page is told eleven times, and not a thousand times.
#[test]
fn how_far_it_is_is_read_out_at_every_tenth() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.send(Msg::PageOpened(Page::Gather(None)));
    visit.send(Msg::PeopleChosen(1_000));
    let mut told = vec![waiting(&visit).told];
    while waiting(&visit).reading.is_some() {
        visit.send(Msg::PersonRead { name: "a.json".to_owned(), read: Err(NotOpened::Unreadable) });
        told.push(waiting(&visit).told);
    }
    told.dedup();
    assert_eq!(told.len(), 11, "{told:?}");
    assert_eq!(told[0], "0 of 1000 files read");
    assert_eq!(told[9], "900 of 1000 files read");
    assert_eq!(told[10], "These files cannot be brought in");
}

// ---- who is in ----

#[test]
fn everybody_is_kept_and_is_there_the_next_time() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    let id = visit.gather(&four());
    let view = seen(&visit);
    assert_eq!((view.summary.as_str(), view.rows.len()), ("4 in the picture, of 4 here", 4));
    let mut titles: Vec<&str> = view.rows.iter().map(|row| row.title.as_str()).collect();
    titles.sort_unstable();
    assert_eq!(titles, ["Agnes", "Somebody", "Somebody", "Somebody"]);
    let mut again = Visit::open_small(&store);
    again.send(Msg::AssessmentResumed(id.clone()));
    assert_eq!((&again.state.page, seen(&again)), (&Page::People(id), view));
    assert_eq!(again.state.assessments, visit.state.assessments);
}

#[test]
fn bringing_the_same_files_again_changes_nothing() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let id = visit.gather(&four());
    let before = visit.state.assessments.clone();
    visit.read_people(Some(&id), &four());
    visit.send(Msg::PeopleBroughtIn);
    assert_eq!(visit.state.assessments, before);
}

/// Two files of one person, the second a second later and with another answer.
fn two_of_agnes() -> (Vec<u8>, Vec<u8>) {
    let mut agnes = Visit::open_small(&BrowserStore::of_browser(1));
    let early = file_from(&mut agnes, "council", "Agnes", "0");
    agnes.wait(1000);
    agnes.rate("doors", "3");
    let id = agnes.open_id();
    (early, agnes.download(&id).1.into_bytes())
}

#[test]
fn the_newer_file_of_a_person_takes_the_place_of_the_older() {
    let (early, late) = two_of_agnes();
    for files in [[("early", early.clone()), ("late", late.clone())], [("late", late), ("early", early)]] {
        let mut visit = Visit::open_small(&BrowserStore::empty());
        visit.gather(&files);
        assert_eq!(seen(&visit).rows.len(), 1);
        assert_eq!(picture_of(&mut visit).items[0].in_words, "1 All · ".trim_end_matches(" · "));
    }
}

#[test]
fn whoever_may_be_here_twice_is_asked_about() {
    let mut hall = Visit::open_small(&BrowserStore::of_browser(1));
    let first = file_from(&mut hall, "resident", "", "0");
    hall.wait(1000);
    let second = file_from(&mut hall, "resident", "", "3");
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let id = visit.gather(&[("first", first), ("second", second)]);
    assert_eq!(seen(&visit).summary, "1 in the picture, of 2 here");
    let asked = seen(&visit).rows.into_iter().find(|row| row.question.is_some()).unwrap();
    assert!(asked.question.as_ref().unwrap().0.starts_with("Answered in the same browser"), "{asked:?}");
    decide(&mut visit, &asked, &DECIDED, "apart");
    assert_eq!(seen(&visit).summary, "2 in the picture, of 2 here");
    visit.send(Msg::PageOpened(Page::Together(id)));
    assert_eq!(together(&visit.state).unwrap().items[0].in_words, "1 No · 1 All");
}

#[test]
fn anybody_can_be_left_out_or_shown_without_a_name() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.gather(&four());
    let agnes = row(&visit, "Agnes");
    assert_eq!((agnes.shows_name, agnes.is_left_out), (Some(true), false));
    decide(&mut visit, &agnes, &UNNAMED, "unnamed");
    decide(&mut visit, &agnes, &LEFT_OUT, "left-out");
    let now = seen(&visit).rows.into_iter().find(|row| row.id == agnes.id).unwrap();
    assert_eq!((now.title.as_str(), now.shows_name, now.is_left_out), ("Somebody", Some(false), true));
    assert_eq!(seen(&visit).summary, "3 in the picture, of 4 here");
    decide(&mut visit, &agnes, &LEFT_OUT, "");
    assert_eq!(seen(&visit).summary, "4 in the picture, of 4 here");
}

#[test]
fn a_full_store_keeps_everybody_on_the_page_and_says_that_they_are_not_saved() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    visit.read_people(None, &four());
    store.fail(Fails::From(1), StorageError::Full);
    visit.send(Msg::PeopleBroughtIn);
    assert_eq!(seen(&visit).rows.len(), 4);
    assert_eq!(visit.status().text, "Not saved");
    store.work();
    visit.pause();
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

/// People of the small framework with these numbers, under file names.
fn many(numbers: std::ops::RangeInclusive<u64>) -> Vec<(String, Vec<u8>)> {
    numbers.map(|number| (format!("{number}.json"), file_of(number, "resident", "", "1"))).collect()
}

fn named(files: &[(String, Vec<u8>)]) -> Vec<(&str, Vec<u8>)> {
    files.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect()
}

/// Fifty in one go: the page says how far it is, and answers between.
#[test]
fn many_people_are_brought_in_in_steps_and_it_can_be_stopped() {
    let files = many(1..=120);
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.read_people(None, &named(&files));
    let asked = visit.send(Msg::PeopleBroughtIn);
    assert!(asked.contains(&Command::WaitForPause(0)), "{asked:?}");
    assert_eq!(waiting(&visit).reading.as_deref(), Some("50 of 120 files brought in"));
    visit.pause();
    assert_eq!(waiting(&visit).reading.as_deref(), Some("100 of 120 files brought in"));
    let mut stopped = Visit::open_small(&BrowserStore::empty());
    stopped.read_people(None, &named(&files));
    stopped.send(Msg::PeopleBroughtIn);
    stopped.send(Msg::ReadingStopped);
    assert_eq!(seen(&stopped).summary, "50 in the picture, of 50 here");
    visit.pause();
    assert_eq!(seen(&visit).summary, "120 in the picture, of 120 here");
    assert!(matches!(visit.state.page, Page::People(_)));
}

/// Twenty-five at a time, each of them once.
#[test]
fn of_many_people_some_are_listed_at_a_time_and_nobody_is_out_of_reach() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.read_people(None, &named(&many(1..=60)));
    visit.send(Msg::PeopleBroughtIn);
    while visit.state.waiting.goes_on() {
        visit.pause();
    }
    let (mut seen, mut parts, mut next) = (Vec::new(), Vec::new(), Some(Listing::default()));
    while let Some(listing) = next {
        let view = listed(&visit, listing);
        seen.extend(view.rows.into_iter().map(|row| row.id));
        parts.extend(view.part);
        next = view.next;
    }
    assert_eq!(parts, ["1 to 25 of 60", "26 to 50 of 60", "51 to 60 of 60"]);
    let everybody: Vec<_> = visit.state.assessments[&visit.open_id()].people.keys().cloned().collect();
    assert_eq!(seen, everybody);
    let second = Listing { from: 25, ..Listing::default() };
    assert_eq!(listed(&visit, second).previous, Some(Listing::default()));
    let beyond = listed(&visit, Listing { from: 5_000, ..Listing::default() });
    assert_eq!(beyond.part.as_deref(), Some("51 to 60 of 60"), "as after people were taken out elsewhere");
}

/// Also when it was decided, so that it can be decided otherwise.
#[test]
fn those_who_may_be_here_twice_can_be_listed_alone() {
    let mut hall = Visit::open_small(&BrowserStore::of_browser(500));
    let first = file_from(&mut hall, "resident", "", "0");
    hall.wait(1000);
    let second = file_from(&mut hall, "resident", "", "3");
    let mut files = many(1..=30);
    files.extend([("first".to_owned(), first), ("second".to_owned(), second)]);
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.gather(&named(&files));
    let narrow = Listing { whom: Whom::MayBeTwice, from: 0 };
    let view = listed(&visit, narrow);
    assert_eq!(view.may_be_twice.as_deref(), Some("Show only who may be here twice (1 person)"));
    let [asked] = &view.rows[..] else { panic!("{:?}", view.rows) };
    assert!(asked.question.is_some());
    decide(&mut visit, asked, &DECIDED, "apart");
    assert_eq!(listed(&visit, narrow).rows.len(), 1);
    decide(&mut visit, asked, &DECIDED, "");
    decide(&mut visit, asked, &LEFT_OUT, "left-out");
    let view = listed(&visit, narrow);
    assert_eq!((view.may_be_twice, view.rows.len()), (None, 25), "nobody is left to ask about");
}

/// Whatever the steps and whatever the order, it is what joining everybody at once gives: files of people, the same file
/// again, a later file of one of them, and some who were brought together elsewhere.
#[test]
fn bringing_in_by_steps_gives_what_joining_all_at_once_gives() {
    let (early, late) = two_of_agnes();
    let mut elsewhere = Visit::open_small(&BrowserStore::of_another_browser());
    let id = elsewhere.gather(&named(&many(200..=205)));
    let some = elsewhere.download(&id).1.into_bytes();
    let mut files = many(2..=110);
    files.extend(many(40..=60));
    files.extend([("late".to_owned(), late), ("some".to_owned(), some), ("early".to_owned(), early)]);

    let mut at_once = assessment("a-at-once");
    for (_, bytes) in &files {
        let Ok(Opened::Assessment(file)) = opened::read(bytes) else { panic!("a file cannot be read") };
        at_once.bring_in(Person::new(file.assessment));
    }
    for turned in [false, true] {
        if turned {
            files.reverse();
        }
        let mut visit = Visit::open_small(&BrowserStore::empty());
        visit.read_people(None, &named(&files));
        visit.send(Msg::PeopleBroughtIn);
        while visit.state.waiting.goes_on() {
            visit.pause();
        }
        assert_eq!(visit.state.assessments[&visit.open_id()].people, at_once.people);
        assert_eq!(seen(&visit).summary, "116 in the picture, of 116 here");
    }
}

/// Ten are stored in one go, and the pause between is what asks for the next ones.
#[test]
fn many_people_are_stored_in_steps() {
    let files = many(1..=25);
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    visit.read_people(None, &named(&files));
    let mut asked = visit.send(Msg::PeopleBroughtIn);
    let mut steps = 1;
    while asked.contains(&Command::WaitForPause(0)) {
        asked = visit.pause();
        steps += 1;
    }
    assert_eq!((steps, visit.state.unsaved.len()), (3, 0));
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

// ---- the picture ----

/// `doors-1`: 3, 0, 0, 3; `doors-2`: 3, 0, don't know, does not apply.
#[test]
fn the_picture_counts_every_kind_of_answer_and_says_how_close_people_are() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.gather(&four());
    let view = picture_of(&mut visit);
    assert_eq!(view.voices, "4 people");
    let [first, second] = [&view.items[0], &view.items[1]];
    assert_eq!((first.in_words.as_str(), first.agreement.as_str()), ("2 No · 2 All", "Far apart (agreement 0.00)"));
    assert_eq!(first.view, View::Different);
    assert_eq!(second.in_words, "1 No · 1 All · 1 Don't know · 1 Does not apply to us");
    assert_eq!(view.items[2].view, View::Silent);
    assert_eq!(view.sections, [], "two groups have too few people to be shown");
    assert_eq!(first.whose, [], "nor are they shown at a statement");
}

/// Three of the council say 3 and 3, three residents 0 and don't know. The council: (9 + 9) / 6 of 3 answers each, which
/// is 3.0. The residents: 0 of three answers, and thirty could have been given.
#[test]
fn groups_stand_side_by_side_with_base_and_band_and_are_never_averaged() {
    let council = (1..=3).map(|number| file_of(number, "council", "", "33"));
    let residents = (4..=6).map(|number| file_of(number, "resident", "", "0?"));
    let files: Vec<(&str, Vec<u8>)> = council.chain(residents).map(|file| ("x.json", file)).collect();
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.gather(&files);
    visit.pick(&WHOLE, &SMALLEST, "3");
    let view = picture_of(&mut visit);
    assert_eq!(view.groups, ["A: The council, 3 people", "B: A resident, 3 people"]);
    let whose = |place: usize| -> Vec<(&str, &str)> {
        view.items[place].whose.iter().map(|one| (one.counts.title.as_str(), one.in_words.as_str())).collect()
    };
    assert_eq!(whose(0), [("The council", "3 All"), ("A resident", "3 No")], "where they see it differently");
    assert_eq!(whose(1), [], "where they do not");
    let doors = &view.sections[0];
    let known = |place: usize| match &doors.scores[place].2 {
        ScoreView::Known(known) => known.clone(),
        other @ ScoreView::Without { .. } => panic!("{other:?}"),
    };
    assert_eq!((doors.title.as_str(), known(0).score.as_str()), ("Doors", "3.0 out of 3 (100%)"));
    assert_eq!(known(0).base, "6 of 30 answers to statements that apply");
    // The lowest: 18 of 90 points, which is 20 %.
    assert_eq!(known(0).band, "20% to 100%");
    assert_eq!(
        (known(1).score.as_str(), known(1).base.as_str()),
        ("0.0 out of 3 (0%)", "3 of 30 answers to statements that apply")
    );
    assert_eq!(known(1).band, "0% to 90%");
    let id = visit.open_id();
    for (one, name) in [(Picture::People, "people"), (Picture::Perspectives, "perspectives")] {
        let picture = picture::view(&visit.state, &id, &one).unwrap();
        assert_eq!(picture.name, name);
        assert!(picture.caption.description.contains("3.0 out of 3 (100%)") || one == Picture::People);
    }
}

#[test]
fn a_picture_of_groups_is_not_made_of_groups_that_are_too_small() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let id = visit.gather(&four());
    assert!(picture::view(&visit.state, &id, &Picture::Perspectives).is_none());
    assert!(picture::view(&visit.state, &id, &Picture::People).is_some());
}

// ---- links ----

/// A link that somebody made of their answers, with the browser that they are in.
fn link_of(browser: u64, perspective: &'static str, replies: &str) -> (Visit, String) {
    let mut visit = Visit::open_small(&BrowserStore::of_browser(browser));
    visit.state.address = Some("https://council.example/check".to_owned());
    file_from(&mut visit, perspective, "", replies);
    let id = visit.open_id();
    visit.send(Msg::PageOpened(Page::HandOver(id)));
    let link = shown(&visit.state).text;
    (visit, link)
}

/// Pastes a link where people are brought together, and puts what it brings beside the others.
fn paste(visit: &mut Visit, into: Option<&AssessmentId>, link: &str) {
    visit.send(Msg::PageOpened(Page::Gather(into.cloned())));
    visit.send(Msg::LinkPasted(link.to_owned()));
    assert_eq!(opening(&visit.state).unwrap().gathering, Gathering::Offered);
    visit.send(Msg::OpeningGathered);
}

#[test]
fn whoever_sent_a_link_is_brought_in_like_whoever_sent_a_file() {
    let [agnes, ..] = four();
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let id = visit.gather(&[agnes]);
    let before = visit.state.assessments.clone();
    paste(&mut visit, Some(&id), &link_of(7, "resident", "02").1);
    paste(&mut visit, Some(&id), &link_of(8, "council", "3-").1);
    assert_eq!(visit.state.page, Page::Gather(Some(id.clone())));
    assert_eq!(visit.state.assessments, before, "nobody is in before the decision");
    let view = waiting(&visit);
    assert_eq!(
        view.ready,
        [
            "Link of 22 November 2026: A resident · last changed on 22 November 2026",
            "Link of 22 November 2026: The council · last changed on 22 November 2026"
        ]
    );
    assert_eq!(view.bring_in.as_deref(), Some("Bring 2 people in"));
    visit.send(Msg::PeopleBroughtIn);
    assert_eq!(visit.open_id(), id);
    assert_eq!(seen(&visit).summary, "3 in the picture, of 3 here");
    let picture = picture_of(&mut visit);
    assert_eq!(
        [&picture.items[0].in_words, &picture.items[1].in_words],
        ["1 No · 2 All", "1 Most · 1 All · 1 Does not apply to us"]
    );
}

#[test]
fn links_alone_become_a_new_assessment_of_several_people() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    for browser in [7, 8] {
        paste(&mut visit, None, &link_of(browser, "resident", "1").1);
    }
    visit.send(Msg::PeopleBroughtIn);
    assert_eq!((seen(&visit).summary.as_str(), visit.state.assessments.len()), ("2 in the picture, of 2 here", 1));
}

#[test]
fn the_link_and_the_file_of_one_person_are_one_person_with_the_later_answers() {
    let (mut agnes, early) = link_of(7, "council", "00");
    let id = agnes.open_id();
    agnes.wait(60_000);
    agnes.go_to("doors");
    agnes.rate("doors", "3");
    let late = agnes.download(&id).1.into_bytes();
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let id = visit.gather(&[("late.json", late)]);
    paste(&mut visit, Some(&id), &early);
    visit.send(Msg::PeopleBroughtIn);
    assert_eq!(seen(&visit).summary, "1 in the picture, of 1 here");
    let picture = picture_of(&mut visit);
    assert_eq!([&picture.items[0].in_words, &picture.items[1].in_words], ["1 All", "1 No"]);
}

/// Somebody who follows a link from a message comes to the latest of those who were put together, and can still add it alone.
#[test]
fn a_link_that_was_followed_is_offered_for_the_people_who_are_here() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let id = visit.gather(&four());
    visit.send(Msg::PageOpened(Page::Start));
    let link = link_of(7, "resident", "1").1;
    let content = link.split_once(PREFIX).unwrap().1;
    visit.send(Msg::LinkFollowed(content.to_owned()));
    let asked = visit.send(Msg::OpeningGathered);
    assert!(asked.contains(&Command::ForgetLink), "it is in and need not be followed again: {asked:?}");
    assert_eq!(visit.state.page, Page::Gather(Some(id)));
    visit.send(Msg::PeopleBroughtIn);
    assert_eq!(seen(&visit).summary, "5 in the picture, of 5 here");
}

#[test]
fn a_link_that_is_cut_short_or_altered_leaves_those_who_wait_as_they_are() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.read_people(None, &four()[..1]);
    let before = waiting(&visit);
    let link = link_of(7, "resident", "1").1;
    let mut altered = link.clone();
    let other = if altered.pop() == Some('A') { 'B' } else { 'A' };
    altered.push(other);
    for bad in [&link[..link.len() - 3], &altered, "see you on Tuesday"] {
        visit.send(Msg::LinkPasted(bad.to_owned()));
        assert!(matches!(visit.notice().tone, Tone::Wrong), "{:?}", visit.notice());
        visit.send(Msg::OpeningGathered);
        assert_eq!((&visit.state.page, waiting(&visit)), (&Page::Gather(None), before.clone()), "{bad}");
    }
}

/// While others are read or brought in nobody joins them unnoticed.
#[test]
fn nobody_joins_those_who_are_being_brought_in() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.send(Msg::PageOpened(Page::Gather(None)));
    visit.send(Msg::PeopleChosen(2));
    visit.send(Msg::LinkPasted(link_of(7, "resident", "1").1));
    assert_eq!(opening(&visit.state).unwrap().gathering, Gathering::NotPossible);
    visit.send(Msg::OpeningGathered);
    assert_eq!(visit.state.page, Page::Opening);
    assert!(visit.state.waiting.files.is_empty());
}

/// As when a locked file was unlocked.
#[test]
fn a_file_that_was_opened_alone_can_be_put_beside_others_too() {
    let [agnes, one, ..] = four();
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let id = visit.gather(&[agnes]);
    visit.send(Msg::PageOpened(Page::Start));
    visit.choose_file(one.0, &one.1);
    visit.send(Msg::OpeningGathered);
    assert_eq!(visit.state.page, Page::Gather(Some(id)));
    visit.send(Msg::PeopleBroughtIn);
    assert_eq!(seen(&visit).summary, "2 in the picture, of 2 here");
}

// ---- taking away ----

#[test]
fn the_whole_can_be_taken_to_another_browser_and_what_was_agreed_alone_too() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let id = visit.gather(&four());
    let all = visit.download(&id).1;
    let mut elsewhere = Visit::open_small(&BrowserStore::of_another_browser());
    elsewhere.open_file("all.json", all.as_bytes());
    let opened = elsewhere.open_id();
    assert_eq!(elsewhere.state.assessments[&opened].people, visit.state.assessments[&id].people);

    let asked = visit.send(Msg::ExportAsked(Export::Agreed));
    let [Command::Download { name, text }] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!(name, "small-2026-11-22-1402-agreed.json");
    assert!(!text.contains("Agnes"), "nobody's own answers are in it");
    elsewhere.open_file(name, text.as_bytes());
    assert!(elsewhere.state.assessments[&elsewhere.open_id()].people.is_empty());
}

#[test]
fn people_who_were_brought_together_elsewhere_come_one_by_one() {
    let [agnes, one, two, three] = four();
    let mut first = Visit::open_small(&BrowserStore::empty());
    let id = first.gather(&[agnes.clone(), one.clone()]);
    let half = first.download(&id).1.into_bytes();
    let mut second = Visit::open_small(&BrowserStore::of_another_browser());
    second.gather(&[("half.json", half), one, two, three]);
    assert_eq!(seen(&second).summary, "4 in the picture, of 4 here");
}

/// Everybody is there again, with what was agreed, when all the files are chosen. Eighteen people with a hundred notes of
/// ten thousand letters each are 18 MB.
#[test]
fn a_group_that_is_too_large_for_one_file_is_taken_away_in_several_and_comes_back_from_them() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let id = visit.gather(&four());
    visit.send(Msg::PageOpened(Page::Section(id.clone(), section_id("doors"), 0)));
    visit.choose("doors-1", step("some"));
    let gathered = visit.state.assessments.get_mut(&id).unwrap();
    let mut writer = gathered.people.iter().next().unwrap().1.clone();
    for number in 0..100 {
        let note = Stamped { stamp: stamp(9, "r-writer"), value: "a".repeat(10_000) };
        writer.said.answers.entry(statement(&format!("more-{number}"))).or_default().record.set(&NOTE, note);
    }
    for number in 1..=18 {
        writer.said.id = assessment_id(&format!("a-writer-{number}"));
        gathered.bring_in(writer.clone());
    }
    let asked = visit.send(Msg::DownloadAsked(id.clone()));
    let file = |command: &Command| match command {
        Command::Download { name, text } => Some((name.clone(), text.clone().into_bytes())),
        _ => None,
    };
    let files: Vec<(String, Vec<u8>)> = asked.iter().filter_map(file).collect();
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["small-2026-11-22-1402-1.json", "small-2026-11-22-1402-2.json"]);
    assert_eq!(visit.state.downloads, names);
    let told = format!("{:?}", notice(&visit.state));
    assert!(told.contains("so there are 2"), "{told}");

    let mut elsewhere = Visit::open_small(&BrowserStore::of_another_browser());
    elsewhere.gather(&named(&files));
    assert_eq!(elsewhere.state.assessments[&id].people, visit.state.assessments[&id].people);
    assert_eq!(elsewhere.state.assessments[&id].answers, visit.state.assessments[&id].answers);
    elsewhere.send(Msg::PageOpened(Page::Section(id.clone(), section_id("doors"), 0)));
    elsewhere.choose("doors-1", step("all"));
    let [here, there] = [&elsewhere, &visit].map(|visit| visit.state.assessments[&id].counter());
    assert!(here > there, "what is agreed next is later than what was agreed before");
}
