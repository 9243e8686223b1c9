//! A page that falls asleep, is left and comes back, or loses the product's element in the middle of a word.

use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};

use crate::e2e::browser::{Browser, Storing};
use crate::e2e::expected::groups;
use crate::e2e::journey::{World, journey};
use crate::e2e::kept;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::Reply;
use crate::e2e::steps::{begin, open_section, statements};
use crate::e2e::waiting::until;

/// Somebody at the statements of a section; gives back the first two.
async fn at_the_statements(page: &Page) -> [String; 2] {
    begin(page).await;
    let section = &groups("pillar")[4];
    open_section(page, &section.title).await;
    let there = statements(section.id.as_str());
    [there[0].text.clone(), there[1].text.clone()]
}

/// Waits until the browser keeps this text.
async fn expect_kept(browser: &Browser, text: &str) {
    until(&format!("{text:?} in the store"), async || {
        kept::local_storage(browser).await.to_string().contains(text).then_some(())
    })
    .await;
}

#[test]
fn a_page_that_is_frozen_in_the_middle_of_a_word_has_kept_it() {
    journey("frozen", async |world| {
        let page = world.visit().await;
        let [first, _] = at_the_statements(&page).await;
        let other = page.browser.tab().await;
        page.write_note(&first, "Ask Siân bef").await;
        page.browser.devtools("Page.setWebLifecycleState", json!({"state": "frozen"})).await;
        let look = page.browser.open_tab().await;
        page.open().await;
        expect_kept(&page.browser, "Ask Siân bef").await;
        assert_ne!(look, other);
    });
}

/// The page has no moment to do anything: what was saved before is there.
#[test]
fn a_page_that_crashes_has_kept_every_answer() {
    journey("crashed", async |world| {
        let page = world.visit().await;
        let [first, second] = at_the_statements(&page).await;
        let crashing = page.browser.tab().await;
        let spare = page.browser.open_tab().await;
        page.browser.go_to_tab(&crashing).await;
        for (statement, step) in [(&first, 1), (&second, 3)] {
            page.choose(statement, &Reply::Step(step).choice().unwrap()).await;
        }
        page.expect_saved_status().await;
        page.browser.crash().await;
        page.browser.go_to_tab(&spare).await;
        page.open().await;
        page.press(WORDS.start.continue_button).await;
        page.expect_heading(&groups("pillar")[4].title).await;
        assert_eq!(page.answer(&first).await.0, Reply::Step(1).choice());
        assert_eq!(page.answer(&second).await.0, Reply::Step(3).choice());
    });
}

#[test]
fn an_element_that_the_page_removes_in_the_middle_of_a_word_has_kept_it_and_can_come_back() {
    journey("removed", async |world| {
        let page = world.visit().await;
        let [first, _] = at_the_statements(&page).await;
        page.write_note(&first, "Ask Siân bef").await;
        let remove =
            "window.removed = document.querySelector('empowerment-check'); window.place = removed.parentElement;
            removed.remove()";
        page.browser.run(remove, &[]).await;
        expect_kept(&page.browser, "Ask Siân bef").await;
        page.browser.run("place.append(removed)", &[]).await;
        page.expect_heading(&groups("pillar")[4].title).await;
        assert_eq!(page.answer(&first).await.1, "Ask Siân bef");
        // Moved, it goes on as it was.
        page.browser
            .run("const moved = document.createElement('main'); place.append(moved); moved.append(removed)", &[])
            .await;
        page.expect_heading(&groups("pillar")[4].title).await;
    });
}

/// A browser that tells whether a page came out of its cache.
async fn watching(world: &World) -> Page {
    let page = world.browser(Storing::Allowed).await;
    let watch = "addEventListener('pageshow', (event) => { window.cameBack = event.persisted; })";
    page.browser.run_in_every_page(watch).await;
    page.open().await;
    page
}

/// Goes on to another page of the same site, and then opens the product once more in a tab of its own. Gives back the tab
/// that was left.
async fn leave(world: &World, page: &Page) -> WindowHandle {
    let left = page.browser.tab().await;
    let elsewhere = format!("{}/left.html", world.server.address().trim_end_matches('/'));
    world.server.add("left.html", "<!doctype html><link rel=\"icon\" href=\"data:,\"><title>Left</title>");
    page.browser.client.goto(&elsewhere).await.unwrap();
    page.browser.open_tab().await;
    page.open().await;
    left
}

/// Goes back to the page that was left. The browser shows it as it was.
async fn come_back(page: &Page, left: &WindowHandle) {
    page.browser.go_to_tab(left).await;
    page.browser.client.back().await.unwrap();
    let back = until("the page that was left", async || {
        let back = page.browser.run("return window.cameBack ?? null", &[]).await;
        (back != Value::Null).then_some(back)
    })
    .await;
    assert_eq!(back, json!(true), "the page came out of the cache");
}

#[test]
fn a_page_that_comes_back_as_it_was_left_reads_what_another_tab_has_written() {
    journey("back_forward_cache", async |world| {
        let page = watching(world).await;
        let [first, second] = at_the_statements(&page).await;
        page.choose(&first, &Reply::Step(1).choice().unwrap()).await;
        page.expect_saved_status().await;
        let left = leave(world, &page).await;
        page.press(WORDS.start.continue_button).await;
        page.expect_heading(&groups("pillar")[4].title).await;
        page.choose(&second, &Reply::Step(3).choice().unwrap()).await;
        page.expect_saved_status().await;

        come_back(&page, &left).await;
        page.expect_heading(&groups("pillar")[4].title).await;
        until("the other tab's answer", async || {
            (page.answer(&second).await.0 == Reply::Step(3).choice()).then_some(())
        })
        .await;
        assert_eq!(page.answer(&first).await.0, Reply::Step(1).choice());
    });
}

#[test]
fn a_page_that_comes_back_after_its_person_finished_elsewhere_shows_nothing_of_theirs() {
    journey("back_after_finishing", async |world| {
        let page = watching(world).await;
        let [first, _] = at_the_statements(&page).await;
        page.write_note(&first, "Between us").await;
        expect_kept(&page.browser, "Between us").await;
        let left = leave(world, &page).await;
        page.press(WORDS.clearing.title).await;
        page.press(WORDS.clearing.confirm).await;
        page.expect_heading(WORDS.clearing.done_title).await;

        come_back(&page, &left).await;
        page.expect_heading(WORDS.start.title).await;
        assert_eq!(page.message().await, [WORDS.clearing.elsewhere]);
        assert_eq!(page.cards(WORDS.start.saved_title).await, Vec::<Vec<String>>::new());
        assert_eq!(kept::foreign_and_ours(&page.browser).await.1, Vec::<String>::new());
    });
}
