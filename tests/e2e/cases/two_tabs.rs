//! Two tabs of one browser, at the same assessment.

use fantoccini::wd::WindowHandle;
use serde_json::json;

use crate::e2e::expected::groups;
use crate::e2e::journey::journey;
use crate::e2e::kept;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::Reply;
use crate::e2e::steps::{begin, go_to_sections, open_section, statements};
use crate::e2e::waiting::until_equal;

/// An assessment that is begun in the first tab, with the second tab at its sections as well.
async fn two_tabs(page: &Page) -> [WindowHandle; 2] {
    begin(page).await;
    let first = page.browser.tab().await;
    let second = page.browser.open_tab().await;
    page.open().await;
    page.press(WORDS.start.continue_button).await;
    page.expect_heading(&groups("pillar")[0].title).await;
    go_to_sections(page).await;
    [first, second]
}

#[test]
fn forty_answers_given_in_turn_are_kept_and_shown_in_both() {
    journey("two_tabs", async |world| {
        let page = world.visit().await;
        let tabs = two_tabs(&page).await;
        let choice = Reply::Step(2).choice().unwrap();
        let mut given = 0;
        for section in groups("pillar") {
            let there = statements(section.id.as_str());
            let here = there.len().min(40 - given);
            for tab in &tabs {
                page.browser.go_to_tab(tab).await;
                open_section(&page, &section.title).await;
            }
            for statement in &there[..here] {
                page.browser.go_to_tab(&tabs[given % 2]).await;
                page.choose(&statement.text, &choice).await;
                given += 1;
            }
            for tab in &tabs {
                page.browser.go_to_tab(tab).await;
                until_equal("the answers of both tabs", &here, async || {
                    page.answers().await.into_iter().filter(|(_, chosen, _)| chosen.as_ref() == Some(&choice)).count()
                })
                .await;
                page.expect_saved_status().await;
                go_to_sections(&page).await;
            }
        }
        assert_eq!(given, 40);
        page.reload().await;
        let saved = page.cards(WORDS.start.saved_title).await;
        assert!(saved[0].contains(&WORDS.common.progress.fill(["40", "70"])), "{saved:?}");
    });
}

#[test]
fn an_assessment_deleted_in_one_tab_is_left_by_the_other() {
    journey("deleted_in_another_tab", async |world| {
        let page = world.visit().await;
        let [first, second] = two_tabs(&page).await;
        let section = &groups("pillar")[4];
        open_section(&page, &section.title).await;
        page.write_note(&statements(section.id.as_str())[0].text, "Ask.").await;

        page.browser.go_to_tab(&first).await;
        page.open().await;
        page.press(WORDS.start.delete_button).await;
        page.expect_heading(WORDS.start.delete_title).await;
        page.press(WORDS.start.delete_confirm).await;
        page.expect_heading(WORDS.start.title).await;

        page.browser.go_to_tab(&second).await;
        page.expect_heading(WORDS.start.title).await;
        let message = page.message().await.join(" ");
        assert!(message.contains("was deleted in another tab"), "{message}");
        page.browser.client.goto("about:blank").await.unwrap();
        page.browser.go_to_tab(&first).await;
        assert_eq!(kept::foreign_and_ours(&page.browser).await.1, Vec::<String>::new(), "nothing is written back");
    });
}

#[test]
fn a_person_who_finishes_in_one_tab_has_finished_in_the_other() {
    journey("finished_in_another_tab", async |world| {
        let page = world.visit().await;
        let [first, second] = two_tabs(&page).await;
        page.press(WORDS.clearing.title).await;
        page.expect_heading(WORDS.clearing.title).await;
        page.press(WORDS.clearing.confirm).await;
        page.expect_heading(WORDS.clearing.done_title).await;
        page.browser.go_to_tab(&first).await;
        page.expect_heading(WORDS.start.title).await;
        assert_eq!(page.message().await, [WORDS.clearing.elsewhere]);
        assert_eq!(page.cards(WORDS.start.saved_title).await, Vec::<Vec<String>>::new());
        page.browser.go_to_tab(&second).await;
        assert_eq!(kept::foreign_and_ours(&page.browser).await.1, Vec::<String>::new());
    });
}

#[test]
fn a_newer_release_in_one_tab_stops_the_older_one_from_writing() {
    journey("newer_release_in_another_tab", async |world| {
        let page = world.visit().await;
        let [first, second] = two_tabs(&page).await;
        let newer = json!(r#"{"schema":99,"replica":"r-1"}"#);
        page.browser.run("localStorage.setItem('empowerment-check/main/meta', arguments[0])", &[newer]).await;
        page.browser.go_to_tab(&first).await;
        page.expect_status(WORDS.status.not_saved).await;
        assert_eq!(page.alerts().await, [WORDS.notice.newer_store]);
        let section = &groups("pillar")[4];
        open_section(&page, &section.title).await;
        let before = kept::local_storage(&page.browser).await;
        page.choose(&statements(section.id.as_str())[0].text, &Reply::Step(1).choice().unwrap()).await;
        page.expect_status(WORDS.status.not_saved).await;
        page.browser.go_to_tab(&second).await;
        assert_eq!(kept::local_storage(&page.browser).await, before);
    });
}
