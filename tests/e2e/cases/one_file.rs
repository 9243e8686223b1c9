//! The product as one HTML file on a computer, in both browsers: it opens from there, keeps answers, asks for nothing, and
//! can be saved anew with answers in it.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::e2e::browser::Storing;
use crate::e2e::engine::Engine;
use crate::e2e::environment;
use crate::e2e::expected::groups;
use crate::e2e::framework_files::{SECTION, STATEMENT, framework_file};
use crate::e2e::host::in_root;
use crate::e2e::journey::{World, journey_in};
use crate::e2e::kept::{self, local_storage};
use crate::e2e::network;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{Reply, framework};
use crate::e2e::steps::{
    begin, begin_with, do_one_of_everything, downloaded, go_to_sections, open_section, statements,
};
use crate::e2e::waiting::until;

const SHIPPED: &str = "empowerment-check.html";

/// What a person may well write, for a file that is made of markup.
const NOTE: &str = "Tŷ </script><script>document.title = 'run'</script> <!-- <script> \\u003c &lt; $1 $&";

const WATCH: &str = "window.violations = [];
    addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));";

fn shipped() -> Vec<u8> {
    std::fs::read(environment::path("EC_DIST").join(SHIPPED)).unwrap()
}

fn address(file: &Path) -> String {
    format!("file://{}", file.display())
}

/// A browser that nobody has used, at no page yet, for this file.
async fn browser(world: &World, file: &Path) -> Page {
    let page = world.browser(Storing::Allowed).await;
    page.browser.run_in_every_page(WATCH).await;
    Page::new(page.browser, address(file))
}

async fn visit(world: &World) -> Page {
    let page = browser(world, &world.folder.write(SHIPPED, shipped())).await;
    page.open().await;
    page
}

async fn expect_no_violations(page: &Page) {
    assert_eq!(page.browser.run("return violations", &[]).await, json!([]));
}

/// Gives one answer and this note, in an assessment that is begun, and comes back to its sections.
async fn answer(page: &Page) -> String {
    begin(page).await;
    let section = &groups("pillar")[0];
    let statement = statements(section.id.as_str())[0].text.clone();
    open_section(page, &section.title).await;
    page.choose(&statement, &Reply::Step(2).choice().unwrap()).await;
    page.write_note(&statement, NOTE).await;
    go_to_sections(page).await;
    statement
}

/// Expects that answer, from the first page, in the assessment that is here.
async fn expect_answer(page: &Page, statement: &str) {
    page.press(WORDS.start.continue_button).await;
    page.expect_heading(&groups("pillar")[0].title).await;
    assert_eq!(page.answer(statement).await, (Reply::Step(2).choice(), NOTE.to_owned()));
}

async fn save_with_answers(page: &Page) -> PathBuf {
    page.press(WORDS.one_file.save_button).await;
    let (name, _) = downloaded(page).await;
    page.browser.download(&name)
}

/// A file that was saved is the shipped one, to the byte, but for the answers in it.
fn answers_in(file: &Path) -> Vec<Value> {
    const BEGIN: &str = "<script type=\"application/json\" data-empowerment-check=\"answers\">";
    let mut page = std::fs::read_to_string(file).unwrap();
    let mut found = Vec::new();
    while let Some((before, rest)) = page.split_once(BEGIN) {
        let (text, after) = rest.split_once("</script>\n").unwrap();
        found.push(serde_json::from_str(text).unwrap());
        page = format!("{before}{after}");
    }
    assert!(page.as_bytes() == shipped(), "nothing but answers has come into {}", file.display());
    found
}

fn opens_keeps_and_asks_nothing(engine: Engine) {
    journey_in(engine, &format!("one_file_{engine:?}"), async |world| {
        let page = visit(world).await;
        page.expect_line(WORDS.one_file.kept_loosely).await;
        page.expect_status(WORDS.one_file.nothing_yet).await;
        let statement = answer(&page).await;
        page.expect_saved_status().await;
        page.reload().await;
        expect_answer(&page, &statement).await;
        expect_no_violations(&page).await;
        let ours = kept::foreign_and_ours(&page.browser).await.1;
        assert!(ours.iter().all(|key| key.starts_with("empowerment-check/main/")), "{ours:?}");

        go_to_sections(&page).await;
        page.open().await;
        page.press(WORDS.start.delete_button).await;
        page.press(WORDS.start.delete_confirm).await;
        page.expect_heading(WORDS.start.title).await;
        do_one_of_everything(&page).await;
        expect_no_violations(&page).await;
        let asked = network::asked(&page.browser).await;
        let own = address(&world.folder.write(SHIPPED, shipped()));
        assert!(asked.iter().all(|address| *address == own), "{asked:?}");
        assert_eq!(world.server.requests(), Vec::<String>::new());
    });
}

#[test]
fn opens_keeps_and_asks_nothing_in_chromium() {
    opens_keeps_and_asks_nothing(Engine::Chromium);
}

#[test]
fn opens_keeps_and_asks_nothing_in_firefox() {
    opens_keeps_and_asks_nothing(Engine::Firefox);
}

fn a_copy_opens_anywhere_with_the_answers(engine: Engine) {
    journey_in(engine, &format!("one_file_copy_{engine:?}"), async |world| {
        let page = visit(world).await;
        let statement = answer(&page).await;
        let file = save_with_answers(&page).await;
        let inside = answers_in(&file);
        assert_eq!(inside.len(), 1);
        assert_eq!(inside[0]["format"], "empowerment-check/assessment");
        assert!(inside[0].to_string().contains("document.title"), "{}", inside[0]);

        let there = browser(world, &file).await;
        there.open().await;
        assert_eq!(kept::foreign_and_ours(&there.browser).await.1, Vec::<String>::new(), "nothing is stored unasked");
        add_from_file(&there, framework().title()).await;
        there.open().await;
        assert_eq!(there.cards(WORDS.one_file.inside_title).await, Vec::<Vec<String>>::new(), "it is here");
        let again = save_with_answers(&there).await;
        assert_eq!(answers_in(&again).len(), 1, "answers take the place of those that were inside");
        expect_answer(&there, &statement).await;
        assert_eq!(there.browser.client.title().await.unwrap(), "Empowerment Check");
        expect_no_violations(&there).await;
    });
}

/// Looks at what is in the file, and adds it.
async fn add_from_file(page: &Page, title: &str) {
    page.press(WORDS.one_file.look).await;
    page.expect_heading(WORDS.opening.title).await;
    page.press(WORDS.opening.add).await;
    page.expect_heading(title).await;
}

#[test]
fn a_copy_opens_anywhere_with_the_answers_in_chromium() {
    a_copy_opens_anywhere_with_the_answers(Engine::Chromium);
}

#[test]
fn a_copy_opens_anywhere_with_the_answers_in_firefox() {
    a_copy_opens_anywhere_with_the_answers(Engine::Firefox);
}

/// In Chromium all files on the computer share one store, so that a copy meets what was answered since.
#[test]
fn a_copy_replaces_nothing_that_is_here() {
    journey_in(Engine::Chromium, "one_file_beside", async |world| {
        let page = visit(world).await;
        answer(&page).await;
        let file = save_with_answers(&page).await;
        let section = &groups("pillar")[0];
        open_section(&page, &section.title).await;
        page.choose(&statements(section.id.as_str())[0].text, &Reply::Step(0).choice().unwrap()).await;
        page.expect_saved_status().await;
        let before = local_storage(&page.browser).await;

        let copy = Page::new(page.browser.clone(), address(&file));
        copy.open().await;
        assert_eq!(local_storage(&copy.browser).await, before);
        add_from_file(&copy, framework().title()).await;
        let after = local_storage(&copy.browser).await;
        for (key, value) in before.as_object().unwrap() {
            assert_eq!(&after[key], value, "{key}");
        }
    });
}

/// The receiver's browser has never seen the framework.
#[test]
fn a_framework_that_the_visitor_opened_goes_along() {
    journey_in(Engine::Chromium, "one_file_framework", async |world| {
        let title = "Halls </script>";
        let page = visit(world).await;
        page.choose_file(&world.folder.write("ours.json", framework_file("our-own", title).to_string())).await;
        begin_with(&page, title).await;
        open_section(&page, SECTION).await;
        page.choose(STATEMENT, "Yes").await;
        page.press(WORDS.common.back_to_overview).await;
        let file = save_with_answers(&page).await;

        let there = browser(world, &file).await;
        there.open().await;
        add_from_file(&there, title).await;
        open_section(&there, SECTION).await;
        assert_eq!(there.answer(STATEMENT).await.0.as_deref(), Some("Yes"));
        expect_no_violations(&there).await;
    });
}

/// The panel, once it shows.
async fn panel(page: &Page) -> String {
    let text = "return root.querySelector('.failed')?.textContent";
    let shown = async || in_root(&page.browser, 0, text).await.as_str().map(str::to_owned);
    until("the panel", shown).await
}

fn where_it_cannot_run_it_says_so(engine: Engine) {
    journey_in(engine, &format!("one_file_cannot_{engine:?}"), async |world| {
        world.expect_error("empowerment-check could not start:");
        let whole = String::from_utf8(shipped()).unwrap();
        let page = browser(world, &world.folder.write(SHIPPED, &whole)).await;
        page.browser.run_in_every_page("if (!location.href.includes('cut')) delete window.WebAssembly").await;
        page.visit().await;
        let text = panel(&page).await;
        assert!(text.contains("This browser cannot run it.") && text.contains("Code: no-wasm"), "{text}");
        let links = in_root(&page.browser, 0, "return root.querySelectorAll('.failed a').length").await;
        assert_eq!(links, 0, "there is no other file to lead to");

        let (before, wasm) = whole.split_once("base64\" data-part=\"\">").unwrap();
        let cut = format!("{before}base64\" data-part=\"\">{}", &wasm[400_000..]);
        let page = Page::new(page.browser, address(&world.folder.write("cut.html", cut)));
        page.visit().await;
        let text = panel(&page).await;
        assert!(text.contains("This file is damaged.") && text.contains("Code: damaged"), "{text}");
    });
}

#[test]
fn where_it_cannot_run_it_says_so_in_chromium() {
    where_it_cannot_run_it_says_so(Engine::Chromium);
}

#[test]
fn where_it_cannot_run_it_says_so_in_firefox() {
    where_it_cannot_run_it_says_so(Engine::Firefox);
}

/// The policy lets no other script run, and no request go out.
fn nothing_else_runs(engine: Engine) {
    journey_in(engine, &format!("one_file_policy_{engine:?}"), async |world| {
        world.expect_refused_script();
        let script = "<script>document.title = 'run'; fetch('http://127.0.0.1:9/')</script>";
        let page = String::from_utf8(shipped()).unwrap();
        let (before, after) = page.rsplit_once("</body>").unwrap();
        let page = format!("{before}{script}</body>{after}");
        let page = browser(world, &world.folder.write(SHIPPED, page)).await;
        page.open().await;
        assert_eq!(page.browser.client.title().await.unwrap(), "Empowerment Check");
        let violations = page.browser.run("return violations", &[]).await;
        assert_eq!(violations, json!(["script-src-elem"]));
    });
}

#[test]
fn nothing_else_runs_in_chromium() {
    nothing_else_runs(Engine::Chromium);
}

#[test]
fn nothing_else_runs_in_firefox() {
    nothing_else_runs(Engine::Firefox);
}
