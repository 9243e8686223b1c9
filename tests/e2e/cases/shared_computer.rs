//! A computer that others use too: nothing of the visit is ever written, and finishing leaves nothing but what is not
//! ours.

use serde_json::json;

use crate::e2e::axe;
use crate::e2e::expected::groups;
use crate::e2e::journey::journey;
use crate::e2e::kept::{self, FOREIGN_KEY};
use crate::e2e::page::WORDS;
use crate::e2e::replies::{Reply, framework};
use crate::e2e::steps::{begin, go_to_sections, open_section, statements};
use crate::e2e::waiting::until_equal;

#[test]
fn on_a_shared_computer_nothing_is_written_and_a_copy_is_offered_before_all_is_cleared() {
    journey("shared_computer", async |world| {
        let page = world.visit().await;
        page.browser.run("localStorage.setItem(...arguments)", &[json!(FOREIGN_KEY), json!("theirs")]).await;
        page.choose(WORDS.computer.question, WORDS.computer.shared).await;
        page.expect_line(WORDS.computer.shared_follows).await;
        page.expect_status(WORDS.status.for_this_visit).await;
        assert_eq!(page.alerts().await, Vec::<String>::new(), "it is what the person wants");

        begin(&page).await;
        let section = &groups("pillar")[4];
        let there = statements(section.id.as_str());
        open_section(&page, &section.title).await;
        page.choose(&there[0].text, &Reply::Step(3).choice().unwrap()).await;
        page.write_note(&there[1].text, "Ask.").await;
        go_to_sections(&page).await;
        assert_eq!(kept::local_storage(&page.browser).await, json!({ FOREIGN_KEY: "theirs" }));
        assert_eq!(kept::elsewhere(&page.browser).await, kept::nothing());

        page.press(WORDS.clearing.title).await;
        page.expect_heading(WORDS.clearing.title).await;
        assert_eq!(axe::violations(&page.browser).await, Vec::<String>::new());
        page.press(WORDS.clearing.cancel).await;
        page.expect_heading(framework().title()).await;
        page.press(WORDS.clearing.title).await;
        page.press_beginning(&copy_button()).await;
        let download = page.message().await;
        assert!(download[0].contains(".json"), "{download:?}");

        page.press(WORDS.clearing.confirm).await;
        page.expect_heading(WORDS.clearing.done_title).await;
        page.expect_line(WORDS.clearing.remains_files).await;
        assert_eq!(axe::violations(&page.browser).await, Vec::<String>::new());
        page.press(WORDS.clearing.again).await;
        page.expect_heading(WORDS.start.title).await;
        page.expect_status(WORDS.status.nothing_yet).await;
        assert_eq!(page.cards(WORDS.start.saved_title).await, Vec::<Vec<String>>::new());
    });
}

#[test]
fn finishing_leaves_nothing_that_is_ours_in_the_browser_and_nothing_in_memory() {
    journey("finish_and_clear", async |world| {
        let page = world.visit().await;
        page.browser.run("localStorage.setItem(...arguments)", &[json!(FOREIGN_KEY), json!("theirs")]).await;
        page.choose(WORDS.computer.question, WORDS.computer.own).await;
        begin(&page).await;
        let section = &groups("pillar")[4];
        open_section(&page, &section.title).await;
        page.choose(&statements(section.id.as_str())[0].text, &Reply::Step(3).choice().unwrap()).await;
        page.expect_saved_status().await;
        page.press(WORDS.clearing.title).await;
        page.expect_heading(WORDS.clearing.title).await;
        page.press(WORDS.clearing.confirm).await;
        page.expect_heading(WORDS.clearing.done_title).await;
        assert_eq!(kept::local_storage(&page.browser).await, json!({ FOREIGN_KEY: "theirs" }));
        assert_eq!(kept::elsewhere(&page.browser).await, kept::nothing());
        page.reload().await;
        assert_eq!(page.cards(WORDS.start.saved_title).await, Vec::<Vec<String>>::new());
    });
}

#[test]
fn a_person_who_leaves_quickly_is_not_led_back_here() {
    journey("leave_quickly", async |world| {
        world.server.add("weather.html", "<!doctype html><link rel=icon href=data:,><title>Weather</title>".to_owned());
        let page = world.host(r#"<empowerment-check exit="weather.html"></empowerment-check>"#).await;
        page.open().await;
        begin(&page).await;
        page.press(WORDS.computer.leave).await;
        until_equal("the page they are taken to", &json!("Weather"), async || {
            page.browser.run("return document.title", &[]).await
        })
        .await;
        page.browser.client.back().await.unwrap();
        let address = page.browser.client.current_url().await.unwrap();
        assert!(!address.as_str().contains("host.html"), "{address}");
    });
}

/// Such as "Download a copy of", without the name.
fn copy_button() -> String {
    WORDS.clearing.copy_button.fill([""]).split('“').next().unwrap().to_owned()
}
