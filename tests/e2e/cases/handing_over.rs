//! Ratings handed over by a link, from one browser to another: through the page's address, or pasted. Nothing is added
//! without a word, and only what is ours in the address is ever taken out of it.

use serde_json::{Value, json};

use crate::e2e::axe;
use crate::e2e::browser::Storing;
use crate::e2e::expected::groups;
use crate::e2e::host::{SCRIPT, document};
use crate::e2e::journey::{World, journey};
use crate::e2e::kept;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{ALL_KINDS, framework, replies};
use crate::e2e::server::Served;
use crate::e2e::steps::{begin, go_to_start, open_replies, open_section};
use crate::e2e::waiting::until_equal;

/// The link that a browser makes of the assessment that is open.
async fn link(page: &Page) -> String {
    page.press(WORDS.hand_over.title).await;
    page.expect_heading(WORDS.hand_over.title).await;
    page.ask_text("return root.querySelector('#link').value", &[]).await
}

/// A browser that nobody has used, at this link.
async fn at(world: &World, link: &str) -> Page {
    let browser = world.browser(Storing::Allowed).await.browser;
    let page = Page::new(browser, link.to_owned());
    page.visit().await;
    page
}

/// Where the page is, and how many steps led there.
async fn place(page: &Page) -> Value {
    page.browser.run("return [location.href, history.length]", &[]).await
}

async fn expect_place(page: &Page, address: &str, steps: &Value) {
    until_equal("the page's address", &json!([address, steps]), async || place(page).await).await;
}

#[test]
fn a_link_made_in_one_browser_is_added_in_another() {
    journey("handing_over", async |world| {
        let maker = world.visit().await;
        open_replies(&maker, world, &replies(&ALL_KINDS)).await;
        let link = link(&maker).await;
        assert!(link.starts_with(&format!("{}#empowerment-check=", world.server.address())), "{link}");
        maker.press(WORDS.hand_over.copy).await;
        maker.expect_line(WORDS.hand_over.copied).await;
        assert_eq!(axe::violations(&maker.browser).await, Vec::<String>::new());

        let page = at(world, &link).await;
        page.expect_heading(WORDS.hand_over.opening_title).await;
        assert_eq!(axe::violations(&page.browser).await, Vec::<String>::new());
        assert_eq!(kept::local_storage(&page.browser).await, json!({}));
        let steps = place(&page).await[1].clone();
        page.press(WORDS.opening.add).await;
        page.expect_heading(framework().title()).await;
        expect_place(&page, &world.server.address(), &steps).await;

        let page = Page::new(page.browser, world.server.address());
        for one in [&maker, &page] {
            one.visit().await;
        }
        assert_eq!(progress(&page).await, progress(&maker).await);
    });
}

/// How far the assessments on the first page are.
async fn progress(page: &Page) -> Vec<String> {
    page.expect_heading(WORDS.start.title).await;
    page.ask_texts("return all('.card.saved .progress').map(text)", &[]).await
}

#[test]
fn an_altered_link_is_told_and_changes_nothing() {
    journey("altered_link", async |world| {
        let maker = world.visit().await;
        begin(&maker).await;
        let link = link(&maker).await;
        let middle = link.len() - 20;
        let other = if link[middle..].starts_with('A') { "B" } else { "A" };
        for bad in [[&link[..middle], other, &link[middle + 1..]].concat(), link[..link.len() - 1].to_owned()] {
            let page = at(world, &bad).await;
            page.expect_message(WORDS.hand_over.not_opened).await;
            page.expect_line(WORDS.hand_over.damaged).await;
            page.expect_heading(WORDS.start.title).await;
            assert_eq!(kept::local_storage(&page.browser).await, json!({}));
        }
    });
}

#[test]
fn a_link_that_comes_in_the_middle_of_a_word_is_declined_and_the_word_is_there() {
    journey("link_in_between", async |world| {
        let maker = world.visit().await;
        begin(&maker).await;
        let link = link(&maker).await;

        let page = world.visit().await;
        begin(&page).await;
        let section = &groups("pillar")[0];
        open_section(&page, &section.title).await;
        let statement = page.answers().await[0].0.clone();
        page.write_note(&statement, "half a wo").await;
        page.browser.run("location.href = arguments[0]", &[json!(link)]).await;
        page.expect_heading(WORDS.hand_over.opening_title).await;
        let steps = place(&page).await[1].clone();
        page.press(WORDS.opening.cancel).await;
        page.expect_heading(&section.title).await;
        expect_place(&page, &world.server.address(), &steps).await;
        assert_eq!(page.answer(&statement).await.1, "half a wo");
        go_to_start_of(&page).await;

        page.fill(WORDS.hand_over.paste_label, &link).await;
        page.press(WORDS.hand_over.paste_button).await;
        page.expect_heading(WORDS.hand_over.opening_title).await;
    });
}

async fn go_to_start_of(page: &Page) {
    page.press(WORDS.common.back_to_overview).await;
    page.expect_heading(framework().title()).await;
    go_to_start(page).await;
}

/// The element lies far below what shows first, and the page uses what follows the `#` itself.
#[test]
fn on_a_council_page_a_link_opens_there_and_the_pages_own_anchors_stay() {
    journey("link_on_a_page", async |world| {
        let body = "<h1>Our council</h1><p id=bins>Bins</p><div id=tall></div><empowerment-check></empowerment-check>";
        world.server.add("tall.css", "#tall { height: 5000px }");
        let head = format!("<link rel=stylesheet href=/tall.css>{SCRIPT}");
        let page = world.host_page(Served::new(document(&head, body))).await;
        page.visit().await;
        page.browser.run_waiting("await document.querySelector('empowerment-check').load()", &[]).await;
        page.browser.run("location.hash = '#bins'", &[]).await;
        let there = place(&page).await;
        begin(&page).await;
        let link = link(&page).await;
        assert_eq!(place(&page).await, there);
        assert!(link.contains("/council.html#empowerment-check="), "{link}");

        let page = at(world, &link).await;
        page.expect_heading(WORDS.hand_over.opening_title).await;
        page.press(WORDS.opening.cancel).await;
        page.expect_heading(WORDS.start.title).await;
        let council = format!("{}council.html", world.server.address());
        until_equal("the address", &json!(council), async || place(&page).await[0].clone()).await;
    });
}
