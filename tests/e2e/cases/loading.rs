//! What the page around the element pays for it, and when the rest is loaded.

use serde_json::{Value, json};

use crate::e2e::axe;
use crate::e2e::browser::Storing;
use crate::e2e::environment;
use crate::e2e::host::{SCRIPT, asked_for, document, scroll_to_element, shipped};
use crate::e2e::journey::journey;
use crate::e2e::page::WORDS;
use crate::e2e::server::Served;
use crate::e2e::waiting::until;

/// Far enough down that nobody sees it.
const BELOW: &str = "<h1>Our council</h1><div id=tall></div>";
const TALL: &str = "<link rel=stylesheet href=/tall.css>";

fn below_the_fold(element: &str) -> Served {
    Served::new(document(&format!("{TALL}{SCRIPT}"), &format!("{BELOW}{element}")))
}

#[test]
fn below_the_fold_nothing_but_the_loader_is_loaded() {
    journey("loading_below_the_fold", async |world| {
        world.server.add("tall.css", "#tall { height: 5000px }");
        let page = world.host_page(below_the_fold("<empowerment-check>Fallback</empowerment-check>")).await;
        page.visit().await;
        let defined = "return customElements.get('empowerment-check') !== undefined";
        until("the element", async || (page.browser.run(defined, &[]).await == true).then_some(())).await;
        // Two frames, in which an element that is near would have been told so.
        let frames = "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            return document.querySelector('empowerment-check').shadowRoot.querySelector('slot') !== null";
        assert_eq!(page.browser.run_waiting(frames, &[]).await, true);
        let mut asked: Vec<String> =
            world.server.requests().into_iter().filter(|one| !one.contains("favicon")).collect();
        asked.sort();
        assert_eq!(asked, ["GET /council.html", "GET /tall.css", "GET /v1/empowerment-check.js"]);

        scroll_to_element(&page.browser).await;
        page.expect_heading(WORDS.start.title).await;
        assert_eq!(asked_for(world, "_bg"), 1);
    });
}

#[test]
fn an_element_can_be_asked_to_load() {
    for (name, element, script) in [
        ("loading_eager", "<empowerment-check loading=eager></empowerment-check>", ""),
        (
            "loading_asked",
            "<empowerment-check></empowerment-check>",
            "await document.querySelector('empowerment-check').load()",
        ),
    ] {
        journey(name, async |world| {
            world.server.add("tall.css", "#tall { height: 5000px }");
            let page = world.host_page(below_the_fold(element)).await;
            page.visit().await;
            page.browser.run_waiting("await customElements.whenDefined('empowerment-check')", &[]).await;
            page.browser.run_waiting(script, &[]).await;
            page.expect_heading(WORDS.start.title).await;
        });
    }
}

#[test]
fn children_show_until_the_product_does() {
    journey("loading_children", async |world| {
        world.server.add("tall.css", "#tall { height: 5000px }");
        let page = world.host_page(below_the_fold("<empowerment-check><p>On paper</p></empowerment-check>")).await;
        page.visit().await;
        let shown = "return document.querySelector('empowerment-check p').checkVisibility()";
        assert_eq!(page.browser.run(shown, &[]).await, true);
        scroll_to_element(&page.browser).await;
        page.expect_heading(WORDS.start.title).await;
        assert_eq!(page.browser.run(shown, &[]).await, false);
    });
}

/// The loader as it would be in another version.
fn loader_of(version: &str) -> String {
    let loader = std::fs::read_to_string(environment::path("EC_DIST").join("v1/empowerment-check.js")).unwrap();
    let ours = env!("CARGO_PKG_VERSION");
    assert_eq!(loader.matches(ours).count(), 1, "the loader says its version once");
    loader.replace(ours, version)
}

#[test]
fn included_twice_the_newer_one_is_used_and_one_warning_says_so() {
    for (name, first, second, used) in
        [("twice_newer", "0.9.0", "0.10.0", "0.10.0"), ("twice_older", "0.10.0", "0.9.0", "0.10.0")]
    {
        journey(name, async |world| {
            world.server.add("v1/first.js", loader_of(first));
            world.server.add("v1/second.js", loader_of(second));
            world.server.add("v1/third.js", loader_of(second));
            let script = |file: &str| format!("<script type=module src=/v1/{file}.js></script>");
            let head = ["first", "second", "third"].map(script).concat();
            let page = world.host_page(Served::new(document(&head, "<empowerment-check></empowerment-check>"))).await;
            page.open().await;
            let version = "return customElements.get('empowerment-check').current.version";
            assert_eq!(page.browser.run(version, &[]).await, used);
            let log = page.browser.log("browser").await;
            let warnings: Vec<&Value> = log.iter().filter(|entry| entry["level"] == "WARNING").collect();
            assert_eq!(warnings.len(), 1, "{warnings:#?}");
            let message = warnings[0]["message"].as_str().unwrap();
            assert!(message.contains(&format!("{first} and {second}")), "{message}");
            assert!(message.contains(&format!("{used} is used")), "{message}");
            let mounted =
                "return document.querySelector('empowerment-check').shadowRoot.querySelectorAll('.app').length";
            assert_eq!(page.browser.run(mounted, &[]).await, 1);
        });
    }
}

#[test]
fn attributes_are_properties_too() {
    journey("loading_properties", async |world| {
        let page = world.host_page(Served::new(document(SCRIPT, "<empowerment-check></empowerment-check>"))).await;
        page.open().await;
        let script = "const element = document.querySelector('empowerment-check');
            element.frameworks = 'moray-partnership'; element.headingLevel = 3;
            return [element.getAttribute('frameworks'), element.getAttribute('heading-level'), element.storage]";
        assert_eq!(page.browser.run(script, &[]).await, json!(["moray-partnership", "3", ""]));
        until("the one framework that is offered now", async || {
            (page.cards(WORDS.start.choose_title).await.len() == 1).then_some(())
        })
        .await;
    });
}

/// Counts how often the product begins in the element, from now on.
const COUNT: &str = "const element = document.querySelector('empowerment-check');
    window.begun = 0;
    new MutationObserver((changes) => {
        for (const { addedNodes } of changes) begun += [...addedNodes].filter((one) => one.className === 'root').length;
    }).observe(element.shadowRoot, { childList: true });
    const set = (name, value) => element.setAttribute(name, value);";

#[test]
fn several_attributes_set_one_after_the_other_are_taken_up_at_once() {
    journey("loading_several_attributes", async |world| {
        world.server.add("tall.css", "#tall { height: 5000px }");
        let page = world.host_page(below_the_fold("<empowerment-check></empowerment-check>")).await;
        page.visit().await;
        page.browser.run_waiting("await customElements.whenDefined('empowerment-check')", &[]).await;
        let script = format!(
            "{COUNT}
            const loaded = element.load();
            set('frameworks', 'moray-partnership'); set('storage', 'visit'); set('heading-level', '2');
            await new Promise((done) => setTimeout(done));
            set('privacy', '/privacy');
            await loaded;
            // After whatever follows by itself.
            const settled = () => new Promise((done) => setTimeout(done));
            await settled();
            const counts = [begun];
            set('frameworks', 'eight-characteristics'); set('contact', '/contact'); set('heading-level', '3');
            await settled();
            counts.push(begun);
            set('contact', '/contact');
            await settled();
            return [...counts, begun]"
        );
        let counts = page.browser.run_waiting(&script, &[]).await;
        assert_eq!(counts, json!([1, 2, 2]), "once for all that was set while it loaded, once for the three set later");
        let titles: Vec<Vec<String>> = page.cards(WORDS.start.choose_title).await;
        assert_eq!(titles.len(), 1);
    });
}

#[test]
fn the_page_asks_for_every_file_but_once() {
    journey("loading_once", async |world| {
        // The worker for offline use would ask for each of them once more.
        world.server.miss(&shipped("offline-", ".js"));
        let page = world.visit().await;
        page.expect_heading(WORDS.start.title).await;
        let of_the_product =
            |one: &String| ["_bg-", "/element-", "/empowerment-check"].iter().any(|part| one.contains(part));
        let mut asked: Vec<String> = world.server.requests().into_iter().filter(of_the_product).collect();
        asked.sort();
        let count = asked.len();
        asked.dedup();
        assert_eq!((asked.len(), count), (4, 4), "{asked:#?}");
    });
}

/// Where the parts at the top stand that are the same before and after: the heading, what leads in, and the promises.
const PLACES: &str = "const shadow = document.querySelector('empowerment-check').shadowRoot;
    const root = shadow.querySelector('.page') ?? document.querySelector('.before');
    return ['h1', '.lead', '.promises li'].map((part) => {
        const { x, y, width, height } = root.querySelector(part).getBoundingClientRect();
        return [root.querySelector(part).textContent, ...[x, y, width, height].map(Math.round)];
    })";

#[test]
fn the_page_can_be_read_before_the_product_is_there_and_nothing_moves_when_it_comes() {
    for (name, width) in [("loading_readable_wide", 1280), ("loading_readable_narrow", 320)] {
        journey(name, async |world| {
            let wasm = shipped("empowerment-check_bg", ".wasm");
            world.server.hold(&wasm);
            let page = world.browser(Storing::Allowed).await;
            page.browser.set_window((width, 900)).await;
            page.visit().await;
            until("the wish for the wasm", async || (asked_for(world, "_bg") > 0).then_some(())).await;
            let before = page.browser.run(PLACES, &[]).await;
            assert_eq!(before[0][0], WORDS.start.title);
            assert_eq!(axe::violations(&page.browser).await, Vec::<String>::new());
            world.server.release();
            page.expect_heading(WORDS.start.title).await;
            assert_eq!(page.browser.run(PLACES, &[]).await, before);
        });
    }
}
