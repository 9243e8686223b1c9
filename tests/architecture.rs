//! Holds the house: which room may know which, what belongs in one room only, and the habits of every file. Each rule
//! is also tried on a piece of code that breaks it, so that a rule that sees nothing is noticed.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod module_paths;
    pub mod project;
    pub mod rust_source;
}

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use common::module_paths::module_paths;
use common::project;
use common::rust_source::{Literal, Source, is_of_name, sources};

/// The rooms, and what each may know of the others: a room, or one module of it.
const ROOMS: [(&str, &[&str]); 9] = [
    ("domain", &[]),
    ("words", &[]),
    ("chart", &["domain"]),
    ("formats", &["domain", "chart"]),
    ("storage", &["domain", "formats"]),
    ("app", &["domain", "words", "chart", "formats", "storage"]),
    ("ui", &["app", "domain", "words", "chart"]),
    ("browser", &["storage::port", "domain::timestamp"]),
    ("embed", &["domain", "words", "chart", "formats", "storage", "app", "ui", "browser"]),
];

/// The rooms that may know that there is a browser.
const BROWSER_FACING: [&str; 3] = ["browser", "ui", "embed"];

/// Attributes whose values are names or drawing, never words for people.
const PLAIN_ATTRIBUTES: [&str; 9] = [
    "class",
    "d",
    "points",
    "viewBox",
    "transform",
    "preserveAspectRatio",
    "aria-labelledby",
    "aria-describedby",
    "rel",
];

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| sources("src"));
static CLASSES: LazyLock<BTreeSet<String>> = LazyLock::new(class_names);

/// The room of a file; `None` for the root of the crate.
fn room(source: &Source) -> Option<&str> {
    let inside = source.path.strip_prefix("src/")?;
    let room = inside.split(['/', '.']).next()?;
    (!["lib", "main"].contains(&room)).then_some(room)
}

fn is_in(source: &Source, rooms: &[&str]) -> bool {
    room(source).is_some_and(|room| rooms.contains(&room))
}

/// A rule: what a file does against it.
type Rule = fn(&Source) -> Vec<String>;

/// Holds a rule for every file, after showing that it sees this piece of code in this file.
fn hold(rule: Rule, (path, breaking): (&str, &str)) {
    assert_ne!(
        rule(&Source::new(path, breaking)),
        Vec::<String>::new(),
        "the rule does not see {breaking:?} in {path}"
    );
    let broken: Vec<String> = SOURCES
        .iter()
        .flat_map(|source| rule(source).into_iter().map(|what| format!("{}: {what}", source.path)))
        .collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

fn found(what: &str, is_found: bool) -> Vec<String> {
    if is_found { vec![what.to_owned()] } else { Vec::new() }
}

// ---- rooms ----

#[test]
fn every_room_is_there_and_there_is_no_other() {
    let found: BTreeSet<&str> = SOURCES.iter().filter_map(room).collect();
    assert_eq!(found, ROOMS.iter().map(|(room, _)| *room).collect());
}

fn forbidden_arrows(source: &Source) -> Vec<String> {
    let Some(own) = room(source) else {
        return Vec::new();
    };
    let known = ROOMS.iter().find(|(room, _)| *room == own).map_or(&[][..], |(_, known)| *known);
    let is_allowed = |path: &str| {
        let allowed = known.iter().chain([&own]);
        allowed
            .into_iter()
            .any(|allowed| path.strip_prefix(allowed).is_some_and(|rest| rest.is_empty() || rest.starts_with("::")))
    };
    module_paths(&source.path, &source.code).into_iter().filter(|path| !is_allowed(path)).collect()
}

#[test]
fn the_map_names_every_room() {
    let map = std::fs::read_to_string(project::path("ARCHITECTURE.md")).unwrap();
    let (map, _) = map.split_once("## How data flows").unwrap();
    let named: BTreeSet<&str> =
        map.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("/` |")).map(|(room, _)| room).collect();
    assert_eq!(named, ROOMS.iter().map(|(room, _)| *room).collect());
}

#[test]
fn every_room_knows_only_the_rooms_it_may_know() {
    for (path, breaking) in [
        ("src/domain/score.rs", "use crate::formats::document;"),
        ("src/domain/score.rs", "fn f() { crate::words::english::ENGLISH; }"),
        ("src/domain/score.rs", "use super::super::storage::keys;"),
        ("src/domain.rs", "use super::app;"),
        ("src/formats/json/tree.rs", "use super::super::super::storage::keys::Keys;"),
        ("src/formats/json/tree.rs", "use crate::{domain::ids,\n    storage::{keys, port}};"),
        ("src/browser/clock.rs", "use crate::domain::score::Score;"),
        ("src/browser/clock.rs", "use crate::storage::{port, keys};"),
        ("src/browser/clock.rs", "use crate::ui::app::App;"),
        ("src/ui/app.rs", "use crate::storage::port;"),
        ("src/ui/app.rs", "use crate::browser::clock;"),
        ("src/app/state.rs", "use crate::ui;"),
    ] {
        hold(forbidden_arrows, (path, breaking));
    }
}

#[test]
fn allowed_arrows_are_not_taken_for_forbidden_ones() {
    for (path, allowed) in [
        (
            "src/formats/json/tree.rs",
            "use super::reader; use super::super::problem; use crate::{domain::{ids, text}, formats};",
        ),
        (
            "src/browser/clock.rs",
            "use crate::storage::port::{KeyValue, StorageError}; use crate::domain::timestamp::Timestamp;",
        ),
        (
            "src/domain/score.rs",
            "/// See [`crate::app`].\nconst TEXT: &str = \"crate::app\"; // crate::app\nuse super::ratio;",
        ),
        ("src/domain/score.rs", "#[cfg(test)]\nmod tests {\n    use crate::formats::shipped; }\n"),
        ("src/lib.rs", "pub use crate::embed::mount;"),
    ] {
        assert_eq!(forbidden_arrows(&Source::new(path, allowed)), Vec::<String>::new(), "{allowed}");
    }
}

// ---- what belongs in one room only ----

fn browser_outside(source: &Source) -> Vec<String> {
    let is_browser = |name: &str| {
        ["leptos", "web_sys", "js_sys"].contains(&name) || name.starts_with("wasm_bindgen") || name.starts_with("gloo")
    };
    let names = source.names().filter(|name| is_browser(name) && !is_in(source, &BROWSER_FACING));
    names.map(str::to_owned).collect()
}

#[test]
fn only_the_browser_facing_rooms_know_a_browser() {
    hold(browser_outside, ("src/app/update.rs", "use leptos::prelude::*;"));
    hold(browser_outside, ("src/storage/port.rs", "fn f(_: web_sys::Storage) {}"));
    hold(browser_outside, ("src/formats/csv.rs", "use gloo_storage::LocalStorage;"));
    hold(browser_outside, ("src/domain/ids.rs", "#[wasm_bindgen]\nstruct A;"));
}

fn serde_outside(source: &Source) -> Vec<String> {
    let names = source.names().filter(|name| ["serde", "serde_json"].contains(name) && !is_in(source, &["formats"]));
    names.map(str::to_owned).collect()
}

#[test]
fn only_formats_serialises() {
    hold(serde_outside, ("src/domain/ids.rs", "#[derive(serde::Serialize)]\nstruct A;"));
    hold(serde_outside, ("src/storage/repository.rs", "use serde_json::Value;"));
}

fn local_storage_outside(source: &Source) -> Vec<String> {
    if is_in(source, &["browser"]) {
        return Vec::new();
    }
    // Leptos has a `LocalStorage` of its own, which keeps values on one thread and stores nothing: only calls count.
    let calls = [".local_storage(", "LocalStorage::", "session_storage(", "SessionStorage::"];
    let called = calls.into_iter().filter(|call| source.code.contains(call));
    // `embed` names the module that reaches for storage; nobody else names even that.
    let is_storage = |name: &&str| *name == "gloo_storage" || (*name == "local_storage" && !is_in(source, &["embed"]));
    called.chain(source.names().filter(is_storage)).map(str::to_owned).collect()
}

#[test]
fn only_browser_reaches_for_local_storage() {
    hold(local_storage_outside, ("src/embed/mount.rs", "fn f() { window().local_storage(); }"));
    hold(local_storage_outside, ("src/ui/app.rs", "fn f() { LocalStorage::set(\"a\", 1); }"));
    hold(local_storage_outside, ("src/app/state.rs", "use crate::browser::local_storage;"));
}

fn keys_outside(source: &Source) -> Vec<String> {
    let format_names = ["empowerment-check/assessment", "empowerment-check/framework"];
    let is_format_name = |text: &str| is_in(source, &["formats"]) && format_names.contains(&text);
    let texts = source.literals.iter().map(|literal| literal.text.as_str());
    let keys = texts.filter(|text| text.contains("empowerment-check/") && !is_format_name(text));
    keys.filter(|_| source.path != "src/storage/keys.rs").map(str::to_owned).collect()
}

#[test]
fn only_the_keys_module_spells_a_key() {
    hold(keys_outside, ("src/storage/repository.rs", "const KEY: &str = \"empowerment-check/main/meta\";"));
    hold(keys_outside, ("src/formats/csv.rs", "const KEY: &str = r#\"empowerment-check/\"#;"));
}

fn effects_outside(source: &Source) -> Vec<String> {
    found("Effect::new", source.code.contains("Effect::new") && !is_in(source, &["embed"]))
}

#[test]
fn only_embed_makes_effects() {
    hold(effects_outside, ("src/ui/app.rs", "fn f() { Effect::new(move |_| ()); }"));
}

fn raw_html(source: &Source) -> Vec<String> {
    found("inner_html", source.code.contains("inner_html"))
}

#[test]
fn nothing_writes_raw_html() {
    hold(raw_html, ("src/ui/app.rs", "view! { <p inner_html=text></p> }"));
    hold(raw_html, ("src/browser/focus.rs", "fn f() { element.set_inner_html(\"\"); }"));
}

fn gallery_inside(source: &Source) -> Vec<String> {
    let literals = source.literals.iter().filter(|literal| literal.text.contains("examples/"));
    let names = source.names().filter(|name| *name == "gallery");
    names.map(str::to_owned).chain(literals.map(|literal| literal.text.clone())).collect()
}

#[test]
fn nothing_of_the_gallery_comes_into_the_product() {
    hold(gallery_inside, ("src/ui/app.rs", "mod gallery;"));
    hold(gallery_inside, ("src/main.rs", "#[path = \"../examples/gallery/stage.rs\"]\nmod stage;"));
    // Cargo gives an example to nobody, and trunk takes one only when it is told to.
    let manifest = std::fs::read_to_string(project::path("Cargo.toml")).unwrap();
    let named: Vec<&str> = manifest.split("\n\n").filter(|part| part.contains("gallery")).collect();
    assert!(matches!(named[..], [part] if part.contains("[[example]]")), "{named:?}");
    for file in ["index.html", "Trunk.toml"] {
        assert!(!std::fs::read_to_string(project::path(file)).unwrap().contains("gallery"), "{file}");
    }
}

// ---- words ----

/// Texts of two or more words in `ui`, which belong in `words`. A word here has two letters or more, one of them small.
/// Let through are the values of plain attributes, and small names after a class that `style/` knows. It does not see
/// single words, words without quotation marks inside `view!`, and texts put together from pieces.
fn words_in_ui(source: &Source) -> Vec<String> {
    let is_for_people = |literal: &&Literal| {
        let is_plain = PLAIN_ATTRIBUTES.iter().any(|attribute| {
            let before = literal.before.trim_end().strip_suffix('=').and_then(|before| before.strip_suffix(attribute));
            before.is_some_and(|before| !before.ends_with(|character| is_of_name(character) || character == '-'))
        });
        words(&literal.text).count() >= 2 && !is_plain && !is_class_list(&literal.text, &CLASSES)
    };
    let texts = source.literals.iter().filter(|_| is_in(source, &["ui"])).filter(is_for_people);
    texts.map(|literal| format!("{:?}", literal.text)).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_word = |piece: &&str| {
        let letters = piece.chars().filter(|character| character.is_alphabetic());
        letters.count() >= 2 && piece.contains(char::is_lowercase)
    };
    // A place for a value, such as `{name}`, is no word.
    text.split_whitespace().filter(|piece| !(piece.starts_with('{') && piece.ends_with('}'))).filter(is_word)
}

/// Whether a text begins with a class of the style sheets and goes on with more names like it, such as
/// `fill step-{position}`.
fn is_class_list(text: &str, classes: &BTreeSet<String>) -> bool {
    let is_name = |piece: &str| {
        let name = piece.split('{').next().unwrap_or_default();
        name.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
    };
    let first = text.split_whitespace().next().unwrap_or_default();
    classes.contains(first) && text.split_whitespace().all(is_name)
}

/// Every class that the style sheets name.
fn class_names() -> BTreeSet<String> {
    let mut sheets = String::new();
    collect_sheets(&project::path("style"), &mut sheets);
    let names = sheets.split('.').skip(1).map(|rest| {
        let end =
            rest.find(|character: char| !character.is_ascii_alphanumeric() && character != '-' && character != '_');
        rest[..end.unwrap_or(rest.len())].to_owned()
    });
    names.filter(|name| name.starts_with(|first: char| first.is_ascii_lowercase())).collect()
}

fn collect_sheets(folder: &Path, sheets: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect_sheets(&path, sheets);
        } else if path.extension().is_some_and(|extension| extension == "css") {
            sheets.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_text_that_people_read_comes_from_words() {
    hold(words_in_ui, ("src/ui/app.rs", "view! { <p>\"Your answers stay here\"</p> }"));
    hold(words_in_ui, ("src/ui/app.rs", "view! { <p class=\"lead\" title=\"Close this message\" /> }"));
    hold(words_in_ui, ("src/ui/app.rs", "let text = format!(\"{count} of {all} statements\");"));
}

#[test]
fn class_names_and_drawing_are_not_taken_for_words() {
    for plain in [
        "view! { <p class=\"notice of-any kind\" aria-labelledby=\"one two\" /> }",
        "view! { <path d=\"M 0 0 L 10 10\" /> <svg viewBox=\"0 0 100 100\" /> }",
        "let text = format!(\"{} {}\", one, two); let text = \" · \"; let role = \"group\";",
        "// A comment with \"quoted words\" in it.",
    ] {
        assert_eq!(words_in_ui(&Source::new("src/ui/app.rs", plain)), Vec::<String>::new(), "{plain}");
    }
}

// ---- habits ----

fn no_beginning(source: &Source) -> Vec<String> {
    found("does not begin with //!", !source.text.starts_with("//! "))
}

#[test]
fn every_file_begins_by_saying_what_it_is_for() {
    hold(no_beginning, ("src/ui/app.rs", "use leptos::prelude::*;"));
}

const MOST_LINES: usize = 400;

fn too_long(source: &Source) -> Vec<String> {
    let lines = source.text.lines().count();
    found(&format!("{lines} lines, at most {MOST_LINES}"), lines > MOST_LINES)
}

#[test]
fn no_file_is_longer_than_can_be_read_at_once() {
    hold(too_long, ("src/ui/app.rs", &"// a line\n".repeat(401)));
    let tests = "#[cfg(test)]\nmod tests {\n".to_owned() + &"// a line\n".repeat(401) + "}\n";
    assert_eq!(too_long(&Source::new("src/ui/app.rs", &tests)), Vec::<String>::new(), "tests do not count");
}

fn nameless(source: &Source) -> Vec<String> {
    const NAMES: [&str; 8] = ["utils", "util", "helpers", "helper", "common", "manager", "misc", "mod"];
    let parts = source.path.split(['/', '.']);
    parts.filter(|part| NAMES.contains(part)).map(|part| format!("{part} says nothing")).collect()
}

#[test]
fn every_file_has_a_name_that_says_what_it_holds() {
    hold(nameless, ("src/ui/utils.rs", ""));
    hold(nameless, ("src/app/helpers/text.rs", ""));
}

fn unfinished(source: &Source) -> Vec<String> {
    let banned = ["todo!", "unimplemented!", "dbg!", ".unwrap()"];
    banned.iter().filter(|word| source.code.contains(**word)).map(|word| (*word).to_owned()).collect()
}

#[test]
fn nothing_is_left_unfinished() {
    hold(unfinished, ("src/ui/app.rs", "fn f() { todo!() }"));
    hold(unfinished, ("src/ui/app.rs", "fn f() { dbg!(1); }"));
    hold(unfinished, ("src/ui/app.rs", "fn f() { Some(1).unwrap(); }"));
}
