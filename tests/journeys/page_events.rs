//! What the page around the product is told: that things happen, and never an answer, a score or a text, unless it asked
//! for the answers.

use empowerment_check::app::attributes;
use empowerment_check::app::export::Export;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::domain::answer::Judgement;
use empowerment_check::domain::ids::FrameworkId;

use crate::common::browser_store::BrowserStore;
use crate::common::small_framework::small_framework;
use crate::common::visit::{SMALL, Visit};

/// A page with these attributes, names and values by turns.
fn page(store: &BrowserStore, attributes: &[&str]) -> Visit {
    let attributes: Vec<String> = attributes.iter().map(|one| (*one).to_owned()).collect();
    Visit::given(store, vec![small_framework()], attributes::read(Vec::new(), &attributes)).0
}

const NOTE: &str = "Ask Siân before Friday";

#[test]
fn progress_and_completion_are_told_without_an_answer() {
    let mut visit = page(&BrowserStore::empty(), &[]);
    visit.begin(SMALL);
    assert_eq!(visit.told(), Vec::<String>::new(), "what is only begun has made no progress");
    visit.rate("doors", "3");
    let progress = |answered: u32| {
        format!(r#"progress {{"framework":"small","frameworkVersion":"1.0.0","answered":{answered},"total":11}}"#)
    };
    assert_eq!(visit.told(), [progress(1)]);
    visit.write("doors-1", NOTE);
    visit.pause();
    visit.rate("doors", "0");
    assert_eq!(visit.told(), Vec::<String>::new(), "neither a note nor another answer is progress");
    visit.take_back("doors-1");
    assert_eq!(visit.told(), [progress(0)]);

    visit.rate("doors", "0123?-00000");
    visit.rate("money", "00000000000");
    let told = visit.told();
    assert_eq!(told.iter().filter(|one| one.starts_with("progress")).count(), 11, "{told:?}");
    assert_eq!(told.last().unwrap(), &progress(11).replace("progress", "complete"));
    assert!(!told.iter().any(|one| one.contains("doors") || one.contains("score") || one.contains("Siân")), "{told:?}");
}

#[test]
fn opening_is_no_progress() {
    let store = BrowserStore::empty();
    let mut visit = page(&store, &[]);
    let first = visit.begin(SMALL);
    visit.rate("doors", "32");
    let second = visit.begin(SMALL);
    visit.told();
    visit.send(Msg::PageOpened(Page::Overview(first)));
    visit.send(Msg::PageOpened(Page::Start));
    visit.send(Msg::PageOpened(Page::Overview(second)));
    assert_eq!(visit.told(), Vec::<String>::new());
}

#[test]
fn files_are_told_by_their_kind_and_deletion_by_what_is_left() {
    let mut visit = page(&BrowserStore::empty(), &[]);
    let id = visit.begin(SMALL);
    visit.download(&id);
    visit.send(Msg::ExportAsked(Export::Answers));
    visit.send(Msg::PrintAsked);
    let export = |kind: &str| format!(r#"export {{"kind":"{kind}"}}"#);
    assert_eq!(visit.told(), [export("json"), export("csv"), export("print")]);
    visit.send(Msg::DeletionConfirmed(id));
    assert_eq!(visit.told(), [r#"clear {"left":0}"#]);
    visit.send(Msg::DeletionTakenBack);
    assert_eq!(visit.told(), Vec::<String>::new());
}

#[test]
fn a_page_that_asks_for_them_gets_the_answers_and_never_what_is_written() {
    let mut visit = page(&BrowserStore::empty(), &["share", "answers"]);
    visit.begin(SMALL);
    visit.rate("doors", "3?-");
    let answers = r#""answers":{"doors-1":"all","doors-2":"dont-know","doors-3":"does-not-apply"}"#;
    assert!(visit.told().last().unwrap().contains(answers));
    visit.choose("doors-1", Judgement::DontKnow);
    visit.write("doors-1", NOTE);
    visit.pause();
    let told = visit.told();
    assert!(told[0].starts_with("progress") && told[0].contains(r#""doors-1":"dont-know""#), "{told:?}");
    assert!(!told.iter().any(|one| one.contains("Siân")), "{told:?}");
}

#[test]
fn the_page_chooses_what_a_visitor_meets_first() {
    let store = BrowserStore::empty();
    let small = FrameworkId::parse(SMALL).unwrap();
    assert_eq!(page(&store, &["start", "choose"]).state.page, Page::Start);
    assert_eq!(page(&store, &["start", "continue"]).state.page, Page::Start, "there is nothing to go on with");
    assert_eq!(page(&store, &["start", "framework"]).state.page, Page::Framework(small.clone(), None));
    assert_eq!(page(&store, &["start", "paper"]).state.page, Page::Paper(small, None));
    assert_eq!(store.contents().len(), 0, "nothing is begun by it");

    let mut before = page(&store, &[]);
    before.begin(SMALL);
    before.wait(60_000);
    let later = before.begin(SMALL);
    before.rate("doors", "3");
    assert_eq!(page(&store, &["start", "continue"]).state.page, Page::Overview(later));
}
