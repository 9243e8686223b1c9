//! Pages of people who embed the product, and what their visitors meet in them.

use serde_json::{Value, json};

use super::browser::{Browser, Storing};
use super::environment;
use super::journey::World;
use super::page::Page;
use super::server::Served;

/// The script element that people paste.
pub const SCRIPT: &str = r#"<script type="module" src="/v1/empowerment-check.js"></script>"#;

const NAME: &str = "council.html";

/// A council's page with this in its head and body.
pub fn document(head: &str, body: &str) -> String {
    // Without an icon the browser asks for one.
    let icon = r#"<link rel="icon" href="data:,">"#;
    format!(
        "<!doctype html><html lang=\"en\"><head><title>A council</title>{icon}{head}</head><body>{body}</body></html>"
    )
}

impl World {
    /// A browser that nobody has used, at no page yet, for this page of the same server.
    pub async fn host_page(&self, served: Served) -> Page {
        self.server.serve(NAME, served);
        let page = self.browser(Storing::Allowed).await;
        page.browser.run_in_every_page(EARS).await;
        Page::new(page.browser, format!("{}{NAME}", self.server.address()))
    }
}

/// Hears what elements tell the page, before anything else happens.
const EARS: &str = "window.told = [];
    for (const name of ['ready', 'progress', 'complete', 'export', 'clear', 'error']) {
        document.addEventListener(`empowerment-check-${name}`, (event) => {
            told.push([name, event.target.id, event.detail, event.bubbles, event.composed]);
        });
    }";

/// What elements have told the page: name, the element's id, detail, whether it bubbles and is composed.
pub async fn told(browser: &Browser) -> Vec<Value> {
    browser.run("return told", &[]).await.as_array().cloned().unwrap_or_default()
}

/// The name of a shipped file that begins and ends like this.
pub fn shipped(beginning: &str, ending: &str) -> String {
    let names = std::fs::read_dir(environment::path("EC_DIST")).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut found: Vec<String> = names.filter(|name| name.starts_with(beginning) && name.ends_with(ending)).collect();
    assert_eq!(found.len(), 1, "{beginning}…{ending}: {found:?}");
    found.remove(0)
}

/// The requests for these names among all.
pub fn asked_for(world: &World, part: &str) -> usize {
    world.server.requests().iter().filter(|request| request.contains(part)).count()
}

/// Scrolls the first element into view, as a reader does.
pub async fn scroll_to_element(browser: &Browser) {
    browser.run("document.querySelector('empowerment-check').scrollIntoView()", &[]).await;
}

/// Runs a script with the shadow root of the element that has this place as `root`.
pub async fn in_root(browser: &Browser, place: usize, script: &str) -> Value {
    let script = format!(
        "const root = document.querySelectorAll('empowerment-check')[arguments[0]]?.shadowRoot;
        if (!root) return null; {script}"
    );
    browser.run(&script, &[json!(place)]).await
}
