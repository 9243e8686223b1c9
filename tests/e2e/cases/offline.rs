//! The standalone page without a network: all of it works, and nothing else of the address is touched.

use empowerment_check::formats::shipped;
use serde_json::json;

use crate::e2e::browser::Storing;
use crate::e2e::expected::groups;
use crate::e2e::host::{SCRIPT, document};
use crate::e2e::journey::{World, journey};
use crate::e2e::offline::{
    READY, WORKER_NOT_FETCHED, built, caches, expect_said, file_beginning, kept_page, said, scopes,
};
use crate::e2e::page::{Page, WORDS};
use crate::e2e::paper;
use crate::e2e::replies::Reply;
use crate::e2e::server::Served;
use crate::e2e::steps::{begin, do_one_of_everything, go_to_result, go_to_sections, open_section, statements};
use crate::e2e::waiting::until;

/// From here on the browser may say in its console that it could not look for a newer release. Nothing else may fail.
fn cut(world: &World) {
    world.expect_error("sw.js");
    world.expect_error(WORKER_NOT_FETCHED);
    world.server.cut();
}

#[test]
fn without_a_network_the_whole_job_can_be_done() {
    journey("offline", async |world| {
        let page = kept_page(world).await;
        cut(world);
        page.reload().await;
        do_one_of_everything(&page).await;

        begin(&page).await;
        let section = &groups("pillar")[4];
        let statement = &statements(section.id.as_str())[0];
        open_section(&page, &section.title).await;
        page.choose(&statement.text, &Reply::Step(3).choice().unwrap()).await;
        page.expect_saved_status().await;
        page.write_note(&statement.text, "Ask.").await;
        go_to_sections(&page).await;
        go_to_result(&page).await;

        page.close_tab_and_open_again().await;
        page.press(WORDS.start.continue_button).await;
        page.expect_heading(&section.title).await;
        assert_eq!(page.answer(&statement.text).await, (Reply::Step(3).choice(), "Ask.".to_owned()));
    });
}

#[test]
fn without_a_network_every_address_of_the_page_and_every_paper_form_opens() {
    journey("offline_addresses", async |world| {
        let page = kept_page(world).await;
        cut(world);
        for address in ["index.html", "?from=a-letter", "index.html?from=a-letter#here"] {
            let page = Page::new(page.browser.clone(), format!("{}{address}", world.server.address()));
            page.open().await;
        }
        let forms = shipped::frameworks().iter().map(paper::file_of).collect::<Vec<_>>();
        for form in forms.iter().map(String::as_str).chain(["index.html"]) {
            paper::open(world, &page.browser, form).await;
            let shown = "return [document.querySelector('h1') !== null, document.styleSheets[0].cssRules.length > 0]";
            assert_eq!(page.browser.run(shown, &[]).await, json!([true, true]), "{form}");
        }
    });
}

#[test]
fn a_release_of_which_one_file_differs_is_not_kept_at_all() {
    journey("offline_mixture", async |world| {
        let form = file_beginning("paper/eight");
        let other = built(&form).replace("</body>", "<!-- of another release --></body>");
        world.server.alter(&form, Served::new(other));
        let page = world.visit().await;
        until("the form", async || world.server.requests().contains(&format!("GET /{form}")).then_some(())).await;
        until("nothing that is kept", async || {
            let nothing = scopes(&page.browser).await.is_empty() && caches(&page.browser).await.is_empty();
            nothing.then_some(())
        })
        .await;
        assert_eq!(said(&page).await, "");
        begin(&page).await;
    });
}

/// Waits until a page has nothing more to do that it put off.
async fn idle(page: &Page) {
    let script = "for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => (self.requestIdleCallback ?? setTimeout)(done))";
    page.browser.run_waiting(script, &[]).await;
}

#[test]
fn on_the_page_of_a_council_and_in_frames_no_worker_is_registered() {
    journey("offline_embedded", async |world| {
        let element = "<empowerment-check></empowerment-check>";
        let host = world.host_page(Served::new(document(SCRIPT, element))).await;
        let copy = world.host(element).await;
        let frame = Page::new(copy.browser.clone(), format!("{}embed/", world.server.address()));
        for page in [&host, &copy, &frame] {
            page.open().await;
            expect_nothing(world, page).await;
        }
        let around = document("", "<h1>Our council</h1><iframe title=Check width=700 height=900 src=/></iframe>");
        let policy = "default-src 'none'; frame-src 'self'; img-src data:".to_owned();
        world.server.serve("around.html", Served { policy, ..Served::new(around) });
        host.browser.client.goto(&format!("{}around.html", world.server.address())).await.unwrap();
        host.browser.client.enter_frame(0).await.unwrap();
        host.expect_heading(WORDS.start.title).await;
        expect_nothing(world, &host).await;
    });
}

async fn expect_nothing(world: &World, page: &Page) {
    idle(page).await;
    assert_eq!(scopes(&page.browser).await, Vec::<String>::new());
    assert_eq!(caches(&page.browser).await, Vec::<String>::new());
    assert!(!world.server.requests().iter().any(|request| request.contains("sw.js")));
}

#[test]
fn no_other_file_names_the_worker_or_can_be_installed() {
    for file in ["embed/index.html", "on-your-page/index.html", "paper/index.html", "empowerment-check.html"] {
        let page = built(file);
        let named = ["serviceWorker", "sw.js", "./offline", "rel=\"manifest\""].map(|name| page.contains(name));
        assert_eq!(named, [false; 4], "{file}");
    }
    assert!(built("index.html").contains("rel=\"manifest\""), "it is written like this");
}

/// A frame of the same folder is below the worker's eyes once somebody has opened the standalone page: it still gets its
/// files from the server, so that its own page and the loader are of one release.
#[test]
fn what_is_kept_is_given_to_no_page_but_its_own() {
    journey("offline_for_others", async |world| {
        let page = kept_page(world).await;
        let before = world.server.requests().len();
        let frame = Page::new(page.browser.clone(), format!("{}embed/", world.server.address()));
        frame.open().await;
        let asked = world.server.requests().split_off(before);
        assert!(asked.contains(&"GET /v1/empowerment-check.js".to_owned()), "{asked:?}");
        assert!(asked.iter().any(|request| request.contains(".wasm")), "{asked:?}");
    });
}

#[test]
fn where_the_browser_keeps_nothing_or_the_connection_is_not_secure_the_page_works_without_a_worker() {
    journey("offline_impossible", async |world| {
        let insecure = world.visit_insecurely().await;
        assert_eq!(insecure.browser.run("return typeof navigator.serviceWorker", &[]).await, "undefined");
        let shut = world.browser(Storing::Blocked).await;
        shut.open().await;
        for page in [&insecure, &shut] {
            idle(page).await;
            begin(page).await;
            assert_eq!(said(page).await, "");
        }
    });
}

/// As `WebKit` does now and then when a release has just taken over.
#[test]
fn a_browser_that_never_tells_that_the_worker_is_ready_has_the_page_kept_all_the_same() {
    journey("offline_told_late", async |world| {
        let page = world.browser(Storing::Allowed).await;
        let late = "if (self.ServiceWorker) Object.defineProperty(ServiceWorker.prototype, 'state', { get: () => 'activating' })";
        page.browser.run_in_every_page(late).await;
        page.open().await;
        expect_said(&page, READY).await;
        cut(world);
        page.reload().await;
        expect_said(&page, READY).await;
    });
}

/// The line says nothing until it is true.
#[test]
fn the_page_says_that_it_works_offline_once_it_does() {
    journey("offline_ready", async |world| {
        let page = world.browser(Storing::Allowed).await;
        let watch = "window.early = [];
            const isReady = async () => (await caches.keys()).length > 0 && navigator.serviceWorker.controller !== null;
            addEventListener('DOMContentLoaded', () => {
                const text = document.querySelector('[data-say=ready]');
                new MutationObserver(async () => early.push([text.hidden, await isReady()])).observe(text, {attributes: true});
            })";
        page.browser.run_in_every_page(watch).await;
        page.open().await;
        expect_said(&page, READY).await;
        let told = page.browser.run("return early.filter(([hidden]) => !hidden)", &[]).await;
        assert_eq!(told, json!([[false, true]]));
    });
}
