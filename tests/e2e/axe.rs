//! axe-core, a checker of accessibility, in the page.

use serde_json::{Map, Value, json};

use super::browser::Browser;
use super::environment;

const MOST_PLACES: usize = 3;

/// In long sections the browser lays out what is out of sight only when it comes near. axe looks at everything at once, and
/// would measure what has no measures yet.
const LAY_OUT: &str = "for (const { shadowRoot } of document.querySelectorAll('*')) {
    if (shadowRoot === null || shadowRoot.isLaidOut) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.statement, .block { content-visibility: visible !important }');
    shadowRoot.adoptedStyleSheets.push(sheet);
    shadowRoot.isLaidOut = true;
}";

/// What it finds wrong in the page as it stands, in readable lines.
pub async fn violations(browser: &Browser) -> Vec<String> {
    violations_but(browser, &[]).await
}

/// The same without these rules. The size of targets has to be asked for.
pub async fn violations_but(browser: &Browser, without: &[&str]) -> Vec<String> {
    let left_out = without.iter().map(|rule| ((*rule).to_owned(), json!({"enabled": false})));
    let asked_for = [("target-size".to_owned(), json!({"enabled": true}))];
    found(browser, &json!({"rules": left_out.chain(asked_for).collect::<Map<_, _>>()})).await
}

/// Texts that can hardly be told from what is behind them, and nothing else.
pub async fn faint_texts(browser: &Browser) -> Vec<String> {
    found(browser, &json!({"runOnly": ["color-contrast"]})).await
}

async fn found(browser: &Browser, options: &Value) -> Vec<String> {
    if browser.run("return typeof axe", &[]).await == "undefined" {
        let source = std::fs::read_to_string(environment::path("EC_AXE")).unwrap();
        browser.run(&source, &[]).await;
    }
    browser.run(LAY_OUT, &[]).await;
    let script = "return (await axe.run(document, {...arguments[0], resultTypes: ['violations']})).violations";
    let found = browser.run_waiting(script, std::slice::from_ref(options)).await;
    let found = found.as_array().unwrap_or_else(|| panic!("axe found neither something nor nothing: {found}"));
    found.iter().map(in_words).collect()
}

/// The first few places say what the others would say again.
fn in_words(violation: &Value) -> String {
    let nodes = violation["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let place = |node: &Value| format!("\n    {} {}", node["target"], node["failureSummary"]);
    let places: String = nodes.iter().take(MOST_PLACES).map(place).collect();
    let [id, impact, help] = ["id", "impact", "help"].map(|field| violation[field].as_str().unwrap_or_default());
    format!("{id} ({impact}, {} places): {help}{places}", nodes.len())
}
