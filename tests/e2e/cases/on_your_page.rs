//! The page on which web editors make the lines for their own page: what they copy works as it is, under exactly the
//! policy that they are given, whatever they type.

use std::path::Path;

use empowerment_check::app::settings::Link;
use empowerment_check::domain::ids::InstanceId;
use empowerment_check::words::english::MAKER;
use fantoccini::Locator;
use serde_json::{Value, json};

use crate::e2e::axe;
use crate::e2e::browser::{Browser, INSECURE_HOST, Storing};
use crate::e2e::environment;
use crate::e2e::expected::groups;
use crate::e2e::host::document;
use crate::e2e::journey::{World, journey};
use crate::e2e::keyboard::{DOWN, ENTER, TAB};
use crate::e2e::page::{Page, WORDS};
use crate::e2e::server::{Served, Server};
use crate::e2e::steps::{begin_with, open_section, statements};
use crate::e2e::waiting::{until, until_equal};

const SHAPES: [&str; 5] = ["element", "pinned", "frame", "plain-frame", "link"];
const WATCH: &str = "window.violations = [];
    addEventListener('securitypolicyviolation', (event) => violations.push(`${event.effectiveDirective} ${event.blockedURI}`));";

/// The page for web editors, with its preview showing.
async fn maker(world: &World) -> Page {
    let page = maker_at(world, &world.server.address()).await;
    page.expect_heading(WORDS.start.title).await;
    page
}

async fn maker_at(world: &World, address: &str) -> Page {
    let browser = world.browser(Storing::Allowed).await.browser;
    browser.run_in_every_page(WATCH).await;
    let page = Page::new(browser, format!("{address}on-your-page/index.html"));
    page.visit().await;
    page
}

/// Chooses or types as people do: the page hears of it when they go on.
async fn set(browser: &Browser, name: &str, value: &str) {
    let script = "const [name, value] = arguments;
        const fields = [...document.querySelectorAll(`[name=\"${name}\"]`)];
        const field = fields.find((one) => ['checkbox', 'radio'].includes(one.type) && one.value === value) ?? fields[0];
        if (['checkbox', 'radio'].includes(field.type)) field.checked = true; else field.value = value;
        for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }))";
    browser.run(script, &[json!(name), json!(value)]).await;
}

/// What stands in a box to copy from.
async fn text(browser: &Browser, id: &str) -> String {
    let found = browser.run("return document.getElementById(arguments[0]).textContent", &[json!(id)]).await;
    found.as_str().unwrap().to_owned()
}

async fn fault(browser: &Browser, name: &str) -> String {
    text(browser, &format!("for-{name}-fault")).await
}

async fn violations(browser: &Browser) -> Value {
    browser.run("return violations", &[]).await
}

/// A council's page, on an address of its own, with these lines in its body, and nothing allowed but what it was told.
async fn council(browser: &Browser, shape: &str) -> Server {
    set(browser, "shape", shape).await;
    let [lines, styles, policy] =
        [text(browser, "lines").await, text(browser, "styles").await, text(browser, "policy").await];
    let elsewhere = Server::start(Path::new("/nowhere"));
    elsewhere.add("council.css", styles);
    // Its own style sheet, and the picture that keeps browsers from asking for another.
    let own = if policy.contains("img-src") { "style-src 'self'" } else { "style-src 'self'; img-src data:" };
    let policy = format!("default-src 'none'; {own}; {}", policy.replace('\n', " "));
    let body = document("<link rel=stylesheet href=/council.css>", &format!("<h1>Our council</h1>{lines}"));
    elsewhere.serve("council.html", Served { policy, ..Served::new(body) });
    elsewhere
}

/// Looks whether the check offers what was chosen, and works.
async fn expect_check(page: &Page, offered: usize) {
    page.expect_heading(WORDS.start.title).await;
    let titles = page.cards(WORDS.start.choose_title).await;
    assert_eq!(titles.len(), offered);
    let title = "Framework for an ideal empowering authority";
    begin_with(page, title).await;
    let section = &groups("pillar")[0];
    open_section(page, &section.title).await;
    let statement = &statements(section.id.as_str())[0].text;
    page.note_field(statement).await;
    assert_eq!(violations(&page.browser).await, json!([]));
}

#[test]
fn what_is_copied_works_under_exactly_the_policy_that_goes_with_it() {
    journey("on_your_page", async |world| {
        let page = maker(world).await;
        let maker = page.browser.tab().await;
        for framework in ["ideal-empowering-authority", "eight-characteristics"] {
            set(&page.browser, "frameworks", framework).await;
        }
        set(&page.browser, "storage", "visit").await;
        set(&page.browser, "privacy", "https://council.example/privacy?a=1&b=2").await;
        set(&page.browser, "--ec-accent", "#5b1f69").await;
        for shape in SHAPES {
            let elsewhere = council(&page.browser, shape).await;
            let tab = page.browser.open_tab().await;
            page.browser.run_in_every_page(WATCH).await;
            page.browser.client.goto(&format!("{}council.html", elsewhere.address())).await.unwrap();
            match shape {
                "link" => page.browser.client.find(Locator::Css("a")).await.unwrap().click().await.unwrap(),
                "frame" | "plain-frame" => page.browser.client.enter_frame(0).await.unwrap(),
                _ => {}
            }
            expect_check(&page, if shape == "link" { 5 } else { 2 }).await;
            if shape != "link" {
                let accent = page.ask("return getComputedStyle(root.querySelector('.brand')).color", &[]).await;
                assert_eq!(accent, "rgb(91, 31, 105)", "{shape}");
                let links = page.ask("return all('a').map((one) => one.href)", &[]).await;
                assert!(links.to_string().contains("https://council.example/privacy?a=1&b=2"), "{shape}: {links}");
            }
            if shape.ends_with("frame") {
                page.browser.client.clone().enter_parent_frame().await.unwrap();
                assert_eq!(violations(&page.browser).await, json!([]), "{shape}");
                let height = "return document.querySelector('iframe').clientHeight";
                let grown = async || page.browser.run(height, &[]).await.as_i64().unwrap();
                match shape {
                    "frame" => until("a frame that has grown", async || (grown().await != 900).then_some(())).await,
                    _ => assert_eq!(grown().await, 900),
                }
            }
            page.browser.go_to_tab(&tab).await;
            page.browser.client.close_window().await.unwrap();
            page.browser.go_to_tab(&maker).await;
        }
        assert_eq!(violations(&page.browser).await, json!([]));
    });
}

#[test]
fn a_page_that_names_one_release_runs_no_other_loader() {
    journey("on_your_page_pinned", async |world| {
        let page = maker(world).await;
        let elsewhere = council(&page.browser, "pinned").await;
        let lines = text(&page.browser, "lines").await;
        let name = lines.split_once("/v1/").unwrap().1.split_once('"').unwrap().0;
        let file = format!("v1/{name}");
        let content = std::fs::read_to_string(environment::path("EC_DIST").join(&file)).unwrap();
        world.server.alter(&file, Served::new(content + ";self.altered = true"));
        page.browser.client.goto(&format!("{}council.html", elsewhere.address())).await.unwrap();
        until("the browser's refusal", async || {
            let log = page.browser.log("browser").await;
            log.iter().any(|entry| entry.to_string().contains("integrity")).then_some(())
        })
        .await;
        let script = "return ['altered' in window, customElements.get('empowerment-check') === undefined,
            document.querySelector('empowerment-check > p:last-child').checkVisibility()]";
        assert_eq!(page.browser.run(script, &[]).await, json!([false, true, true]));
    });
}

#[test]
fn what_is_typed_stays_text_and_what_the_element_refuses_is_left_out() {
    journey("on_your_page_typed", async |world| {
        let page = maker(world).await;
        let browser = &page.browser;
        let hostile = "https://x.example/?a=\"><script>alert('1')</script>&b=<&amp;";
        set(browser, "contact", hostile).await;
        set(browser, "--ec-font", "\"Gill Sans\", serif").await;
        let parsed =
            "const page = new DOMParser().parseFromString(document.getElementById('lines').textContent, 'text/html');
            const [element, frame] = ['empowerment-check', 'iframe'].map((name) => page.querySelector(name));
            return [page.querySelectorAll('script').length, element?.getAttribute('contact')
                ?? new URL(frame.src).searchParams.get('contact')]";
        for (shape, scripts) in [("element", 1), ("pinned", 1), ("frame", 1), ("plain-frame", 0)] {
            set(browser, "shape", shape).await;
            assert_eq!(browser.run(parsed, &[]).await, json!([scripts, hostile]), "{shape}");
        }
        set(browser, "shape", "element").await;
        assert!(text(browser, "styles").await.contains("  --ec-font: \"Gill Sans\", serif;\n"));

        let links = [
            "/privacy",
            "mailto:a@b.uk",
            "HTTP://x.example",
            "?a=b:c",
            "javascript:alert(1)",
            " JavaScript:alert(1)",
            "data:text/html,x",
            "a:b",
            "vbscript:x",
            "tel:01",
            "privacy.html",
            "java\u{1}script:alert(1)",
        ];
        for link in links {
            set(browser, "privacy", link).await;
            let is_taken = Link::parse(link).is_some();
            assert_eq!(text(browser, "lines").await.contains(" privacy="), is_taken, "{link:?}");
            assert_eq!(fault(browser, "privacy").await == MAKER.faults.link, !is_taken, "{link:?}");
        }
        let long = "a".repeat(64);
        for name in ["youth", "1.a-b", "-a", ".a", "Adults", "a b", &long, &format!("{long}a")] {
            set(browser, "instance", name).await;
            let is_taken = InstanceId::parse(name).is_ok();
            assert_eq!(text(browser, "lines").await.contains(" instance="), is_taken, "{name:?}");
        }
        for colour in ["red;} * {", "var(--x)", "url(x)", "</style>", "no colour"] {
            set(browser, "--ec-paper", colour).await;
            assert!(!text(browser, "styles").await.contains("--ec-paper: "), "{colour}");
            assert_eq!(fault(browser, "ec-paper").await, MAKER.faults.colour);
        }
        // In a frame a link of the page itself leads to another place.
        set(browser, "shape", "frame").await;
        set(browser, "privacy", "/privacy").await;
        assert_eq!(fault(browser, "privacy").await, MAKER.faults.whole_link);
        set(browser, "site", "https://council.example/home").await;
        assert_eq!(fault(browser, "privacy").await, "");
        assert!(text(browser, "lines").await.contains("privacy=https%3A%2F%2Fcouncil.example%2Fprivacy&amp;"));
        assert_eq!(text(browser, "server").await, "frame-ancestors https://council.example;");
        assert_eq!(violations(browser).await, json!([]));
    });
}

#[test]
fn weak_colours_are_told_and_the_preview_follows() {
    journey("on_your_page_colours", async |world| {
        let page = maker(world).await;
        set(&page.browser, "--ec-accent", "#ffd23f").await;
        let found = until("what will be otherwise", async || {
            let found = text(&page.browser, "findings").await;
            (!found.is_empty()).then_some(found)
        })
        .await;
        // By the formula of WCAG 2.2: #ffd23f and, of it and the ink by 3 to 1, #c6a83a, on #faf5e6, of it and the paper.
        for (name, contrast) in [("Main colour", "1.3"), ("Strong main colour", "2.1")] {
            let beginning = MAKER.looks.too_weak.fill([name, "Quiet boxes", contrast, "4.5", "#"]);
            assert!(found.contains(beginning.split('#').next().unwrap()), "{found}");
        }
        let brand = "return getComputedStyle(root.querySelector('.brand')).color";
        until("the colour that is told", async || {
            let shown = page.ask(brand, &[]).await;
            let parts: Vec<u8> = shown
                .as_str()?
                .strip_prefix("rgb(")?
                .strip_suffix(')')?
                .split(", ")
                .map(|one| one.parse().unwrap())
                .collect();
            let hex = format!("#{:02x}{:02x}{:02x}", parts[0], parts[1], parts[2]);
            found.contains(&hex).then_some(())
        })
        .await;
        set(&page.browser, "--ec-accent", "#5b1f69").await;
        until_equal("nothing to tell", &String::new(), async || text(&page.browser, "findings").await).await;

        set(&page.browser, "frameworks", "moray-partnership").await;
        set(&page.browser, "start", "framework").await;
        page.expect_heading(
            "The Moray Community Planning Partnership framework for community engagement and empowerment",
        )
        .await;
        assert_eq!(page.browser.run("return localStorage.length", &[]).await, 0);
    });
}

#[test]
fn copying_says_so_and_where_it_cannot_it_selects() {
    journey("on_your_page_copying", async |world| {
        let page = maker(world).await;
        let copy = Locator::Css("[data-copies=lines]");
        page.browser.allow_copying().await;
        page.browser.client.find(copy).await.unwrap().click().await.unwrap();
        until_equal("the word that it is copied", &MAKER.copying.copied.to_owned(), async || {
            text(&page.browser, "lines-said").await
        })
        .await;
        assert_eq!(page.browser.pasted().await, text(&page.browser, "lines").await);

        let page = maker_at(world, &world.server.address().replace("127.0.0.1", INSECURE_HOST)).await;
        page.browser.client.find(copy).await.unwrap().click().await.unwrap();
        until_equal("the word that it is selected", &MAKER.copying.selected.to_owned(), async || {
            text(&page.browser, "lines-said").await
        })
        .await;
        assert_eq!(page.browser.run("return String(getSelection())", &[]).await, text(&page.browser, "lines").await);
    });
}

#[test]
fn axe_finds_nothing_and_nothing_sticks_out() {
    for (name, window) in [("on_your_page_wide", (1280, 900)), ("on_your_page_narrow", (320, 640))] {
        journey(name, async |world| {
            let page = maker(world).await;
            page.browser.set_window(window).await;
            set(&page.browser, "--ec-accent", "#ffd23f").await;
            set(&page.browser, "privacy", "javascript:x").await;
            page.browser.run("for (const one of document.querySelectorAll('details')) one.open = true", &[]).await;
            for scheme in ["light", "dark"] {
                page.browser.set_scheme(scheme).await;
                for shape in SHAPES {
                    set(&page.browser, "shape", shape).await;
                    // The preview's colours follow a moment later.
                    let what = format!("what axe finds, {shape}, {scheme}");
                    until_equal(&what, &Vec::new(), async || axe::violations(&page.browser).await).await;
                    let beyond = "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
                    assert_eq!(page.browser.run(beyond, &[]).await, 0, "{shape}");
                }
            }
        });
    }
}

#[test]
fn the_keyboard_alone_makes_and_copies_the_lines() {
    journey("on_your_page_keyboard", async |world| {
        let page = maker(world).await;
        let browser = &page.browser;
        browser.press(&[TAB, DOWN]).await;
        assert!(text(browser, "lines").await.contains("integrity=\"sha384-"), "the arrow chose the next shape");
        let focused =
            "return document.activeElement.getAttribute('name') ?? document.activeElement.dataset.copies ?? ''";
        let to = async |name: &str| {
            for _ in 0..60 {
                browser.press(&[TAB]).await;
                if browser.run(focused, &[]).await == name {
                    let ring = "return parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2";
                    assert_eq!(browser.run(ring, &[]).await, true, "{name}");
                    return;
                }
            }
            panic!("the keyboard does not come to {name}");
        };
        to("frameworks").await;
        browser.press(&[' ']).await;
        to("privacy").await;
        browser.press(&['/', 'p']).await;
        to("lines").await;
        browser.press(&[ENTER]).await;
        until("that something is said", async || (!text(browser, "lines-said").await.is_empty()).then_some(())).await;
        let lines = text(browser, "lines").await;
        assert!(lines.contains("frameworks=\"") && lines.contains("privacy=\"/p\""), "{lines}");
    });
}

#[test]
fn without_javascript_there_are_lines_to_copy_by_hand() {
    journey("on_your_page_plain", async |world| {
        let page = maker(world).await;
        set(&page.browser, "base", "https://check.example/").await;
        let made = text(&page.browser, "lines").await;
        page.browser.set_scripts(false).await;
        page.browser.client.goto(&format!("{}on-your-page/index.html", world.server.address())).await.unwrap();
        page.browser.set_scripts(true).await;
        assert_eq!(text(&page.browser, "lines").await, made);
        let shown = "return ['noscript p', '#lines', '#maker', '[data-copies=lines]'].map((one) =>
            document.querySelector(one).checkVisibility())";
        assert_eq!(page.browser.run(shown, &[]).await, json!([true, true, false, false]));
    });
}
