//! Every state of every page, wide and narrow, light and dark: nothing that axe-core finds wrong, nothing that leads
//! off the side of the screen, and no text that sticks out of its box.

use empowerment_check::domain::framework::Framework;
use empowerment_check::formats::shipped;
use serde_json::json;

use crate::e2e::assessment_files::assessment_file;
use crate::e2e::axe;
use crate::e2e::browser::Browser;
use crate::e2e::expected::groups;
use crate::e2e::framework_files::framework_file;
use crate::e2e::journey::{World, journey};
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{ALL_KINDS, Reply, framework, replies};
use crate::e2e::steps::{download, go_to_result, go_to_sections, go_to_start, open_section, statements};
use crate::e2e::waiting::until;

const SCHEMES: [&str; 2] = ["light", "dark"];

/// Texts that are wider than the box they stand in.
const STICKING_OUT: &str = "const isWider = (box) => box.scrollWidth > box.clientWidth + 1;
    return all('h1, h2, h3, p, li, dt, dd, th, td, button, label, legend, summary').filter(isWider).map(text)";

#[test]
fn axe_finds_nothing_in_a_wide_window() {
    journey("axe_in_a_wide_window", async |world| visit_every_page(world, (1280, 900)).await);
}

#[test]
fn axe_finds_nothing_in_a_narrow_window() {
    journey("axe_in_a_narrow_window", async |world| visit_every_page(world, (320, 640)).await);
}

async fn visit_every_page(world: &World, window: (u32, u32)) {
    let page = world.visit().await;
    page.browser.set_window(window).await;
    check(&page, "the start with nothing saved").await;
    visit_framework(&page).await;
    page.press_beginning(&format!("{} {}", WORDS.start.begin_button, framework().title())).await;
    page.expect_heading(WORDS.about.title).await;
    check(&page, "about the assessment").await;
    page.press(WORDS.about.go_on).await;
    page.expect_heading(framework().title()).await;
    check(&page, "the sections").await;
    go_to_result(&page).await;
    check(&page, "the result of nothing").await;
    go_to_sections(&page).await;
    visit_section(&page).await;
    leave_with_a_fault(&page).await;
    download(&page).await;
    check(&page, "the sections with a message").await;
    go_to_start(&page).await;
    check(&page, "the start with something saved").await;
    open_bad_file(&page, world).await;
    check(&page, "the start with a message about a bad file").await;
    visit_own_framework(&page, world).await;
    page.press(WORDS.start.delete_button).await;
    page.expect_heading(WORDS.start.delete_title).await;
    check(&page, "the question before deleting").await;
    page.press(WORDS.start.delete_cancel).await;
    page.choose_file(&world.folder.write("copy.json", assessment_file(&replies(&ALL_KINDS)).to_string())).await;
    page.expect_heading(WORDS.opening.title).await;
    check(&page, "what is in a file").await;
    page.press(WORDS.opening.add).await;
    page.expect_heading(framework().title()).await;
    go_to_result(&page).await;
    page.press(WORDS.result.show_table).await;
    page.press(WORDS.picture.show_radar).await;
    page.press(WORDS.result.editorial_title).await;
    check(&page, "the result, with all that is folded away").await;
    go_to_sections(&page).await;
    visit_plan(&page).await;
    visit_report(&page).await;
    visit_earlier_answers(&page).await;
    page.press(WORDS.lens.link).await;
    page.expect_heading(WORDS.lens.title).await;
    check(&page, "the assessments side by side").await;
    go_to_start(&page).await;
    page.press(WORDS.start.copy_button).await;
    page.expect_heading(WORDS.about.title).await;
    check(&page, "about a copy, with a message").await;
}

/// The plan from nothing to an action that is taken off it and put back.
async fn visit_plan(page: &Page) {
    let words = &WORDS.plan;
    page.press(words.open).await;
    page.expect_heading(words.title).await;
    check(page, "the empty plan").await;
    page.press(words.add).await;
    page.expect_heading(words.action_title).await;
    fill(page, words.due_label, "soon").await;
    fill(page, words.what_label, " ").await;
    fill(page, words.outcome_label, "The hall is full.").await;
    page.press(words.finish).await;
    until("the message about faults", async || {
        page.message().await.contains(&WORDS.notice.faulty.to_owned()).then_some(())
    })
    .await;
    check(page, "an action with faults and their summary").await;
    fill(page, words.due_label, "1/12/1999").await;
    fill(page, words.what_label, "Open the hall").await;
    page.choose("", words.statuses[1]).await;
    page.press(words.finish).await;
    page.expect_heading(words.title).await;
    page.press(words.told_as_text).await;
    check(page, "the plan with an action that is overdue").await;
    page.press(&words.change_of.fill(["Open the hall"])).await;
    page.expect_heading(words.action_title).await;
    page.press(words.remove).await;
    page.expect_heading(words.title).await;
    check(page, "the plan with a message about an action that was taken off").await;
    page.press(WORDS.notice.undo).await;
    page.expect_line("Open the hall").await;
    go_to_sections(page).await;
}

async fn visit_report(page: &Page) {
    page.press(WORDS.report.open).await;
    page.expect_line(WORDS.report.who_title).await;
    check(page, "the summary").await;
    page.press(WORDS.report.everything).await;
    page.expect_line(WORDS.result.rule_title).await;
    check(page, "the full report").await;
    go_to_sections(page).await;
}

/// Puts a text into the field with this label, in place of what stands there.
async fn fill(page: &Page, label: &str, text: &str) {
    let script = "return first(all('input, textarea'), (one) => one.labels?.[0]?.innerText === arguments[0])";
    let field = page.element(&format!("the field {label:?}"), script, &[json!(label)]).await;
    field.clear().await.unwrap();
    field.send_keys(text).await.unwrap();
}

/// An adaptation of the framework is begun, and finds the answers to it.
async fn visit_earlier_answers(page: &Page) {
    let adapts = |one: &Framework| one.adapted_from().is_some_and(|model| &model.id == framework().id());
    let adaptation = shipped::frameworks().into_iter().find(adapts).unwrap();
    go_to_start(page).await;
    page.press_beginning(&format!("{} {}", WORDS.start.begin_button, adaptation.title())).await;
    page.expect_heading(WORDS.about.title).await;
    page.press(WORDS.about.go_on).await;
    page.expect_heading(WORDS.carrying.title).await;
    check(page, "the choice among earlier assessments").await;
    page.press(WORDS.carrying.choose_button).await;
    page.press(WORDS.carrying.tick_all).await;
    check(page, "earlier answers, all of them ticked").await;
    page.press(WORDS.carrying.carry_button).await;
    page.expect_heading(adaptation.title()).await;
    check(page, "the sections with a message about answers").await;
    go_to_start(page).await;
}

/// The first framework that is offered, and its paper form.
async fn visit_framework(page: &Page) {
    let title = shipped::frameworks()[0].title().to_owned();
    page.press(&format!("{} {title}", WORDS.framework.title)).await;
    page.expect_heading(&title).await;
    check(page, "about a framework").await;
    page.press(WORDS.framework.paper_button).await;
    page.expect_heading(WORDS.paper.title).await;
    check(page, "a form to print").await;
    page.press(WORDS.framework.title).await;
    page.expect_heading(&title).await;
    go_to_start(page).await;
}

async fn visit_section(page: &Page) {
    let section = &groups("pillar")[1];
    let statements = statements(section.id.as_str());
    open_section(page, &section.title).await;
    check(page, "a section without answers").await;
    page.choose(&statements[0].text, &Reply::Step(2).choice().unwrap()).await;
    page.choose(&statements[1].text, &Reply::DontKnow.choice().unwrap()).await;
    page.press(WORDS.section.what_could_show).await;
    page.write_note(&statements[0].text, "A note.").await;
    page.note_field(&statements[1].text).await.click().await.unwrap();
    page.browser.insert_text(&"a".repeat(10_001)).await;
    let fault = WORDS.fault.typed_too_long.fill(["10001", "10000"]);
    until("the fault of the note", async || page.alerts().await.contains(&fault).then_some(())).await;
    check(page, "a section with answers, a note and one that is too long").await;
}

/// A text that cannot be kept is shown before the page is left.
async fn leave_with_a_fault(page: &Page) {
    page.press(WORDS.common.back_to_overview).await;
    until("the message about the fault", async || {
        page.message().await.iter().any(|line| line == WORDS.notice.faulty).then_some(())
    })
    .await;
    check(page, "a page with a text that cannot be kept").await;
    page.press(WORDS.notice.faulty_leave).await;
    page.expect_heading(framework().title()).await;
}

async fn visit_own_framework(page: &Page, world: &World) {
    const TITLE: &str = "Our own framework";
    let file = world.folder.write("ours.json", framework_file("our-own", TITLE).to_string());
    page.choose_file(&file).await;
    let remove = format!("{} {TITLE}", WORDS.start.remove_button);
    let title = WORDS.framework_file.opened.fill(["ours.json", TITLE]);
    until("the message about the framework", async || page.message().await.contains(&title).then_some(())).await;
    check(page, "the start with a framework of one's own").await;
    page.press(&remove).await;
    page.expect_heading(WORDS.start.remove_title).await;
    check(page, "the question before removing").await;
    page.press(WORDS.start.remove_cancel).await;
}

async fn open_bad_file(page: &Page, world: &World) {
    let file = world.folder.write("other.json", "{\"some\": \"other file\"}");
    page.choose_file(&file).await;
    let title = WORDS.notice.not_opened.fill(["other.json"]);
    until("the message about the file", async || page.message().await.contains(&title).then_some(())).await;
}

async fn check(page: &Page, state: &str) {
    for scheme in SCHEMES {
        set_scheme(&page.browser, scheme).await;
        let violations = axe::violations(&page.browser).await;
        assert!(violations.is_empty(), "{state}, {scheme}:\n{}", violations.join("\n"));
    }
    let beyond = "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
    assert_eq!(page.browser.run(beyond, &[]).await, json!(0), "{state}: the page is wider than the window");
    assert_eq!(page.ask_texts(STICKING_OUT, &[]).await, Vec::<String>::new(), "{state}: this sticks out of its box");
}

async fn set_scheme(browser: &Browser, scheme: &str) {
    let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
    browser.devtools("Emulation.setEmulatedMedia", json!({"features": features})).await;
}
