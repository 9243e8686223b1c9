//! The page around the element stays as it was: its head, title and address, its names, its looks, and who listens.

use serde_json::{Value, json};

use crate::e2e::browser::Browser;
use crate::e2e::host::{SCRIPT, document};
use crate::e2e::journey::journey;
use crate::e2e::page::Page;
use crate::e2e::server::Served;
use crate::e2e::steps::do_one_of_everything;
use crate::e2e::waiting::until_equal;

const HOST: &str = "<header id=h><h1 id=a>Our council</h1><nav id=b><a id=c href=#d>Bins</a></nav></header>
    <main id=e><p id=f>Text <button id=g>Press</button></p><ul id=i><li id=j>One</li></ul><input id=k></main>
    <empowerment-check></empowerment-check><footer id=l>End</footer>";

/// Counts who listens to the page itself, by the name of what they listen to; and whoever stops an event.
const COUNT: &str = "window.listening = {}; window.prevented = [];
    for (const [name, step] of [['addEventListener', 1], ['removeEventListener', -1]]) {
        const own = EventTarget.prototype[name];
        EventTarget.prototype[name] = function (kind, ...values) {
            if (this === window || this === document || this === document.documentElement || this === document.body) {
                listening[kind] = (listening[kind] ?? 0) + step;
                if (listening[kind] === 0) delete listening[kind];
            }
            return own.call(this, kind, ...values);
        };
    }";

/// Everything about the page that an element could change and must not.
const PAGE: &str = "const looks = (id) => {
        const style = getComputedStyle(document.getElementById(id));
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
    };
    return {
        head: document.head.outerHTML, title: document.title, address: location.href, history: history.length,
        root: document.documentElement.cloneNode().outerHTML, body: document.body.cloneNode().outerHTML,
        children: [...document.body.children].map((one) => one.cloneNode().outerHTML),
        sheets: document.adoptedStyleSheets.length,
        names: Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).sort(),
        looks: [...'abcefghijkl'].map(looks),
    }";

/// What the product listens to on the page itself, to keep what is half typed, to stay in step with other tabs, and to
/// say so when it has stopped, and for links that hand ratings over. It stops none of these events.
const LISTENED_TO: [&str; 7] = ["error", "focus", "hashchange", "pagehide", "pageshow", "storage", "visibilitychange"];

async fn listening(browser: &Browser) -> Value {
    browser.run("return listening", &[]).await
}

async fn defined_only(page: &Page) -> Value {
    page.visit().await;
    page.browser.run_waiting("await customElements.whenDefined('empowerment-check')", &[]).await;
    page.browser.run(PAGE, &[]).await
}

#[test]
fn the_page_around_the_element_stays_as_it_was() {
    journey("untouched_page", async |world| {
        world.server.add("tall.css", "#l { height: 10px } empowerment-check { margin-top: 5000px; display: block }");
        let head = format!("<link rel=stylesheet href=/tall.css>{SCRIPT}");
        let page = world.host_page(Served::new(document(&head, HOST))).await;
        page.browser.run_in_every_page(COUNT).await;
        let before = defined_only(&page).await;
        let heard_before = listening(&page.browser).await;

        page.browser.run_waiting("await document.querySelector('empowerment-check').load()", &[]).await;
        do_one_of_everything(&page).await;
        let after = page.browser.run(PAGE, &[]).await;
        for (what, expected) in before.as_object().unwrap() {
            if what == "names" {
                assert_eq!(names_that_are_new(expected, &after[what]), Vec::<String>::new());
            } else {
                assert_eq!(&after[what], expected, "{what}");
            }
        }
        let heard = listening(&page.browser).await;
        let new: Vec<&String> =
            heard.as_object().unwrap().keys().filter(|kind| heard_before.get(kind).is_none()).collect();
        assert!(new.iter().all(|kind| LISTENED_TO.contains(&kind.as_str())), "{new:?}");

        page.browser.run("document.querySelector('empowerment-check').remove()", &[]).await;
        until_equal("nobody who listens", &heard_before, async || listening(&page.browser).await).await;
        assert_eq!(page.browser.run("return Object.keys(localStorage)", &[]).await, json!([]));
    });
}

/// The driver's own names come and go.
fn names_that_are_new(before: &Value, after: &Value) -> Vec<String> {
    let list = |value: &Value| -> Vec<String> {
        value.as_array().into_iter().flatten().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
    };
    let before = list(before);
    let is_new = |name: &String| !before.contains(name) && !name.starts_with("cdc_") && !name.starts_with("se_");
    list(after).into_iter().filter(is_new).collect()
}
