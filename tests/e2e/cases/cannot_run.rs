//! Where the product cannot run, the element says why, to visitors and to the people who run the website, and gives
//! out what was saved.

use serde_json::{Value, json};

use crate::e2e::axe;
use crate::e2e::environment;
use crate::e2e::host::{SCRIPT, document, in_root, shipped, told};
use crate::e2e::journey::{World, journey};
use crate::e2e::kept::local_storage;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::server::{POLICY, Served};
use crate::e2e::steps::begin;
use crate::e2e::waiting::until;

const ELEMENT: &str = r#"<main><h1>Our council</h1><empowerment-check id="check">
    <p data-empowerment-check="loading">Loading</p><p data-empowerment-check="failed" hidden>Call us</p>
    <p>The form on paper</p></empowerment-check></main>"#;

fn host() -> Served {
    Served::new(document(SCRIPT, ELEMENT))
}

fn under(policy: String) -> Served {
    Served { policy, ..host() }
}

/// What the loader has to say in the console.
const COULD_NOT_START: &str = "empowerment-check could not start:";

/// Waits for the panel, and expects the page to have been told this code, once.
async fn expect_panel(page: &Page, code: &str) {
    let text = "return root.querySelector('.failed')?.textContent";
    let shown = until(&format!("the panel with the code {code}"), async || {
        in_root(&page.browser, 0, text).await.as_str().map(str::to_owned)
    })
    .await;
    assert!(shown.contains(&format!("Code: {code}. ")), "{shown}");
    assert!(shown.contains("Try again") && shown.contains("Print a paper form"), "{shown}");
    let expected = [json!(["error", "check", {"version": 1, "instance": "main", "code": code}, true, false])];
    until("the event", async || {
        let told = told(&page.browser).await;
        let errors: Vec<Value> = told.into_iter().filter(|one| one[0] == "error").collect();
        (errors == expected).then_some(())
    })
    .await;
    let shown = "return [...document.querySelectorAll('empowerment-check p')].map((one) => one.checkVisibility())";
    assert_eq!(page.browser.run(shown, &[]).await, json!([false, false, true]), "the page's own words");
    let log = page.browser.log("browser").await;
    assert!(log.iter().any(|entry| entry["level"] == "SEVERE"), "{log:?}");
}

async fn panel_on(world: &World, served: Served, code: &str) -> Page {
    world.expect_error(COULD_NOT_START);
    let page = world.host_page(served).await;
    page.visit().await;
    expect_panel(&page, code).await;
    page
}

async fn press(page: &Page, words: &str) {
    let script = format!("[...root.querySelectorAll('button')].find((one) => one.textContent === '{words}').click()");
    in_root(&page.browser, 0, &script).await;
}

#[test]
fn a_browser_without_wasm() {
    journey("cannot_no_wasm", async |world| {
        world.expect_error(COULD_NOT_START);
        let page = world.host_page(host()).await;
        page.browser.run_in_every_page("delete window.WebAssembly").await;
        page.visit().await;
        expect_panel(&page, "no-wasm").await;
        let place = "return root.querySelector('a').href";
        let paper = format!("{}paper/index.html", world.server.address());
        assert_eq!(in_root(&page.browser, 0, place).await, paper, "beside the scripts, wherever the page is");
        in_root(&page.browser, 0, "root.querySelector('details').open = true").await;
        assert_eq!(axe::violations(&page.browser).await, Vec::<String>::new());
    });
}

#[test]
fn a_policy_that_forbids_it() {
    journey("cannot_policy", async |world| {
        world.expect_error("blocked WebAssembly (script-src)");
        panel_on(world, under(POLICY.replace(" 'wasm-unsafe-eval'", "")), "policy").await;
        for refusal in ["connect-src 'none'", "Refused to connect because it violates"] {
            world.expect_error(refusal);
        }
        panel_on(world, under(POLICY.replace("connect-src 'self'", "connect-src 'none'")), "policy").await;
    });
}

#[test]
fn a_page_that_enforces_trusted_types_gets_the_product() {
    journey("cannot_trusted_types", async |world| {
        let page = world.host_page(under(format!("{POLICY}; require-trusted-types-for 'script'"))).await;
        page.open().await;
        begin(&page).await;
    });
}

#[test]
fn files_that_are_missing_wrong_or_cut_off() {
    journey("cannot_files", async |world| {
        let [wasm, glue, element] =
            [("empowerment", ".wasm"), ("empowerment", ".js"), ("element", ".js")].map(|(from, to)| shipped(from, to));
        for file in [&wasm, &glue, &element] {
            world.server.miss(file);
            panel_on(world, host(), "missing").await;
            world.server.serve_as_it_is(file);
        }
        world.server.alter(&glue, Served { kind: Some("text/plain"), ..Served::new("export {}") });
        panel_on(world, host(), "wrong-type").await;
        world.server.serve_as_it_is(&glue);
        world.server.alter(&wasm, Served { kind: Some("text/html"), ..Served::new("<!doctype html>Not found") });
        panel_on(world, host(), "damaged").await;
        let content = std::fs::read(environment::path("EC_DIST").join(&wasm)).unwrap();
        world.server.alter(&wasm, Served { most: content.len() / 2, ..Served::new(content) });
        let page = panel_on(world, host(), "damaged").await;

        world.server.serve_as_it_is(&wasm);
        press(&page, "Try again").await;
        page.expect_heading(WORDS.start.title).await;
    });
}

#[test]
fn a_wrong_type_of_the_wasm_is_only_worth_a_warning() {
    journey("cannot_wasm_type", async |world| {
        let wasm = shipped("empowerment", ".wasm");
        let content = std::fs::read(environment::path("EC_DIST").join(&wasm)).unwrap();
        world.server.serve(&wasm, Served { kind: Some("application/octet-stream"), ..Served::new(content) });
        let page = world.host_page(host()).await;
        page.open().await;
        let log = page.browser.log("browser").await;
        let is_it = |entry: &&Value| entry.to_string().contains("application/wasm") && entry["level"] == "WARNING";
        assert_eq!(log.iter().filter(is_it).count(), 1, "{log:?}");
    });
}

#[test]
fn when_even_the_panel_is_missing_the_pages_own_words_show() {
    journey("cannot_at_all", async |world| {
        world.expect_error(COULD_NOT_START);
        world.server.miss(&shipped("element", ".js"));
        world.server.miss(&shipped("failure", ".js"));
        let page = world.host_page(host()).await;
        page.visit().await;
        let shown = "return [...document.querySelectorAll('empowerment-check p')].map((one) => one.checkVisibility())";
        until("the page's own words", async || {
            (page.browser.run(shown, &[]).await == json!([false, true, true])).then_some(())
        })
        .await;
    });
}

/// Makes the browser fail in the middle of the product's work, and mends it for everybody else.
const BREAK: &str = "const { createElement } = Document.prototype; const { cloneNode } = Node.prototype;
    Document.prototype.createElement = Node.prototype.cloneNode = () => { throw new Error('broken') };
    setTimeout(() => Object.assign(Document.prototype, { createElement }));
    setTimeout(() => Object.assign(Node.prototype, { cloneNode }));
    root.querySelector('button').click()";

#[test]
fn a_fault_of_the_product_loses_nothing_that_was_saved() {
    journey("cannot_panic", async |world| {
        let page = world.host_page(host()).await;
        page.open().await;
        begin(&page).await;
        let kept = local_storage(&page.browser).await;
        world.expect_error("RuntimeError: "); // each browser has words of its own
        in_root(&page.browser, 0, BREAK).await;
        expect_panel(&page, "panic").await;

        press(&page, "Save my answers as a file").await;
        let file = page.browser.downloaded("empowerment-check-stored.json").await;
        let file: Value = serde_json::from_slice(&file).unwrap();
        assert_eq!(file, kept);
        assert_eq!(local_storage(&page.browser).await, kept);
    });
}

/// What is added to a script, so that it leaves a trace where it runs, and to a module: one more section.
const MORE_SCRIPT: &[u8] = b";self.altered = true";
const MORE_WASM: &[u8] = &[0, 4, 3, b'a', b'b', b'c'];

fn altered(file: &str, more: &[u8]) -> Served {
    let mut content = std::fs::read(environment::path("EC_DIST").join(file)).unwrap();
    content.extend_from_slice(more);
    Served::new(content)
}

async fn ran(page: &Page) -> bool {
    page.browser.run("return 'altered' in window", &[]).await == true
}

#[test]
fn a_file_that_was_altered_on_its_way_is_not_run() {
    journey("cannot_altered", async |world| {
        for (from, to, more) in
            [("empowerment", ".wasm", MORE_WASM), ("empowerment", ".js", MORE_SCRIPT), ("element", ".js", MORE_SCRIPT)]
        {
            let file = shipped(from, to);
            world.server.alter(&file, altered(&file, more));
            let page = panel_on(world, host(), "altered").await;
            assert!(!ran(&page).await, "{file}");
            // The standalone page has the browser fetch some of them ahead.
            page.browser.client.goto(&world.server.address()).await.unwrap();
            until("the panel on the standalone page", async || {
                let text = in_root(&page.browser, 0, "return root.querySelector('.failed')?.textContent").await;
                text.as_str().is_some_and(|text| text.contains("Code: altered. ")).then_some(())
            })
            .await;
            assert!(!ran(&page).await, "{file}");
            world.server.serve_as_it_is(&file);
            press(&page, "Try again").await;
            page.expect_heading(WORDS.start.title).await;
        }
    });
}

#[test]
fn an_altered_panel_is_not_run_either() {
    journey("cannot_altered_panel", async |world| {
        world.expect_error(COULD_NOT_START);
        world.server.miss(&shipped("element", ".js"));
        let failure = shipped("failure", ".js");
        world.server.alter(&failure, altered(&failure, MORE_SCRIPT));
        let page = world.host_page(host()).await;
        page.visit().await;
        let shown = "return document.querySelector('[data-empowerment-check=failed]').checkVisibility()";
        until("the page's own words", async || (page.browser.run(shown, &[]).await == true).then_some(())).await;
        assert!(!ran(&page).await);
    });
}
