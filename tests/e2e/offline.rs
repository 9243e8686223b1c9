//! The standalone page and its worker: what the page says of them, what the browser keeps, and releases that differ from
//! the one that was built.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha384};

use super::browser::Browser;
use super::environment;
use super::journey::World;
use super::page::{Page, texts};
use super::server::Server;
use super::waiting::{until, until_equal};

/// What the page says; the words stand in `index.html`.
pub const READY: &str = "Works offline on this device.";
pub const NEWER: &str = "A new version is ready.";
pub const UNSAVED: &str = "We have not changed anything, since your answers are not saved in this browser. Download a \
    copy of them first. Or go on: the new version is here when you open this page again.";

/// What a browser says in its console that gets no worker, without naming it.
pub const WORKER_NOT_FETCHED: &str = "when fetching the script.";

/// Only a newer release has this in its page.
const MARK: &str = "<meta name=\"release\" content=\"newer\" />";

/// What the line above the product says, if anything.
pub async fn said(page: &Page) -> String {
    let script = "const texts = [...document.querySelectorAll('.offline [data-say]')];
        return texts.filter((text) => text.checkVisibility()).map((text) => text.innerText).join(' ')";
    page.browser.run(script, &[]).await.as_str().unwrap_or_default().to_owned()
}

pub async fn expect_said(page: &Page, text: &str) {
    until_equal("what the page says", &text.to_owned(), async || said(page).await).await;
}

/// A browser that nobody has used, with the page kept.
pub async fn kept_page(world: &World) -> Page {
    let page = world.visit().await;
    expect_said(&page, READY).await;
    page
}

/// Presses the button beside what the page says.
pub async fn use_it_now(page: &Page) {
    let shown =
        "const button = document.querySelector('.offline button'); return button.checkVisibility() ? button : null";
    let button = until("the button", async || page.browser.element(&page.browser.run(shown, &[]).await)).await;
    button.click().await.unwrap();
}

/// Whether this page is one of a newer release.
pub async fn is_newer(browser: &Browser) -> bool {
    browser.run("return document.querySelector('meta[name=release]') !== null", &[]).await == true
}

pub async fn expect_newer(page: &Page) {
    until("the newer release", async || is_newer(&page.browser).await.then_some(())).await;
}

/// The names of all caches of this address.
pub async fn caches(browser: &Browser) -> Vec<String> {
    texts(&browser.run_waiting("return await caches.keys()", &[]).await)
}

/// The folders that workers of this address see to.
pub async fn scopes(browser: &Browser) -> Vec<String> {
    let script =
        "return (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname)";
    texts(&browser.run_waiting(script, &[]).await)
}

/// Has the browser look for a newer release, as it does by itself after a page was loaded.
pub async fn look_for_newer(browser: &Browser) {
    let script = "const registration = await navigator.serviceWorker.getRegistration();
        await registration.update().catch(() => {})";
    browser.run_waiting(script, &[]).await;
}

/// A file of the release that was built.
pub fn built(name: &str) -> String {
    std::fs::read_to_string(environment::path("EC_DIST").join(name)).unwrap()
}

/// What the worker was told of the release.
pub fn release(worker: &str) -> Value {
    let place = worker.find("{\"build\":").unwrap();
    serde_json::Deserializer::from_str(&worker[place..]).into_iter().next().unwrap().unwrap()
}

/// The files of the release, from the page's folder on.
pub fn files(release: &Value) -> Vec<String> {
    release["files"].as_object().unwrap().keys().cloned().collect()
}

/// The name of a file of the release that begins like this.
pub fn file_beginning(beginning: &str) -> String {
    files(&release(&built("sw.js"))).into_iter().find(|name| name.starts_with(beginning)).unwrap()
}

/// Puts a newer release on the server, in this folder of it: its page differs, and it lacks one of the files.
pub fn publish_newer(server: &Server, folder: &str, lacking: &str) {
    let page = built("index.html").replace("</head>", &format!("{MARK}</head>"));
    let worker = built("sw.js");
    let old = release(&worker);
    let mut new = old.clone();
    new["build"] = json!("0123456789abcdef");
    new["files"]["./"] = json!(format!("sha384-{}", STANDARD.encode(Sha384::digest(&page))));
    new["files"].as_object_mut().unwrap().remove(lacking).unwrap();
    assert!(worker.contains(&old.to_string()), "the worker holds the release as it is written here");
    server.add(&format!("{folder}index.html"), page);
    server.add(&format!("{folder}sw.js"), worker.replace(&old.to_string(), &new.to_string()));
    server.miss(&format!("{folder}{lacking}"));
}
