//! The paper forms as files: they need no script, hold every statement, and are fit for eyes, ears and pens.

use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::statement::StatementKind;
use empowerment_check::formats::shipped;
use serde_json::{Value, json};

use crate::e2e::axe;
use crate::e2e::browser::Storing;
use crate::e2e::host::shipped as shipped_file;
use crate::e2e::journey::journey;
use crate::e2e::page::texts;
use crate::e2e::paper::{file_of, open};
use crate::e2e::printed::squeezed;
use crate::e2e::waiting::until_equal;

const LINKS: &str = "return [...document.querySelectorAll('a')].filter((link) => link.checkVisibility())
    .map((link) => link.getAttribute('href'))";

/// Where the panel leads to that the element shows when the product cannot start.
const LINKS_OF_PANEL: &str = "const root = document.querySelector('empowerment-check').shadowRoot;
    return [...root?.querySelectorAll('a[href]') ?? []].filter((link) => link.checkVisibility() && !link.download)
        .map((link) => link.href)";

#[test]
fn without_any_script_the_product_leads_to_forms_with_every_statement() {
    journey("paper_forms_without_script", async |world| {
        let browser = world.browser(Storing::Allowed).await.browser;
        browser.set_scripts(false).await;
        browser.client.goto(&world.server.address()).await.unwrap();
        assert_eq!(texts(&browser.run(LINKS, &[]).await), ["paper/index.html", "on-your-page/index.html"]);
        open(world, &browser, "index.html").await;
        let mut files: Vec<String> = shipped::frameworks().iter().map(file_of).collect();
        files.push("../index.html".to_owned());
        assert_eq!(texts(&browser.run(LINKS, &[]).await), files);
        for framework in shipped::frameworks() {
            open(world, &browser, &file_of(&framework)).await;
            let shown = browser.run("return document.body.innerText", &[]).await;
            let shown = squeezed(shown.as_str().unwrap());
            for statement in framework.statements() {
                let found = shown.matches(&squeezed(&statement.text)).count();
                assert!(found >= 1, "{}: {}", framework.title(), statement.text);
            }
        }
    });
}

#[test]
fn a_product_that_cannot_start_leads_to_the_forms() {
    journey("paper_forms_after_failure", async |world| {
        world.expect_error("empowerment-check could not start");
        let browser = world.browser(Storing::Allowed).await.browser;
        world.server.miss(&shipped_file("empowerment-check_bg", ".wasm"));
        browser.client.goto(&world.server.address()).await.unwrap();
        let expected = vec![format!("{}paper/index.html", world.server.address())];
        until_equal("the way to the forms", &expected, async || texts(&browser.run(LINKS_OF_PANEL, &[]).await)).await;
        let log = Value::from(browser.log("browser").await).to_string();
        assert!(log.contains("empowerment-check could not start"), "{log}");
    });
}

#[test]
fn the_files_are_accessible_and_no_wider_than_a_narrow_window() {
    journey("paper_forms_on_screen", async |world| {
        let browser = world.browser(Storing::Allowed).await.browser;
        let forms = shipped::frameworks().iter().map(file_of).collect::<Vec<_>>();
        for file in forms.iter().map(String::as_str).chain(["index.html"]) {
            for width in [1280, 320] {
                browser.set_window((width, 800)).await;
                open(world, &browser, file).await;
                assert_eq!(axe::violations(&browser).await, Vec::<String>::new(), "{file}, {width}");
                let beyond = "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
                assert_eq!(browser.run(beyond, &[]).await, json!(0), "{file}, {width}");
            }
        }
    });
}

/// Boxes that a pen can tick and lines that a hand can write on, in millimetres: at least 5 and 9, rounded to pixels.
#[test]
fn boxes_and_lines_are_large_enough_to_write_on() {
    journey("paper_forms_room", async |world| {
        let browser = world.browser(Storing::Allowed).await.browser;
        browser.set_medium("print").await;
        let sizes = "const millimetres = (selector) => [...document.querySelectorAll(selector)]
                .map((one) => one.getBoundingClientRect()).map((box) => Math.min(box.height, box.width) * 25.4 / 96);
            const [boxes, lines, items] = ['.paper-box', '.paper-line', '.paper-item'].map(millimetres);
            return [boxes.length, Math.min(...boxes) >= 5, Math.min(...lines) >= 8.9, items.length]";
        for framework in shipped::frameworks() {
            open(world, &browser, &file_of(&framework)).await;
            let found = browser.run(sizes, &[]).await;
            assert_eq!((&found[1], &found[2]), (&json!(true), &json!(true)), "{}", framework.title());
            assert_eq!(found[3], json!(asked(&framework)), "{}", framework.title());
            // Six for whose view it is; then for each statement the steps and two more, or the grades of the whole.
            let steps = framework.scale().levels().len();
            let boxes = if framework.whole_grade().is_some() { steps } else { asked(&framework) * (steps + 2) };
            assert_eq!(found[0], json!(6 + boxes), "{}", framework.title());
        }
    });
}

/// Statements to be ticked or answered in writing, without those to read.
fn asked(framework: &Framework) -> usize {
    framework.statements().iter().filter(|statement| statement.kind != StatementKind::Illustration).count()
}
