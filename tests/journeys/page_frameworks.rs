//! What the page around the product brings and asks for: frameworks of its own, for this visit, and a choice among
//! what is offered. Its people hear what is wrong with it; visitors hear only that something is.

use empowerment_check::app::command::{Command, PageFault};
use empowerment_check::app::msg::Given;
use empowerment_check::app::views::notice::Tone;
use empowerment_check::app::views::offer::OfferView;
use empowerment_check::app::views::page_fault;
use empowerment_check::app::views::start::start;
use serde_json::{Value, json};

use crate::common::browser_store::BrowserStore;
use crate::common::framework_files::{changed, own, own_text};
use crate::common::small_framework::{document, small_framework};
use crate::common::visit::{SMALL, Visit};

const OWN: &str = "our-own";

/// A page that ships the small framework, brings these and asks for these. The faults that its people are told of come
/// back as they read them.
fn page(store: &BrowserStore, frameworks: &[Value], offered: &str) -> (Visit, Vec<String>) {
    let frameworks = frameworks.iter().map(Value::to_string).collect();
    let (visit, asked) = Visit::given(
        store,
        vec![small_framework()],
        Given { frameworks, offered: offered.to_owned(), ..Given::default() },
    );
    let told = |command: &Command| match command {
        Command::WarnPage(fault) => page_fault::text(&visit.state, fault),
        other => panic!("{other:?}"),
    };
    let told = asked.iter().map(told).collect();
    (visit, told)
}

fn offered(visit: &Visit) -> Vec<String> {
    start(&visit.state).offered.into_iter().map(|offer: OfferView| offer.id.as_str().to_owned()).collect()
}

#[test]
fn a_framework_of_the_page_is_offered_and_never_stored() {
    let store = BrowserStore::empty();
    let (mut visit, told) = page(&store, &[own("1.0.0")], "");
    assert_eq!(
        (offered(&visit), told, visit.state.notice.as_ref()),
        (vec![OWN.to_owned(), SMALL.to_owned()], vec![], None)
    );
    assert_eq!(start(&visit.state).offered[0].marks, Vec::<String>::new());
    let id = visit.begin(OWN);
    visit.rate("doors", "32");
    assert!(!store.contents().keys().any(|key| key.contains("/f/")));
    // What was assessed with it is stored, and waits for it.
    let (without, _) = page(&store, &[], "");
    assert!(!start(&without.state).saved[0].offered);
    let (with, _) = page(&store, &[own("1.0.0")], "");
    assert_eq!(with.state.assessments[&id], visit.state.assessments[&id]);
    assert_eq!(start(&with.state).saved[0].progress, "2 of 11 done");
}

#[test]
fn the_page_limits_the_offer_and_orders_it() {
    let other = changed(own("1.0.0"), "/id", json!("other"));
    let (visit, told) = page(&BrowserStore::empty(), &[own("1.0.0"), other], " small\n our-own ");
    assert_eq!((offered(&visit), told), (vec!["other".to_owned(), SMALL.to_owned(), OWN.to_owned()], vec![]));
    let (visit, _) = page(&BrowserStore::empty(), &[own("1.0.0")], OWN);
    assert_eq!(offered(&visit), [OWN], "what it does not name of what is shipped is not offered");
}

#[test]
fn what_is_not_offered_can_still_be_carried_on() {
    let store = BrowserStore::empty();
    Visit::open_small(&store).begin(SMALL);
    let (visit, _) = page(&store, &[own("1.0.0")], OWN);
    assert!(start(&visit.state).saved[0].offered);
}

#[test]
fn names_that_are_not_known_are_told_with_those_that_are() {
    let (visit, told) = page(&BrowserStore::empty(), &[own("1.0.0")], "smal our-own Moray");
    let expected = "empowerment-check: the attribute “frameworks” names smal, Moray, which is not known. Known here: \
                    small, our-own.";
    assert_eq!((offered(&visit), told), (vec![OWN.to_owned()], vec![expected.to_owned()]));
    let (visit, _) = page(&BrowserStore::empty(), &[], "smal");
    assert_eq!(offered(&visit), [SMALL], "with no known name everything is offered");
}

#[test]
fn a_faulty_one_is_told_to_the_pages_people_and_the_rest_works() {
    let faulty = changed(own("1.0.0"), "/statements/2/text", json!(""));
    let (visit, told) = page(&BrowserStore::empty(), &[changed(faulty, "/version", json!("one")), own("1.0.0")], "");
    let expected = "empowerment-check: framework 1 of this page cannot be used. 2 things in this framework are not as \
                    they should be. Mend them, then open the file again.\n$.version: a version is three numbers joined \
                    by full stops, such as 1.0.0\n$.statements[2].text: this text is empty";
    assert_eq!(told, [expected]);
    assert_eq!(offered(&visit), [OWN, SMALL]);
    let notice = visit.notice();
    assert_eq!((notice.tone, notice.title.as_str()), (Tone::Wrong, "This page's own framework could not be read."));
    assert_eq!(notice.text, ["Please tell the people who run this page. Everything else works."]);
    assert_eq!(notice.list, Vec::<String>::new());
}

#[test]
fn whatever_the_page_brings_nothing_breaks() {
    for text in ["", "null", "[]", "{}", "{", "\u{0}", "<!doctype html>", &"[".repeat(100_000), &"x".repeat(2_000_000)]
    {
        let given = Given { frameworks: vec![text.to_owned()], ..Given::default() };
        let (visit, asked) = Visit::given(&BrowserStore::empty(), vec![small_framework()], given);
        assert!(matches!(&asked[..], [Command::WarnPage(PageFault::Framework { place: 1, .. })]), "{asked:?}");
        assert_eq!(offered(&visit), [SMALL]);
    }
}

#[test]
fn an_id_that_is_taken_is_refused_unless_it_is_the_very_same() {
    let taken = changed(own("1.0.0"), "/id", json!(SMALL));
    let (visit, told) = page(&BrowserStore::empty(), &[taken], "");
    assert!(told[0].contains("Its id is “small”"), "{told:?}");
    assert_eq!(visit.notice().title, "This page's own framework could not be read.");
    let (visit, told) = page(&BrowserStore::empty(), &[document(), own("1.0.0"), own("1.0.0")], "");
    assert_eq!((told, visit.state.notice.as_ref(), offered(&visit).len()), (vec![], None, 2));
}

#[test]
fn what_the_page_brings_goes_before_what_the_visitor_opened_under_the_same_id() {
    let store = BrowserStore::empty();
    let mut before = Visit::open_small(&store);
    before.open_file("ours.json", own_text("1.0.0").as_bytes());
    let kept = store.contents();
    let (mut visit, _) = page(&store, &[own("2.0.0")], "");
    assert_eq!(offered(&visit), [OWN, SMALL]);
    assert_eq!(start(&visit.state).offered[0].marks, Vec::<String>::new());
    visit.open_file("ours.json", own_text("2.0.0").as_bytes());
    assert!(visit.notice().title.contains("which is already here"));
    assert_eq!(visit.notice().text, Vec::<String>::new());
    visit.open_file("ours.json", own_text("3.0.0").as_bytes());
    assert!(visit.notice().text[0].starts_with("Its id is “our-own”"));
    assert_eq!(store.contents(), kept);
}
