//! Colours, font and measures that a page gives: they are used, and a pair that people could not read is adjusted, with
//! a word to the page's people.

use serde_json::{Value, json};

use crate::e2e::host::{SCRIPT, asked_for, document, in_root, shipped};
use crate::e2e::journey::{World, journey};
use crate::e2e::page::Page;
use crate::e2e::server::Served;
use crate::e2e::waiting::until;

async fn page_with(world: &World, styles: &str) -> Page {
    world.server.add("council.css", styles);
    let head = format!("<link rel=stylesheet href=/council.css>{SCRIPT}");
    let page = world.host_page(Served::new(document(&head, "<empowerment-check></empowerment-check>"))).await;
    page.open().await;
    page
}

/// The warnings in the console.
async fn warnings(page: &Page) -> Vec<String> {
    let log = page.browser.log("browser").await;
    let warnings = log.iter().filter(|entry| entry["level"] == "WARNING");
    warnings.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
}

/// The colour of the product's name, and of what it stands on.
async fn colours(page: &Page) -> Value {
    let script = "return [getComputedStyle(root.querySelector('.brand')).color,
        getComputedStyle(root.querySelector('.root')).backgroundColor]";
    in_root(&page.browser, 0, script).await
}

#[test]
fn a_theme_that_can_be_read_is_used_as_it_is() {
    journey("theming_readable", async |world| {
        let styles = "empowerment-check { --ec-accent: #5b1f69; --ec-paper: white; --ec-font: Georgia, serif;
            --ec-radius: 0px; --ec-width: 600px; --ec-density: 2 }";
        let page = page_with(world, styles).await;
        let looked = async || (asked_for(world, "theme-") == 1).then_some(());
        until("the look at the colours", looked).await;
        assert_eq!(colours(&page).await, json!(["rgb(91, 31, 105)", "rgb(255, 255, 255)"]));
        let script = "const style = (selector) => getComputedStyle(root.querySelector(selector));
            return [style('.root').fontFamily, style('.app').maxWidth, style('.app').paddingLeft, style('.button').borderRadius]";
        assert_eq!(in_root(&page.browser, 0, script).await, json!(["Georgia, serif", "600px", "72px", "0px"]));
        assert_eq!(warnings(&page).await, Vec::<String>::new());
    });
}

#[test]
fn a_pair_that_cannot_be_read_is_adjusted_and_told() {
    journey("theming_unreadable", async |world| {
        // A light yellow, 1.4 to 1 on white, and less on what stands out from white.
        let page = page_with(world, "empowerment-check { --ec-accent: #ffd23f; --ec-paper: #fff }").await;
        let told = until("the warning", async || {
            let found: Vec<String> = warnings(&page).await.into_iter().filter(|one| one.contains("--ec-")).collect();
            (!found.is_empty()).then_some(found)
        })
        .await;
        assert!(told[0].contains("--ec-accent (#ffd23f) on --ec-accent-tint has a contrast of 1.2 to 1"), "{told:?}");
        until("a colour that can be read", async || {
            let colours = colours(&page).await;
            let [text, paper] = [0, 1].map(|place| luminance(colours[place].as_str().unwrap()));
            (colours[1] == "rgb(255, 255, 255)" && (paper + 0.05) / (text + 0.05) >= 4.5).then_some(())
        })
        .await;
    });
}

/// The relative luminance of a colour as browsers write it. Source: WCAG 2.2, definition of relative luminance.
fn luminance(colour: &str) -> f64 {
    let inner = colour.split_once('(').unwrap().1.trim_end_matches(')');
    let parts: Vec<f64> = inner.split(", ").map(|part| part.parse::<f64>().unwrap() / 255.0).collect();
    let linear = |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2])
}

#[test]
fn the_products_own_colours_need_no_adjusting() {
    journey("theming_own", async |world| {
        let page = page_with(world, "html { color-scheme: light dark }").await;
        assert_eq!(asked_for(world, "theme-"), 0, "without colours of the page nothing is looked at");
        let theme = format!("const theme = await import('/{}');", shipped("theme-", ".js"));
        for scheme in ["light", "dark"] {
            page.browser.set_scheme(scheme).await;
            let script = format!(
                "{theme} const root = document.querySelector('empowerment-check').shadowRoot;
                return theme.adjusted(root).cssRules[0].style.length"
            );
            assert_eq!(page.browser.run_waiting(&script, &[]).await, 0, "{scheme}");
        }
        assert_eq!(warnings(&page).await, Vec::<String>::new());
        // Known pairs: black on white, and the greys around the limit of 4.5 to 1.
        let script = format!(
            "{theme} const grey = (part) => theme.contrast([part, part, part].map((one) => one / 255), [1, 1, 1]);
            return [0, 0x76, 0x77, 255].map((part) => grey(part).toFixed(2))"
        );
        assert_eq!(page.browser.run_waiting(&script, &[]).await, json!(["21.00", "4.54", "4.48", "1.00"]));
    });
}
