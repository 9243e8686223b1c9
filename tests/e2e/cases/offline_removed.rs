//! How a council takes the worker of the standalone page away again, and what is left then.

use crate::e2e::journey::{World, journey};
use crate::e2e::kept;
use crate::e2e::offline::{READY, WORKER_NOT_FETCHED, caches, expect_said, kept_page, look_for_newer, said, scopes};
use crate::e2e::page::Page;
use crate::e2e::steps::begin;
use crate::e2e::waiting::until;

/// The worker that takes the other one away, as the page for embedders has it.
fn from_the_guide() -> String {
    let guide = include_str!("../../../docs/embedding.md");
    let scripts = guide.split("```js\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    scripts.filter(|script| script.contains("unregister")).collect()
}

async fn expect_nothing_kept(page: &Page) {
    until("no worker and no cache", async || {
        (scopes(&page.browser).await.is_empty() && caches(&page.browser).await == ["theirs"]).then_some(())
    })
    .await;
}

/// Somebody with the page kept, an assessment begun, and a cache of another app at the same address.
async fn with_work(world: &World) -> Page {
    let page = kept_page(world).await;
    begin(&page).await;
    page.browser.run_waiting("await caches.open('theirs')", &[]).await;
    page
}

#[test]
fn a_worker_that_the_guide_gives_takes_everything_away_but_the_answers() {
    journey("offline_replaced", async |world| {
        let page = with_work(world).await;
        let answers = kept::local_storage(&page.browser).await;
        world.server.add("sw.js", from_the_guide());
        look_for_newer(&page.browser).await;
        expect_nothing_kept(&page).await;
        assert_eq!(kept::local_storage(&page.browser).await, answers);
    });
}

#[test]
fn where_the_page_stays_and_its_worker_is_gone_the_next_visit_takes_it_away() {
    journey("offline_taken_out", async |world| {
        let page = with_work(world).await;
        world.expect_error(WORKER_NOT_FETCHED);
        world.server.miss("sw.js");
        page.reload().await;
        expect_nothing_kept(&page).await;
        until("the line to go", async || said(&page).await.is_empty().then_some(())).await;
        let before = world.server.requests().len();
        page.reload().await;
        let asked = world.server.requests().split_off(before);
        assert!(asked.contains(&"GET /".to_owned()), "{asked:?}");
    });
}

/// Then what is kept is the only way that people have to their answers.
#[test]
fn where_all_of_it_is_gone_the_page_that_is_kept_goes_on() {
    journey("offline_all_gone", async |world| {
        let page = with_work(world).await;
        world.expect_error(WORKER_NOT_FETCHED);
        for name in ["sw.js", "index.html"] {
            world.server.miss(name);
        }
        page.reload().await;
        expect_said(&page, READY).await;
        until("the look for the worker", async || world.server.requests().contains(&"HEAD /".to_owned()).then_some(()))
            .await;
        page.reload().await;
        assert_eq!(scopes(&page.browser).await, ["/"]);
    });
}
