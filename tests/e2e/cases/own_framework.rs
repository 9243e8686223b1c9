//! A person opens the file of a framework, does a bit of it, comes back to it, and removes it again.

use serde_json::json;

use crate::e2e::framework_files::{SECTION, STATEMENT, framework_file};
use crate::e2e::journey::journey;
use crate::e2e::kept::local_storage;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::steps::{begin_with, go_to_start, open_section};
use crate::e2e::waiting::until_equal;

const TITLE: &str = "Our own framework";
const KEY: &str = "empowerment-check/main/f/our-own";

#[test]
fn a_framework_is_opened_used_kept_and_removed() {
    journey("own_framework", async |world| {
        let page = world.visit().await;
        let file = framework_file("our-own", TITLE);
        let path = world.folder.write("ours.json", serde_json::to_string_pretty(&file).unwrap());
        page.choose_file(&path).await;
        expect_opened(&page).await;
        assert_eq!(page.cards(WORDS.start.choose_title).await[0][..2], [WORDS.start.own_mark, TITLE]);
        assert_eq!(local_storage(&page.browser).await[KEY], json!(file.to_string()));

        begin_with(&page, TITLE).await;
        open_section(&page, SECTION).await;
        page.choose(STATEMENT, "Yes").await;
        go_back(&page).await;
        page.reload().await;
        assert_eq!(page.cards(WORDS.start.saved_title).await[0][1], WORDS.common.progress.fill(["1", "2"]));
        page.press(WORDS.start.continue_button).await;
        page.expect_heading(SECTION).await;
        assert_eq!(page.answer(STATEMENT).await.0.as_deref(), Some("Yes"));
        go_back(&page).await;
        go_to_start(&page).await;

        remove(&page).await;
        let saved = page.cards(WORDS.start.saved_title).await;
        assert!(saved[0][0].starts_with("our-own, "), "{saved:?}");
        assert_eq!(saved[0][1], WORDS.start.framework_missing.fill(["our-own"]));
        let kept = local_storage(&page.browser).await;
        assert_eq!(kept[KEY], json!(null));
        assert!(kept.as_object().unwrap().keys().any(|key| key.ends_with("/s/open")), "the answer stays: {kept}");

        page.choose_file(&path).await;
        expect_opened(&page).await;
        assert_eq!(page.cards(WORDS.start.saved_title).await[0][1], WORDS.common.progress.fill(["1", "2"]));
    });
}

#[test]
fn every_fault_of_a_framework_is_told_and_nothing_changes() {
    journey("faulty_framework", async |world| {
        let page = world.visit().await;
        let mut file = framework_file("our-own", TITLE);
        file["version"] = json!("one");
        file["statements"][1]["groups"]["area"] = json!("halls");
        let path = world.folder.write("ours.json", file.to_string());
        page.choose_file(&path).await;
        let fault = &WORDS.fault;
        let expected = vec![
            WORDS.notice.not_opened.fill(["ours.json"]),
            WORDS.framework_file.faults.fill(2),
            WORDS.framework_file.how_to_count.to_owned(),
            WORDS.notice.not_opened_unchanged.to_owned(),
            fault.at.fill(["$.version", fault.bad_version]),
            fault.at.fill(["$.statements[1].groups.area", &fault.unknown_group.fill(["halls"])]),
        ];
        expect_message(&page, expected).await;
        assert_eq!(local_storage(&page.browser).await, json!({}));
    });
}

/// Goes from the section to the list of sections.
async fn go_back(page: &Page) {
    page.press(WORDS.common.back_to_overview).await;
    page.expect_heading(TITLE).await;
}

async fn remove(page: &Page) {
    page.press(&format!("{} {TITLE}", WORDS.start.remove_button)).await;
    page.expect_heading(WORDS.start.remove_title).await;
    page.expect_line(&WORDS.start.remove_with.fill(1)).await;
    page.press(WORDS.start.remove_confirm).await;
    page.expect_heading(WORDS.start.title).await;
    expect_message(page, vec![WORDS.framework_file.removed.fill([TITLE])]).await;
}

/// Waits for the message with its way on.
async fn expect_opened(page: &Page) {
    let opened = WORDS.framework_file.opened.fill(["ours.json", TITLE]);
    expect_message(page, vec![opened, WORDS.start.begin_button.to_owned()]).await;
}

async fn expect_message(page: &Page, expected: Vec<String>) {
    until_equal("the message", &expected, async || page.message().await).await;
}
