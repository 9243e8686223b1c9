//! A newer release of the standalone page: offered, never forced, and taken without a loss.

use serde_json::json;

use crate::e2e::axe;
use crate::e2e::browser::Storing;
use crate::e2e::expected::groups;
use crate::e2e::journey::{World, journey};
use crate::e2e::keyboard::{ENTER, SHIFT, TAB};
use crate::e2e::offline::{
    NEWER, READY, UNSAVED, caches, expect_newer, expect_said, file_beginning, is_newer, kept_page, look_for_newer,
    publish_newer, use_it_now,
};
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::Reply;
use crate::e2e::steps::{begin, open_section, statements};
use crate::e2e::waiting::until;

/// Loaded only when something fails, and so by nobody yet.
const LACKING: &str = "failure-";

/// Somebody at the statements of a section, to whom a newer release is offered.
async fn offered(world: &World) -> Page {
    let page = kept_page(world).await;
    begin(&page).await;
    open_section(&page, &groups("pillar")[4].title).await;
    publish_newer(&world.server, "", &file_beginning(LACKING));
    look_for_newer(&page.browser).await;
    expect_said(&page, NEWER).await;
    page
}

/// The texts of the first two statements of that section.
fn questions() -> [String; 2] {
    let there = statements(groups("pillar")[4].id.as_str());
    [there[0].text.clone(), there[1].text.clone()]
}

async fn go_on(page: &Page) {
    page.expect_heading(WORDS.start.title).await;
    page.press(WORDS.start.continue_button).await;
    page.expect_heading(&groups("pillar")[4].title).await;
}

#[test]
fn a_newer_release_is_offered_and_taking_it_keeps_what_is_half_typed() {
    journey("newer_release", async |world| {
        let page = offered(world).await;
        let [first, second] = questions();
        page.choose(&first, &Reply::Step(3).choice().unwrap()).await;
        page.write_note(&second, "The side do").await;
        assert!(!is_newer(&page.browser).await);
        assert_eq!(axe::violations(&page.browser).await, Vec::<String>::new());

        use_it_now(&page).await;
        expect_newer(&page).await;
        go_on(&page).await;
        assert_eq!(page.answer(&first).await.0, Reply::Step(3).choice());
        assert_eq!(page.answer(&second).await.1, "The side do");
        expect_said(&page, READY).await;
        until("the older release to go", async || (caches(&page.browser).await.len() == 1).then_some(())).await;
    });
}

#[test]
fn the_offer_can_be_taken_with_the_keyboard() {
    journey("newer_release_keyboard", async |world| {
        let page = offered(world).await;
        let reached = "return document.activeElement.matches('.offline button')";
        until("the button", async || {
            page.browser.press_with(SHIFT, TAB).await;
            (page.browser.run(reached, &[]).await == true).then_some(())
        })
        .await;
        page.browser.press(&[ENTER]).await;
        expect_newer(&page).await;
    });
}

#[test]
fn what_the_browser_does_not_keep_is_not_thrown_away_for_a_newer_release() {
    journey("newer_release_unsaved", async |world| {
        let page = kept_page(world).await;
        page.choose(WORDS.computer.question, WORDS.computer.shared).await;
        begin(&page).await;
        open_section(&page, &groups("pillar")[4].title).await;
        let [first, second] = questions();
        page.choose(&first, &Reply::Step(3).choice().unwrap()).await;
        publish_newer(&world.server, "", &file_beginning(LACKING));
        look_for_newer(&page.browser).await;
        expect_said(&page, NEWER).await;
        use_it_now(&page).await;
        expect_said(&page, UNSAVED).await;
        assert_eq!(axe::violations(&page.browser).await, Vec::<String>::new());
        page.choose(&second, &Reply::DontKnow.choice().unwrap()).await;
        assert_eq!(page.answer(&first).await.0, Reply::Step(3).choice());
        assert!(!is_newer(&page.browser).await);
    });
}

#[test]
fn when_nobody_shows_the_page_any_more_the_newer_release_takes_over_by_itself() {
    journey("newer_release_later", async |world| {
        let page = offered(world).await;
        page.reload().await;
        assert!(!is_newer(&page.browser).await, "a page that is loaded again is of one release with the other tabs");
        until("the newer release", async || {
            page.close_tab_and_open_again().await;
            is_newer(&page.browser).await.then_some(())
        })
        .await;
        expect_said(&page, READY).await;
    });
}

#[test]
fn a_tab_that_did_not_take_it_goes_on_and_loses_nothing() {
    journey("newer_release_two_tabs", async |world| {
        let page = offered(world).await;
        let [first, second] = questions();
        page.write_note(&second, "The side do").await;
        let here = page.browser.tab().await;
        let there = page.browser.open_tab().await;
        page.open().await;
        expect_said(&page, NEWER).await;
        use_it_now(&page).await;
        expect_newer(&page).await;

        page.browser.go_to_tab(&here).await;
        expect_said(&page, NEWER).await;
        assert!(!is_newer(&page.browser).await);
        page.choose(&first, &Reply::Step(3).choice().unwrap()).await;
        page.expect_saved_status().await;
        let lacking = json!(file_beginning(LACKING));
        let status = "return (await fetch(arguments[0])).status";
        assert_eq!(page.browser.run_waiting(status, &[lacking]).await, json!(200), "its files are still there");

        use_it_now(&page).await;
        expect_newer(&page).await;
        go_on(&page).await;
        assert_eq!(page.answer(&first).await.0, Reply::Step(3).choice());
        assert_eq!(page.answer(&second).await.1, "The side do");
        page.browser.client.close_window().await.unwrap();
        page.browser.go_to_tab(&there).await;
        page.reload().await;
        until("the older release to go", async || (caches(&page.browser).await.len() == 1).then_some(())).await;
    });
}

#[test]
fn two_copies_of_one_address_leave_each_other_alone() {
    journey("newer_release_two_copies", async |world| {
        let copies = ["", "copies/b/"].map(|folder| format!("{}{folder}", world.server.address()));
        world.server.repeat("copies/b/");
        let page = world.browser(Storing::Allowed).await;
        let [first, second] = copies.map(|address| Page::new(page.browser.clone(), address));
        let others = json!("empowerment-check /copies/ theirs");
        for page in [&first, &second] {
            page.open().await;
            expect_said(page, READY).await;
        }
        let make = "await caches.open(arguments[0]); await caches.open('theirs')";
        first.browser.run_waiting(make, std::slice::from_ref(&others)).await;
        let before = caches(&first.browser).await;
        assert_eq!(before.len(), 4, "{before:?}");

        publish_newer(&world.server, "", &file_beginning(LACKING));
        first.open().await;
        look_for_newer(&first.browser).await;
        expect_said(&first, NEWER).await;
        use_it_now(&first).await;
        expect_newer(&first).await;
        let is_of_first = |name: &&String| name.starts_with("empowerment-check / ");
        until("the older release to go", async || {
            (caches(&first.browser).await.iter().filter(is_of_first).count() == 1).then_some(())
        })
        .await;
        let after = caches(&first.browser).await;
        let rest = |names: &[String]| names.iter().filter(|name| !is_of_first(name)).cloned().collect::<Vec<_>>();
        assert_eq!((after.len(), rest(&after)), (4, rest(&before)));
        second.open().await;
        assert!(!is_newer(&second.browser).await);
    });
}
