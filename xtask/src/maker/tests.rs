//! The page offers what the product takes, all of it and nothing else.

use std::collections::BTreeSet;

use empowerment_check::app::attributes::{self, ATTRIBUTES, LANGUAGES};
use empowerment_check::formats::shipped;
use empowerment_check::words::english::MAKER;

use super::*;

fn project_file(name: &str) -> String {
    fs::read_to_string(Project::here().root().join(name)).unwrap()
}

fn page() -> String {
    let loader = Pinned { name: "v1/loader-1.js".to_owned(), integrity: "sha384-x".to_owned() };
    page::page(&shipped::frameworks(), &project_file("style/tokens.css"), &loader, &MAKER)
}

/// What stands between these two, wherever it does.
fn between<'a>(text: &'a str, before: &str, after: &str) -> BTreeSet<&'a str> {
    text.split(before).skip(1).filter_map(|rest| rest.split_once(after)).map(|(one, _)| one).collect()
}

/// The texts of a script in single quotation marks.
fn quoted(script: &str) -> BTreeSet<&str> {
    script.split('\'').skip(1).step_by(2).collect()
}

/// The names of the fields that hold attributes of the element.
fn offered(page: &str) -> BTreeSet<&str> {
    let form = page.split_once("<form").unwrap().1.split_once("</form>").unwrap().0;
    let names = between(form, " name=\"", "\"");
    names.into_iter().filter(|name| !name.starts_with("--") && !["shape", "site", "base"].contains(name)).collect()
}

#[test]
fn every_attribute_of_the_element_has_a_field() {
    let page = page();
    assert_eq!(offered(&page), ATTRIBUTES.iter().map(|(name, _)| *name).collect());
}

#[test]
fn the_scripts_of_the_element_know_the_same_attributes() {
    let names: BTreeSet<&str> = ATTRIBUTES.iter().map(|(name, _)| *name).collect();
    let loader = project_file("src/embed/empowerment-check.js");
    let observed = loader.split_once("observedAttributes = [").unwrap().1.split_once(']').unwrap().0;
    assert_eq!(quoted(observed), names);
    let frame = project_file("src/embed/frame/frame.js");
    let asked = frame.split_once("ASKED = [").unwrap().1.split_once(']').unwrap().0;
    assert_eq!(quoted(asked), names.iter().copied().filter(|name| *name != "share").collect());
    // Read by the scripts alone, and left to those who read docs/embedding.md.
    let scripts = loader + &project_file("src/embed/element.js");
    let read: BTreeSet<&str> = between(&scripts, "getAttribute('", "')");
    let others: Vec<&str> = read.difference(&names).copied().collect();
    assert_eq!(others, ["framework-src", "loading"]);
}

#[test]
fn every_value_that_can_be_chosen_is_taken() {
    let page = page();
    let document = roxmltree::Document::parse_with_options(
        &page,
        roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() },
    );
    let document = document.unwrap();
    let mut chosen = 0;
    for node in document.descendants() {
        let field = if node.has_tag_name("option") { node.parent().unwrap() } else { node };
        let (Some(name), Some(value)) = (field.attribute("name"), node.attribute("value")) else { continue };
        if value.is_empty() || !offered(&page).contains(name) {
            continue;
        }
        let given = attributes::read(Vec::new(), &[name.to_owned(), value.to_owned()]);
        assert_eq!(given.faults, [], "{name}={value}");
        chosen += 1;
    }
    // Other starts, other stores, the language, levels, and that answers are told.
    assert_eq!(chosen, shipped::frameworks().len() + 3 + 2 + 1 + 4 + 1);
    for framework in shipped::frameworks() {
        assert!(page.contains(&format!("value=\"{}\"", framework.id().as_str())));
    }
    for code in LANGUAGES {
        let language = code.split('-').next().unwrap();
        assert!(MAKER.offer.languages.iter().any(|(offered, _)| offered.starts_with(language)), "{code}");
    }
}

#[test]
fn looks_are_those_of_the_products_styles_and_frames_take_them() {
    let page = page();
    let offered: BTreeSet<&str> = between(&page, " name=\"--ec-", "\"");
    assert_eq!(offered.len(), 7);
    let styles = project_file("style/tokens.css") + &project_file("style/base.css");
    let frame = project_file("src/embed/frame/frame.js");
    for name in &offered {
        assert!(styles.contains(&format!("var(--ec-{name}")), "{name}");
        assert!(frame.contains(&format!("'--ec-{name}': ")), "{name}");
    }
    assert!(page.contains("data-picks=\"--ec-accent\" aria-label=\"Pick: Main colour\" value=\"#0b5d63\""));
}

#[test]
fn every_colour_that_is_looked_after_has_a_name_in_words() {
    let theme = project_file("src/embed/theme.js");
    let pairs = theme.split_once("PAIRS = [").unwrap().1.split_once("];").unwrap().0;
    let named: BTreeSet<&str> = MAKER.looks.tokens.iter().map(|(name, _)| *name).collect();
    assert_eq!(named, quoted(pairs));
}

#[test]
fn texts_within_the_data_cannot_end_them() {
    let loader = Pinned { name: "</script><b>".to_owned(), integrity: String::new() };
    let data = data::json(&loader, &MAKER);
    assert!(!data.contains('<'), "{data}");
    let read: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!(read["loader"]["name"], "</script><b>");
}
