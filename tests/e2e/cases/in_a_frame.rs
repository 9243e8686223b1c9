//! In a frame on somebody else's page: it takes the height it needs, comes into view, tells nothing else, and believes
//! nobody.

use std::path::Path;

use empowerment_check::formats::assessment_json;
use serde_json::{Value, json};

use crate::e2e::browser::{Browser, Storing};
use crate::e2e::expected::groups;
use crate::e2e::host::document;
use crate::e2e::journey::{World, journey};
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::Reply;
use crate::e2e::server::{POLICY, Served, Server};
use crate::e2e::steps::{begin, begin_with, go_to_sections, open_section, statements};
use crate::e2e::waiting::until;

const HEARD: &str = "window.heard = []; addEventListener('message', ({ data }) => heard.push(data));";

/// A page of another origin with the frame, and this script in its head if any.
async fn framed(world: &World, query: &str, script: &str) -> (Page, Server) {
    let product = world.server.address();
    let elsewhere = Server::start(Path::new("/nowhere"));
    let script = script.replace("PRODUCT/", &product);
    let body = format!(
        "<h1>Our council</h1><iframe title=Check width=700 height=300 src=\"{product}embed/{query}\"></iframe>"
    );
    let policy = format!("default-src 'none'; frame-src {product}; script-src {product}; img-src data:");
    elsewhere.serve("council.html", Served { policy, ..Served::new(document(&script, &body)) });
    let browser = world.browser(Storing::Allowed).await.browser;
    browser.run_in_every_page(HEARD).await;
    let page = Page::new(browser, format!("{}council.html", elsewhere.address()));
    page.visit().await;
    (page, elsewhere)
}

const SCRIPT: &str = "<script async src=PRODUCT/v1/embed.js></script>";

async fn enter(page: &Page) {
    page.browser.client.enter_frame(0).await.unwrap();
}

async fn leave(page: &Page) {
    page.browser.client.clone().enter_parent_frame().await.unwrap();
}

/// How high the frame is, as the page around it has it.
async fn height(browser: &Browser) -> i64 {
    browser.run("return document.querySelector('iframe').clientHeight", &[]).await.as_i64().unwrap()
}

async fn expect_fitting(page: &Page) {
    until("a frame as high as what is in it", async || {
        enter(page).await;
        let inside = page.browser.run("return document.documentElement.scrollHeight", &[]).await.as_i64();
        leave(page).await;
        (inside == Some(height(&page.browser).await)).then_some(())
    })
    .await;
}

#[test]
fn the_frame_is_as_high_as_what_is_in_it_and_comes_into_view() {
    journey("in_a_frame", async |world| {
        let (page, _elsewhere) = framed(world, "?frameworks=ideal-empowering-authority&share=answers", SCRIPT).await;
        enter(&page).await;
        page.expect_heading(WORDS.start.title).await;
        let offered = page.cards(WORDS.start.choose_title).await;
        assert_eq!(offered.len(), 1);
        assert!(!page.lines().await.iter().any(|line| line == WORDS.embedding.shared_title), "a frame shares nothing");
        leave(&page).await;
        expect_fitting(&page).await;

        enter(&page).await;
        begin_with(&page, &offered[0][0]).await;
        leave(&page).await;
        expect_fitting(&page).await;
        page.browser.run("scrollTo(0, document.body.scrollHeight)", &[]).await;
        enter(&page).await;
        let section = &groups("pillar")[0].title;
        page.press_beginning(section).await;
        page.expect_heading(section).await;
        leave(&page).await;
        let top = "return Math.abs(document.querySelector('iframe').getBoundingClientRect().top) < 2";
        until("the frame's top in view", async || (page.browser.run(top, &[]).await == true).then_some(())).await;

        let heard = page.browser.run("return heard", &[]).await;
        for message in heard.as_array().unwrap() {
            let said = message["empowerment-check"].as_object().unwrap();
            let known = said.keys().all(|key| ["version", "height", "step"].contains(&key.as_str()));
            assert!(known && message.as_object().unwrap().len() == 1, "{message}");
        }
    });
}

/// Scripts, and nothing else: no store, no file.
#[test]
fn a_frame_that_may_keep_and_save_nothing_still_gives_the_work_as_text() {
    journey("in_a_sandbox", async |world| {
        // The download that such a frame may not make; so Firefox says.
        world.expect_error("(frame-src) at blob:null/");
        let product = world.server.address();
        let body = format!(
            "<iframe title=Check width=1000 height=600 sandbox=allow-scripts src=\"{product}embed/\"></iframe>"
        );
        let policy = format!("{POLICY}; frame-src 'self'");
        let page = world.host_page(Served { policy, ..Served::new(document("", &body)) }).await;
        page.visit().await;
        enter(&page).await;
        page.expect_heading(WORDS.start.title).await;
        assert_eq!(page.browser.run("return origin", &[]).await, "null");
        assert_eq!(page.alerts().await, [WORDS.notice.blocked]);
        begin(&page).await;
        let section = &groups("pillar")[4];
        open_section(&page, &section.title).await;
        let said = [Reply::Step(3), Reply::DontKnow];
        for (statement, reply) in statements(section.id.as_str()).iter().zip(said) {
            page.choose(&statement.text, &reply.choice().unwrap()).await;
        }
        assert_eq!(page.status().await, WORDS.status.nothing_kept);
        go_to_sections(&page).await;
        page.press(WORDS.overview.download_button).await;
        page.press(WORDS.notice.content).await;
        let text = page.ask("return root.querySelector('#content').value", &[]).await;
        let file = assessment_json::read(text.as_str().unwrap().as_bytes()).unwrap();
        assert_eq!(file.assessment.answers.len(), said.len());
    });
}

#[test]
fn messages_of_others_and_of_other_shapes_change_nothing() {
    journey("in_a_frame_forged", async |world| {
        let (page, _elsewhere) = framed(world, "", SCRIPT).await;
        enter(&page).await;
        page.expect_heading(WORDS.start.title).await;
        leave(&page).await;
        expect_fitting(&page).await;
        let before = height(&page.browser).await;
        let forged = |said: Value| json!({"empowerment-check": said});
        let good = forged(json!({"version": 1, "height": 4321}));
        page.browser.run("postMessage(arguments[0], '*')", &[good]).await;
        enter(&page).await;
        for said in [
            json!({"version": 2, "height": 4321}),
            json!({"version": 1, "height": "4321px"}),
            json!({"version": 1, "height": 0.5}),
            json!({"version": 1, "height": -4321}),
            json!({"version": 1, "height": 4_321_000_000_i64}),
            json!({"version": 1, "step": "true"}),
            json!(null),
            json!([4321]),
        ] {
            page.browser.run("parent.postMessage(arguments[0], '*')", &[forged(said)]).await;
        }
        page.browser.run("parent.postMessage(null, '*'); parent.postMessage('4321', '*')", &[]).await;
        leave(&page).await;
        let all = "return heard.filter((one) => one === '4321').length === 1";
        until("the last message", async || (page.browser.run(all, &[]).await == true).then_some(())).await;
        assert_eq!(height(&page.browser).await, before);
        // What comes from the frame and is well formed is taken.
        enter(&page).await;
        let said = forged(json!({"version": 1, "height": 4321}));
        page.browser.run("parent.postMessage(arguments[0], '*')", &[said]).await;
        leave(&page).await;
        until("the height", async || (height(&page.browser).await == 4321).then_some(())).await;
    });
}

#[test]
fn without_the_script_the_frame_works_and_scrolls_inside() {
    journey("in_a_frame_alone", async |world| {
        let (page, _elsewhere) = framed(world, "", "").await;
        enter(&page).await;
        page.expect_heading(WORDS.start.title).await;
        leave(&page).await;
        assert_eq!(height(&page.browser).await, 300);
    });
}
