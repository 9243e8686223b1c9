//! The second file of wasm comes right after the first view, once. Until it is there, and where it does not come or is not
//! the one of this release, the way to an answer is open, and what needs it says so.

use crate::e2e::environment;
use crate::e2e::expected::groups;
use crate::e2e::host::{asked_for, shipped};
use crate::e2e::journey::{World, journey};
use crate::e2e::network;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::Reply;
use crate::e2e::server::Served;
use crate::e2e::steps::{begin, go_to_result, go_to_sections, open_section, statements};
use crate::e2e::waiting::until;

fn rest() -> String {
    shipped("rest", ".wasm")
}

/// Begins, answers, and goes to the result, which needs the rest.
async fn answer_and_ask_for_the_result(page: &Page) {
    begin(page).await;
    let section = &groups("pillar")[0];
    let statement = &statements(section.id.as_str())[0];
    open_section(page, &section.title).await;
    page.choose(&statement.text, &Reply::Step(2).choice().unwrap()).await;
    page.expect_saved_status().await;
    go_to_sections(page).await;
    page.press(WORDS.overview.result_button).await;
}

/// Waits until the rest has come, or has not.
async fn settled(page: &Page) {
    let settled = "await (await document.querySelector('empowerment-check')[Symbol.for('empowerment-check')]).rest";
    page.browser.run_waiting(settled, &[]).await;
}

async fn expect_the_result_after_another_try(world: &World, page: &Page) {
    page.expect_heading(WORDS.rest.missing).await;
    world.server.serve_as_it_is(&rest());
    page.press(WORDS.rest.again).await;
    page.expect_heading(WORDS.result.title).await;
}

#[test]
fn until_it_is_there_the_way_to_an_answer_is_open_and_other_pages_wait() {
    journey("rest_slow", async |world| {
        world.server.hold(&rest());
        let page = world.visit_insecurely().await;
        answer_and_ask_for_the_result(&page).await;
        page.expect_heading(WORDS.rest.coming).await;
        world.server.release();
        page.expect_heading(WORDS.result.title).await;
        let focused = "return document.querySelector('empowerment-check').shadowRoot.activeElement?.textContent";
        until("the focus", async || (page.browser.run(focused, &[]).await == WORDS.result.title).then_some(())).await;
    });
}

#[test]
fn where_it_is_missing_nothing_is_lost_and_it_can_be_had_later() {
    journey("rest_missing", async |world| {
        for error in [&rest(), "a part could not be loaded:"] {
            world.expect_error(error);
        }
        world.server.miss(&rest());
        let page = world.visit_insecurely().await;
        answer_and_ask_for_the_result(&page).await;
        page.expect_heading(WORDS.rest.missing).await;
        page.press(WORDS.rest.again).await;
        expect_the_result_after_another_try(world, &page).await;
    });
}

#[test]
fn one_that_was_altered_is_not_run() {
    journey("rest_altered", async |world| {
        for error in [&rest(), "a part could not be loaded:"] {
            world.expect_error(error);
        }
        // One more section, which changes nothing that runs.
        let mut content = std::fs::read(environment::path("EC_DIST").join(rest())).unwrap();
        content.extend_from_slice(&[0, 4, 3, b'a', b'b', b'c']);
        world.server.serve(&rest(), Served::new(content));
        let page = world.visit_insecurely().await;
        answer_and_ask_for_the_result(&page).await;
        expect_the_result_after_another_try(world, &page).await;
    });
}

#[test]
fn nothing_is_asked_for_after_it() {
    journey("rest_once", async |world| {
        let page = world.visit_insecurely().await;
        settled(&page).await;
        network::asked(&page.browser).await;
        begin(&page).await;
        go_to_result(&page).await;
        assert_eq!(network::asked(&page.browser).await, Vec::<String>::new());
        assert_eq!(asked_for(world, "rest-"), 1);
    });
}
