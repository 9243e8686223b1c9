//! Which texts are ours to make easy, by kind. The names and terms that a source fixes are in none.

use empowerment_check::domain::framework::Framework;
use empowerment_check::words::english::{ENGLISH, MAKER, PAPER_FILES};

/// What people judge or answer.
pub fn statements(framework: &Framework) -> Vec<String> {
    let texts = framework.statements().iter().map(|statement| statement.text.clone());
    texts.chain(framework.whole_grade().map(|grade| grade.text.clone())).collect()
}

/// What helps them: examples, what terms, steps and groups mean, and all that is said about the framework.
pub fn help(framework: &Framework) -> Vec<String> {
    let mut texts = vec![framework.about(), framework.audience(), &framework.source().note];
    texts.extend(framework.statements().iter().flat_map(|statement| &statement.examples).map(String::as_str));
    texts.extend(framework.dimensions().iter().flat_map(|dimension| &dimension.groups).map(|one| one.about.as_str()));
    texts.extend(framework.glossary().iter().map(|term| term.meaning.as_str()));
    texts.extend(framework.scale().levels().iter().map(|level| level.meaning.as_str()));
    texts.extend(framework.editorial_notes().iter().map(String::as_str));
    texts.extend(framework.historical().into_iter().flat_map(|one| [&one.label[..], &one.note, &one.prompt]));
    texts.into_iter().map(str::to_owned).collect()
}

/// Messages, hints and questions: those texts of the product that are whole sentences.
pub fn sentences() -> Vec<String> {
    of_the_product().into_iter().filter(|text| is_sentence(text)).collect()
}

/// Headings, labels and buttons: all its other texts.
pub fn labels() -> Vec<String> {
    of_the_product().into_iter().filter(|text| !is_sentence(text)).collect()
}

fn is_sentence(text: &str) -> bool {
    text.ends_with(['.', '?', '!'])
}

/// Every text of the product in English, without places for values. The language's own tag is for programs.
fn of_the_product() -> Vec<String> {
    let shown = format!("{ENGLISH:?}{PAPER_FILES:?}{MAKER:?}");
    quoted(&shown).into_iter().filter(|text| *text != ENGLISH.language).map(|text| without_places(&text)).collect()
}

/// The texts in quotation marks, as `Debug` shows a constant.
fn quoted(shown: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut characters = shown.chars();
    while characters.any(|character| character == '"') {
        let mut text = String::new();
        while let Some(character) = characters.next().filter(|character| *character != '"') {
            // What follows a backslash is one of the text's own quotation marks.
            text.extend(if character == '\\' { characters.next() } else { Some(character) });
        }
        texts.push(text);
    }
    texts
}

/// With nothing in the places for values.
fn without_places(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |read, part| read + part.split_once('}').map_or(part, |(_, after)| after))
}

#[test]
fn texts_are_found_between_quotation_marks_and_values_left_out() {
    let shown = r#"Words { a: "Yes", b: Phrase("“{0}” is \"{1}\".") }"#;
    assert_eq!(quoted(shown), ["Yes", "“{0}” is \"{1}\"."]);
    assert_eq!(without_places("“{0}” is {1}."), "“” is .");
    assert_eq!(without_places("{0} of it"), " of it");
}

#[test]
fn every_text_of_the_product_is_read() {
    let (sentences, labels) = (sentences(), labels());
    for known in [ENGLISH.start.privacy, ENGLISH.notice.full, ENGLISH.fault.bad_version] {
        let kind = if is_sentence(known) { &sentences } else { &labels };
        assert!(kind.iter().any(|text| text == known), "{known}");
    }
    assert!(labels.contains(&"Undo".to_owned()) && labels.contains(&"September".to_owned()));
    assert!(!labels.contains(&ENGLISH.language.to_owned()));
}
