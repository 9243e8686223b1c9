//! Several elements on one page: each keeps to itself, or to those of its own instance.

use serde_json::json;

use crate::e2e::expected::groups;
use crate::e2e::host::{SCRIPT, document, told};
use crate::e2e::journey::journey;
use crate::e2e::kept::local_storage;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{Reply, framework};
use crate::e2e::server::Served;
use crate::e2e::steps::{begin_with, open_section, statements};
use crate::e2e::waiting::until;

async fn titles(page: &Page) -> Vec<String> {
    page.cards(WORDS.start.choose_title).await.into_iter().map(|card| card[0].clone()).collect()
}

#[test]
fn elements_of_different_instances_know_nothing_of_each_other() {
    journey("several_instances", async |world| {
        let body = r"<empowerment-check id=one instance=adults frameworks=moray-partnership></empowerment-check>
            <empowerment-check id=two instance=youth frameworks=eight-characteristics></empowerment-check>";
        let page = world.host_page(Served::new(document(SCRIPT, body))).await;
        page.open().await;
        page.browser
            .run_waiting("for (const one of document.querySelectorAll('empowerment-check')) await one.load()", &[])
            .await;
        page.look_at(1).await;
        page.expect_heading(WORDS.start.title).await;
        let second = titles(&page).await;
        page.look_at(0).await;
        let first = titles(&page).await;
        assert!(first.len() == 1 && second.len() == 1 && first != second, "{first:?} {second:?}");

        begin_with(&page, &first[0]).await;
        page.look_at(1).await;
        page.expect_heading(WORDS.start.title).await;
        assert_eq!(page.cards(WORDS.start.saved_title).await, Vec::<Vec<String>>::new());
        begin_with(&page, &second[0]).await;
        let kept = local_storage(&page.browser).await;
        let of = |instance: &str| {
            let prefix = format!("empowerment-check/{instance}/");
            kept.as_object().unwrap().keys().filter(|key| key.starts_with(&prefix)).count()
        };
        assert_eq!((of("adults"), of("youth"), kept.as_object().unwrap().len()), (2, 2, 4), "{kept}");
        let ready = told(&page.browser).await;
        for (id, instance) in [("one", "adults"), ("two", "youth")] {
            let expected = json!(["ready", id, {"version": 1, "instance": instance}, true, false]);
            assert!(ready[..2].contains(&expected), "{ready:?}");
        }

        page.reload_elements().await;
        page.look_at(0).await;
        until("what was begun in the first", async || {
            (page.cards(WORDS.start.saved_title).await.len() == 1).then_some(())
        })
        .await;
    });
}

#[test]
fn elements_of_one_instance_are_in_step() {
    journey("several_in_step", async |world| {
        let body = "<empowerment-check></empowerment-check><empowerment-check></empowerment-check>";
        let page = world.host_page(Served::new(document(SCRIPT, body))).await;
        page.open().await;
        page.reload_elements().await;
        // Who goes on with nothing answered comes to the first section.
        let section = &groups("pillar")[0];
        let statement = &statements(section.id.as_str())[0].text;
        begin_with(&page, framework().title()).await;
        open_section(&page, &section.title).await;

        page.look_at(1).await;
        page.press_beginning(WORDS.start.continue_button).await;
        page.expect_heading(&section.title).await;
        page.choose(statement, &Reply::Step(2).choice().unwrap()).await;
        page.look_at(0).await;
        until("the answer in the first", async || {
            (page.answer(statement).await.0 == Reply::Step(2).choice()).then_some(())
        })
        .await;
        page.write_note(statement, "Ask before Friday").await;
        page.look_at(1).await;
        until("the note in the second", async || (page.answer(statement).await.1 == "Ask before Friday").then_some(()))
            .await;
    });
}

impl Page {
    async fn reload_elements(&self) {
        self.reload().await;
        let load = "for (const one of document.querySelectorAll('empowerment-check')) await one.load()";
        self.browser.run_waiting(load, &[]).await;
    }
}
