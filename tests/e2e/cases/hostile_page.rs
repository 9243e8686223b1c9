//! A page that does its worst: the element looks as it does on a clean page, pixel by pixel, and keeps its answers.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fantoccini::Locator;
use serde_json::json;

use crate::e2e::environment;
use crate::e2e::expected::groups;
use crate::e2e::host::{SCRIPT, document};
use crate::e2e::journey::{World, journey};
use crate::e2e::kept::local_storage;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::Reply;
use crate::e2e::server::Served;
use crate::e2e::steps::{begin, go_to_result, go_to_sections, open_section, statements};
use crate::e2e::waiting::until;

/// Where the element stands, on both pages.
const PLACE: &str = "#place { position: absolute !important; left: 0; top: 0; width: 900px; display: block !important }
    empowerment-check { display: block !important }";

const HOSTILE_STYLES: &str =
    "html { font-size: 62.5%; font-style: italic; letter-spacing: 3px; direction: rtl; zoom: 1 }
    * { all: unset; text-transform: uppercase; color: red !important; text-align: right }
    *, *::before, *::after { box-sizing: content-box; line-height: 3; word-spacing: 9px }
    button, input, h1, h2, p, section, .app, .page, .button { display: none !important; background: lime }
    #war { position: fixed; z-index: 2147483647; right: 0; bottom: 0; width: 40px; height: 40px; background: blue }";

/// What old libraries do to everybody's objects. The tests themselves need `JSON`, so that only the product's scripts
/// meet the broken one.
const HOSTILE_SCRIPT: &str = "const own = JSON.stringify;
    const isMet = () => /empowerment-check|element-|failure-/.test(new Error().stack);
    Array.prototype.toJSON = function () { return isMet() ? 'broken by the page' : this };
    JSON.stringify = (...values) => isMet() ? 'broken by the page' : own(...values);
    Object.prototype.extend = function () {};
    Array.prototype.each = function () {};
    Array.prototype.last = function () { return 'broken' };
    String.prototype.strip = function () {};
    Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this) };
    addEventListener('click', (event) => event.stopPropagation(), true === false);
    window.$ = window.jQuery = function () {};";

/// Where Chromium draws a soft edge over what was there, its shade comes out one higher or lower now and then.
const INVISIBLE: u64 = 1;

/// One time for both pages: it stands on them.
const SAME_TIME: &str = "Date.now = () => 1795356120000;";

async fn page_with(world: &World, styles: &str, script: &str) -> Page {
    world.server.add("page-styles.css", format!("{styles} {PLACE}"));
    world.server.add("page-script.js", script);
    let head = format!("<link rel=stylesheet href=/page-styles.css><script src=/page-script.js></script>{SCRIPT}");
    let body = "<div id=war></div><div id=place><empowerment-check heading-level=1></empowerment-check></div>";
    let page = world.host_page(Served::new(document(&head, body))).await;
    page.browser.run_in_every_page(SAME_TIME).await;
    page.browser.set_window((960, 3000)).await;
    page.open().await;
    page
}

/// The element as it looks on its first page, in a section and in the result; and what is stored.
async fn looks(page: &Page) -> Vec<Vec<u8>> {
    let mut pictures = vec![picture(page).await];
    begin(page).await;
    let first = &groups("pillar")[4];
    open_section(page, &first.title).await;
    page.choose(&statements(first.id.as_str())[0].text, &Reply::Step(2).choice().unwrap()).await;
    page.expect_saved_at_once().await;
    pictures.push(picture(page).await);
    go_to_sections(page).await;
    go_to_result(page).await;
    pictures.push(picture(page).await);
    pictures
}

async fn picture(page: &Page) -> Vec<u8> {
    // The mouse lies on nothing, and nothing has the focus.
    page.browser.run("document.activeElement?.shadowRoot?.activeElement?.blur()", &[]).await;
    page.browser.client.find(Locator::Css("empowerment-check")).await.unwrap().screenshot().await.unwrap()
}

impl Page {
    /// Waits until nothing is on its way to the store.
    async fn expect_saved_at_once(&self) {
        until("the answer in the store", async || {
            let kept = local_storage(&self.browser).await.to_string();
            kept.contains("/s/").then_some(())
        })
        .await;
    }
}

/// The largest difference between the same pixel of two pictures, in red, green or blue: 0 to 255.
async fn difference(page: &Page, pictures: [&[u8]; 2]) -> u64 {
    let script = "const pixels = async (base64) => {
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
            const picture = await createImageBitmap(new Blob([bytes]));
            const drawing = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
            drawing.drawImage(picture, 0, 0);
            return drawing.getImageData(0, 0, picture.width, picture.height).data;
        };
        const [one, other] = await Promise.all([...arguments].slice(0, 2).map(pixels));
        if (one.length !== other.length) return 255;
        return one.reduce((largest, value, place) => Math.max(largest, Math.abs(value - other[place])), 0)";
    let found = page.browser.run_waiting(script, &pictures.map(|picture| json!(STANDARD.encode(picture)))).await;
    found.as_u64().unwrap()
}

#[test]
fn a_hostile_page_changes_nothing_that_visitors_see() {
    journey("hostile_page", async |world| {
        let clean = page_with(world, "", "").await;
        let expected = looks(&clean).await;
        let hostile = page_with(world, HOSTILE_STYLES, HOSTILE_SCRIPT).await;
        let found = looks(&hostile).await;
        for (place, (expected, found)) in expected.iter().zip(&found).enumerate() {
            if difference(&clean, [expected, found]).await > INVISIBLE {
                let folder = environment::target_folder().join("e2e-failures");
                std::fs::create_dir_all(&folder).unwrap();
                std::fs::write(folder.join("hostile_page_expected.png"), expected).unwrap();
                std::fs::write(folder.join("hostile_page_found.png"), found).unwrap();
                panic!("picture {place} differs: hostile_page_expected.png and hostile_page_found.png show how");
            }
        }
        let kept = local_storage(&hostile.browser).await.to_string();
        assert!(!kept.contains("broken"), "{kept}");
    });
}

#[test]
fn a_page_that_takes_the_element_out_and_puts_it_back_loses_nothing() {
    journey("hostile_put_back", async |world| {
        let page = page_with(world, "", "").await;
        begin(&page).await;
        let section = &groups("pillar")[4];
        open_section(&page, &section.title).await;
        let statement = &statements(section.id.as_str())[0].text;
        page.write_note(statement, "Half a sen").await;
        let moves = [
            "place.append(element)",
            "element.remove(); place.append(element)",
            "element.remove(); await new Promise((done) => setTimeout(done)); place.append(element)",
            "const other = document.createElement('div'); document.body.append(other); other.append(element)",
        ];
        for change in moves {
            let script = format!(
                "const element = document.querySelector('empowerment-check'); const place = element.parentElement; {change}"
            );
            page.browser.run_waiting(&script, &[]).await;
            page.expect_heading(&section.title).await;
            until("the note", async || (page.answer(statement).await.1 == "Half a sen").then_some(())).await;
            page.choose(statement, &Reply::Step(1).choice().unwrap()).await;
        }
        let apps = "return document.querySelector('empowerment-check').shadowRoot.querySelectorAll('.app').length";
        assert_eq!(page.browser.run(apps, &[]).await, 1);
        page.reload().await;
        assert!(page.cards(WORDS.start.saved_title).await[0].iter().any(|line| line.starts_with("1 of ")));
    });
}
