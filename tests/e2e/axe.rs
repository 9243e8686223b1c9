//! axe-core, a checker of accessibility, in the page.

use serde_json::Value;

use super::browser::Browser;
use super::environment;

/// What it finds wrong in the page as it stands, in readable lines.
pub async fn violations(browser: &Browser) -> Vec<String> {
    if browser.run("return typeof axe", &[]).await == "undefined" {
        let source = std::fs::read_to_string(environment::path("EC_AXE")).unwrap();
        browser.run(&source, &[]).await;
    }
    let script = "return (await axe.run(document, {resultTypes: ['violations']})).violations";
    let found = browser.run_waiting(script, &[]).await;
    let found = found.as_array().unwrap_or_else(|| panic!("axe found neither something nor nothing: {found}"));
    found.iter().map(in_words).collect()
}

fn in_words(violation: &Value) -> String {
    let nodes = violation["nodes"].as_array().into_iter().flatten();
    let places: Vec<String> =
        nodes.map(|node| format!("\n    {} {}", node["target"], node["failureSummary"])).collect();
    format!("{} ({}): {}{}", text(violation, "id"), text(violation, "impact"), text(violation, "help"), places.concat())
}

fn text<'a>(violation: &'a Value, field: &str) -> &'a str {
    violation[field].as_str().unwrap_or_default()
}
