//! axe-core, a checker of accessibility, in the page.

use serde_json::{Value, json};

use super::browser::Browser;
use super::environment;

const MOST_PLACES: usize = 3;

/// What it finds wrong in the page as it stands, in readable lines.
pub async fn violations(browser: &Browser) -> Vec<String> {
    violations_but(browser, &[]).await
}

/// The same without these rules.
pub async fn violations_but(browser: &Browser, without: &[&str]) -> Vec<String> {
    if browser.run("return typeof axe", &[]).await == "undefined" {
        let source = std::fs::read_to_string(environment::path("EC_AXE")).unwrap();
        browser.run(&source, &[]).await;
    }
    let script = "const rules = Object.fromEntries(arguments[0].map((rule) => [rule, {enabled: false}]));
        return (await axe.run(document, {rules, resultTypes: ['violations']})).violations";
    let found = browser.run_waiting(script, &[json!(without)]).await;
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
