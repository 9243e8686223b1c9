//! A page brings frameworks of its own, by address and inside the element, under the strict policy.

use std::path::Path;

use serde_json::{Value, json};

use crate::e2e::framework_files::{element, framework_file};
use crate::e2e::journey::{World, journey};
use crate::e2e::kept::local_storage;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::server::Server;
use crate::e2e::steps::begin_with;
use crate::e2e::waiting::{until, until_equal};

const BY_ADDRESS: &str = "The framework at an address";
const INSIDE: &str = "The framework inside the page";

/// The titles of what is offered, in the order in which they stand.
async fn titles(page: &Page) -> Vec<String> {
    page.cards(WORDS.start.choose_title).await.into_iter().map(|card| card[0].clone()).collect()
}

/// Waits for a warning in the console that holds all of these.
async fn expect_warning(page: &Page, parts: &[&str]) {
    until(&format!("a warning that holds {parts:?}"), async || {
        let log = page.browser.log("browser").await;
        let is_it = |entry: &Value| {
            let message = entry["message"].as_str().unwrap_or_default();
            entry["level"] == "WARNING" && parts.iter().all(|part| message.contains(part))
        };
        log.iter().any(is_it).then_some(())
    })
    .await;
}

async fn expect_notice(page: &Page) {
    let expected = vec![WORDS.framework_file.page_faulty.to_owned(), WORDS.framework_file.page_faulty_what.to_owned()];
    until_equal("the message", &expected, async || page.message().await).await;
}

#[test]
fn frameworks_by_address_and_inside_the_page_are_offered_for_this_visit() {
    journey("page_frameworks", async |world| {
        world.server.add("ours.json", framework_file("by-address", BY_ADDRESS).to_string());
        let inside = framework_file("inside", INSIDE).to_string();
        let page = world.host(&element(r#"framework-src="ours.json""#, &inside)).await;
        page.open().await;
        assert_eq!(titles(&page).await[..2], [BY_ADDRESS, INSIDE]);
        assert_eq!(page.message().await, Vec::<String>::new());
        assert_eq!(local_storage(&page.browser).await, json!({}));
        let asked = world.server.requests();
        assert_eq!(asked.iter().filter(|one| *one == "GET /ours.json").count(), 1, "{asked:?}");

        begin_with(&page, INSIDE).await;
        page.reload().await;
        assert!(page.cards(WORDS.start.saved_title).await[0][0].starts_with(INSIDE));
        let kept = local_storage(&page.browser).await;
        assert!(!kept.as_object().unwrap().keys().any(|key| key.contains("/f/")), "{kept}");
        let log = page.browser.log("browser").await;
        assert!(!log.iter().any(|entry| entry.to_string().contains("Content Security Policy")), "{log:#?}");
    });
}

#[test]
fn the_page_chooses_what_is_offered() {
    journey("page_chooses", async |world| {
        let inside = framework_file("inside", INSIDE).to_string();
        let attribute = r#"frameworks="moray inside eight-characteristics""#;
        let page = world.host(&element(attribute, &inside)).await;
        page.open().await;
        let offered = titles(&page).await;
        assert_eq!((offered.len(), offered[0].as_str()), (2, INSIDE));
        assert!(offered[1].starts_with("Eight characteristics"), "{offered:?}");
        expect_warning(&page, &["“frameworks”", "moray", "moray-partnership"]).await;
    });
}

#[test]
fn another_origin_is_never_asked_for_a_framework() {
    journey("page_framework_elsewhere", async |world| {
        let elsewhere = Server::start(Path::new("."));
        elsewhere.add("ours.json", framework_file("by-address", BY_ADDRESS).to_string());
        let attribute = format!(r#"framework-src="{}ours.json""#, elsewhere.address());
        let page = world.host(&element(&attribute, &framework_file("inside", INSIDE).to_string())).await;
        page.open().await;
        expect_warning(&page, &["framework-src"]).await;
        expect_notice(&page).await;
        assert_eq!(titles(&page).await[0], INSIDE, "the rest is there");
        assert_eq!(elsewhere.requests(), Vec::<String>::new());
    });
}

#[test]
fn a_faulty_framework_is_told_and_the_rest_works() {
    journey("page_framework_faulty", async |world| {
        world.server.add("ours.json", "{\"format\":");
        expect_faulty(world, r#"framework-src="ours.json""#, &["cannot be used", "end of the file is missing"]).await;
        expect_faulty(world, r#"framework-src="https://""#, &["framework-src"]).await;
        let mut file = framework_file("by-address", BY_ADDRESS);
        file["version"] = json!("one");
        file["statements"][0]["text"] = json!("");
        world.server.add("ours.json", file.to_string());
        let faults = ["$.version: ", WORDS.fault.bad_version, "$.statements[0].text: ", WORDS.fault.empty_text];
        expect_faulty(world, r#"framework-src="ours.json""#, &faults).await;
    });
}

async fn expect_faulty(world: &World, attribute: &str, told: &[&str]) {
    let page = world.host(&element(attribute, &framework_file("inside", INSIDE).to_string())).await;
    page.open().await;
    expect_notice(&page).await;
    assert_eq!(titles(&page).await[0], INSIDE);
    expect_warning(&page, told).await;
    begin_with(&page, INSIDE).await;
}
