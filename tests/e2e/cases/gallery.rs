//! The gallery: every component in every state, wide and narrow, in each scheme of colours. Nothing that axe-core finds
//! wrong, nothing that leads off the side of the screen, and nothing in the style sheet that is not shown. What it looks
//! like is kept as pictures, for people.

use fantoccini::Locator;
use serde_json::{Value, json};

use crate::e2e::axe;
use crate::e2e::browser::{Browser, Storing};
use crate::e2e::emulating::Colours;
use crate::e2e::environment;
use crate::e2e::journey::{World, journey};
use crate::e2e::server::Server;
use crate::e2e::waiting::until_equal;

/// How the colours are called in the names of pictures, with the scheme that is asked for.
const COLOURS: [(&str, &str, Colours); 3] =
    [("light", "light", Colours::OfThePage), ("dark", "dark", Colours::OfThePage), ("forced", "dark", Colours::Forced)];

/// Two specimens of one component have parts of the same name; no page has.
const ABOUT_ONE_PAGE: [&str; 1] = ["landmark-unique"];

/// The id of each specimen with its width and height.
const SPECIMENS: &str = "return [...document.querySelectorAll('main > section')].map((section) => {
        const { width, height } = section.querySelector('.specimen').shadowRoot.querySelector('.root').firstElementChild
            .getBoundingClientRect();
        return [section.id, width, height];
    })";

/// The selectors of the product's style sheet that match nothing. What is only there for a moment, under the pointer or
/// on paper is left out.
const UNUSED: &str = r"
    const roots = [...document.querySelectorAll('.specimen')].map((one) => one.shadowRoot);
    const rules = (list) => [...list].flatMap((rule) => {
        if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('print')) return [];
        return rule.selectorText ? [rule.selectorText] : rules(rule.cssRules ?? []);
    });
    const lasting = (selector) => selector.trim()
        .replace(/::[a-z-]+|:(hover|focus-visible|focus)/g, '') || '*';
    const selectors = rules(roots[0].adoptedStyleSheets[0].cssRules)
        .flatMap((list) => list.split(/,(?![^(]*\))/)).map(lasting);
    return [...new Set(selectors)].filter((one) => one !== ':host' && !roots.some((root) => root.querySelector(one)))";

/// What is cut off at the side where endless words stand: hidden by its box, or beyond the edge of its drawing.
const CUT_OFF: &str = "const found = [];
    for (const section of document.querySelectorAll('section[id^=endless]')) {
        const root = section.querySelector('.specimen').shadowRoot;
        for (const one of root.querySelectorAll('*')) {
            const isCut = one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1;
            if (isCut && getComputedStyle(one).overflowX === 'hidden') found.push([section.id, one.className]);
        }
        for (const text of root.querySelectorAll('svg text')) {
            const [inner, outer] = [text, text.closest('svg')].map((one) => one.getBoundingClientRect());
            if (inner.left < outer.left - 1 || inner.right > outer.right + 1) found.push([section.id, text.textContent]);
        }
    }
    return found";

/// What only printing makes.
const ON_PAPER: [&str; 1] = [".print-frame"];

#[test]
fn the_gallery_is_sound_in_a_wide_window() {
    journey("gallery_in_a_wide_window", async |world| look_at(world, 1280).await);
}

#[test]
fn the_gallery_is_sound_in_a_narrow_window() {
    journey("gallery_in_a_narrow_window", async |world| look_at(world, 320).await);
}

#[test]
fn the_gallery_shows_all_that_has_a_style() {
    journey("gallery_styles", async |world| {
        let browser = open(world, 1280).await;
        // What a specimen shows once it is unfolded may come a moment later.
        let what = "styles that no specimen shows, or nothing does (mend the gallery or the style)";
        until_equal(what, &json!(ON_PAPER), async || browser.run(UNUSED, &[]).await).await;
    });
}

async fn open(world: &World, width: u32) -> Browser {
    let server = Server::start(&environment::path("EC_GALLERY"));
    let browser = world.browser(Storing::Allowed).await.browser;
    browser.set_window((width, 900)).await;
    browser.client.goto(&server.address()).await.unwrap();
    let state =
        "return document.documentElement.dataset.gallery ?? `${document.readyState}: ${document.body?.textContent}`";
    until_equal("the gallery", &json!("shown"), async || browser.run(state, &[]).await).await;
    browser
}

async fn look_at(world: &World, width: u32) {
    let browser = open(world, width).await;
    let specimens = browser.run(SPECIMENS, &[]).await;
    let specimens = specimens.as_array().unwrap();
    assert!(specimens.len() > 40, "{specimens:?}");
    for specimen in specimens {
        let has_size = specimen[1].as_f64() > Some(200.0) && specimen[2].as_f64() > Some(20.0);
        assert!(has_size, "this specimen shows nothing: {specimen}");
    }
    // A picture shows no more of a specimen than fits into the window.
    let tallest =
        "return Math.ceil(Math.max(...[...document.querySelectorAll('section')].map((one) => one.offsetHeight)))";
    let tallest = browser.run(tallest, &[]).await.as_u64().and_then(|tallest| u32::try_from(tallest).ok()).unwrap();
    browser.set_window((width, tallest + 100)).await;
    for (name, scheme, colours) in COLOURS {
        browser.set_colours(scheme, colours).await;
        // Forced colours are people's own, and axe-core does not see them.
        if colours == Colours::OfThePage {
            let violations = axe::violations_but(&browser, &ABOUT_ONE_PAGE).await;
            assert!(violations.is_empty(), "{name}, {width} px:\n{}", violations.join("\n"));
        }
        // Enough for people to look at are those of one browser.
        if browser.has_devtools() {
            take_pictures(&browser, specimens, width, name).await;
        }
    }
    assert_eq!(browser.run(CUT_OFF, &[]).await, json!([]), "{width} px");
    let beyond = "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
    assert_eq!(browser.run(beyond, &[]).await, json!(0), "{width} px: the page is wider than the window");
}

/// A picture of each specimen, such as `target/gallery/320-dark-buttons.png`.
async fn take_pictures(browser: &Browser, specimens: &[Value], width: u32, scheme: &str) {
    let folder = environment::target_folder().join("gallery");
    std::fs::create_dir_all(&folder).unwrap();
    for id in specimens.iter().filter_map(|specimen| specimen[0].as_str()) {
        let section = browser.client.find(Locator::Id(id)).await.unwrap();
        let picture = section.screenshot().await.unwrap();
        std::fs::write(folder.join(format!("{width}-{scheme}-{id}.png")), picture).unwrap();
    }
}
