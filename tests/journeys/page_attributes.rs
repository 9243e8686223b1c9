//! What the element's attributes ask for. A value that is not taken is told to the page's people, with what would be,
//! and the default holds.

use empowerment_check::app::attributes;
use empowerment_check::app::command::{Command, PageFault};
use empowerment_check::app::msg::Given;
use empowerment_check::app::settings::StorageMode;
use empowerment_check::app::views::page_fault;

use crate::common::browser_store::BrowserStore;
use crate::common::small_framework::small_framework;
use crate::common::visit::Visit;

fn given(attributes: &[(&str, &str)]) -> Given {
    let names_and_values: Vec<String> =
        attributes.iter().flat_map(|(name, value)| [(*name).to_owned(), (*value).to_owned()]).collect();
    attributes::read(Vec::new(), &names_and_values)
}

/// What the page's people are told of these attributes, and the visit that begins all the same.
fn told(attributes: &[(&str, &str)]) -> (Visit, Vec<String>) {
    let (visit, asked) = Visit::given(&BrowserStore::empty(), vec![small_framework()], given(attributes));
    let text = |command: &Command| match command {
        Command::WarnPage(fault) => page_fault::text(&visit.state, fault),
        other => panic!("{other:?}"),
    };
    let told = asked.iter().map(text).collect();
    (visit, told)
}

#[test]
fn an_element_without_attributes_gets_the_defaults() {
    let given = given(&[]);
    assert_eq!(given, Given::default());
    assert_eq!((given.instance.as_str(), given.settings.storage), ("main", StorageMode::Browser));
    assert_eq!(given.settings.exit, None);
}

#[test]
fn every_attribute_is_taken_and_foreign_ones_are_left_alone() {
    let given = given(&[
        ("class", "wide"),
        ("instance", "youth-council"),
        ("storage", "visit"),
        ("frameworks", "small"),
        ("exit", "https://www.bbc.co.uk/weather"),
        ("contact", "mailto:team@council.example"),
        ("privacy", "/privacy"),
    ]);
    assert_eq!(given.instance.as_str(), "youth-council");
    assert_eq!(given.settings.storage, StorageMode::Visit);
    assert_eq!(given.offered, "small");
    let links = [given.settings.exit, given.settings.contact, given.settings.privacy];
    let expected = ["https://www.bbc.co.uk/weather", "mailto:team@council.example", "/privacy"];
    assert_eq!(links.map(|link| link.unwrap().as_str().to_owned()), expected);
    assert_eq!(given.faults, Vec::<PageFault>::new());
}

#[test]
fn a_wrong_value_is_told_with_what_is_right_and_the_default_holds() {
    for (name, value, right) in [
        ("storage", "session", "“browser”"),
        ("storage", "", "“visit”"),
        ("exit", "javascript:alert(1)", "https:"),
        ("contact", "", "mailto:"),
        ("privacy", "data:text/html,x", "on this site"),
        ("instance", "Youth Council", "lower-case letters"),
        ("instance", "../main", "“main”"),
        ("start", "questions", "“continue”"),
        ("heading-level", "0", "1, 2, 3 or 4"),
        ("heading-level", "5", "1, 2, 3 or 4"),
        ("heading-level", "two", "1, 2, 3 or 4"),
        ("share", "yes", "“answers”"),
        ("lang", "cy", "“en-GB”"),
    ] {
        let (visit, told) = told(&[(name, value)]);
        let begins = format!("empowerment-check: the attribute “{name}” is “{value}”. It takes ");
        assert!(told.len() == 1 && told[0].starts_with(&begins) && told[0].contains(right), "{told:?}");
        assert_eq!(visit.state.settings, Given::default().settings);
        assert_eq!(visit.state.notice, None, "visitors can do nothing about it");
    }
}
