//! The paper forms in print: from a file no statement is cut, and from the product the form alone is printed.

use empowerment_check::domain::framework::Framework;
use empowerment_check::formats::shipped;
use fantoccini::wd::PrintSize;
use serde_json::json;

use crate::e2e::browser::Storing;
use crate::e2e::journey::journey;
use crate::e2e::page::{Page, WORDS, texts};
use crate::e2e::paper::{file_of, open};
use crate::e2e::printed::{pages, squeezed};
use crate::e2e::waiting::until_equal;

/// The file's form and the form on the page, tag by tag with the text behind each, apart from the levels of headings.
/// Between their elements Leptos leaves empty comments.
const BOTH_FORMS: &str = "const plain = (form) => form.outerHTML
        .replaceAll('<!---->', '').replace(/(<\\/?)h[1-4]\\b/g, '$1h').split(/(?=<)/);
    const file = await (await fetch(arguments[0])).text();
    const there = new DOMParser().parseFromString(file, 'text/html').querySelector('.paper');
    return [plain(there), plain(document.querySelector('empowerment-check').shadowRoot.querySelector('.paper'))]";

/// Writes down, instead of printing, whether it is the page itself that would be printed.
const PRINTING: &str = "window.print = () => top.printed.push(window === top); window.printed ??= [];";

/// What is in the frame that is printed, as it shows.
const IN_FRAME: &str = "const [frame] = root.querySelectorAll('iframe');
    return frame.contentDocument.body.shadowRoot.querySelector('.root').innerText";

#[test]
fn no_statement_is_cut_by_the_end_of_a_page() {
    journey("paper_forms_printed", async |world| {
        let browser = world.browser(Storing::Allowed).await.browser;
        for framework in shipped::frameworks() {
            open(world, &browser, &file_of(&framework)).await;
            for size in [PrintSize::A4, PrintSize::US_LETTER] {
                let pages = pages(&browser.print(size).await);
                expect_whole_statements(&framework, &pages);
                for (number, page) in pages.iter().enumerate() {
                    let is_numbered = page.contains(&format!("{}/{}", number + 1, pages.len()));
                    assert_eq!(is_numbered, browser.prints_margins(), "{}: the page's number", framework.title());
                }
            }
        }
    });
}

/// Every statement begins and ends on one page, with all of its boxes and the first of its lines.
fn expect_whole_statements(framework: &Framework, pages: &[String]) {
    let title = framework.title();
    assert!(pages.len() < 32, "{title}: {} pages", pages.len());
    for statement in framework.statements() {
        let text = squeezed(&statement.text);
        assert!(pages.iter().any(|page| page.contains(&text)), "{title}: {} is cut", statement.text);
    }
    let count = |page: &str, text: &str| page.matches(&squeezed(text)).count();
    for (number, page) in pages.iter().enumerate() {
        if framework.whole_grade().is_none() {
            let begun = framework.statements().iter().filter(|one| page.contains(&squeezed(&one.text))).count();
            let prompt = framework.historical().map_or(WORDS.section.edit_note, |one| &one.prompt);
            // What the boxes mean is told at the head of each section, and names each box once more.
            let told = count(page, WORDS.paper.key_title);
            assert_eq!(count(page, WORDS.common.does_not_apply), begun + told, "{title}, page {}", number + 1);
            assert_eq!(count(page, prompt), begun, "{title}, page {}", number + 1);
        }
    }
}

#[test]
fn the_page_shows_the_form_of_the_file_and_prints_it_alone() {
    journey("paper_forms_in_the_product", async |world| {
        let page = world.browser(Storing::Allowed).await;
        page.browser.run_in_every_page(PRINTING).await;
        page.open().await;
        let framework = &shipped::frameworks()[0];
        open_form(&page, framework).await;
        let address = json!(format!("{}paper/{}", world.server.address(), file_of(framework)));
        let both = page.browser.run_waiting(BOTH_FORMS, &[address]).await;
        let [of_file, of_page] = [texts(&both[0]), texts(&both[1])];
        let different = of_file.iter().zip(&of_page).find(|(one, other)| one != other);
        assert_eq!((different, of_file.len()), (None, of_page.len()));

        // Again and again, as people do who chose the wrong printer.
        for times in 1..=2 {
            page.press(WORDS.paper.print_button).await;
            let frames = json!(vec![false; times]);
            until_equal("what is printed", &frames, async || page.browser.run("return printed", &[]).await).await;
            page.browser.set_medium("print").await;
            expect_form_alone(&page.ask_text(IN_FRAME, &[]).await, framework);
            page.browser.set_medium("screen").await;
        }
        assert_eq!(page.ask("return root.querySelectorAll('iframe').length", &[]).await, json!(1));
    });
}

async fn open_form(page: &Page, framework: &Framework) {
    page.press(&format!("{} {}", WORDS.framework.title, framework.title())).await;
    page.expect_heading(framework.title()).await;
    page.press(WORDS.framework.paper_button).await;
    page.expect_heading(WORDS.paper.title).await;
}

/// The form from its first to its last line, and nothing before or after it.
fn expect_form_alone(printed: &str, framework: &Framework) {
    let printed = squeezed(printed);
    let first = squeezed(&WORDS.paper.kind.fill([WORDS.common.product]));
    let last = squeezed(&WORDS.paper.version.fill([framework.version()]));
    assert!(printed.starts_with(&first), "{printed}");
    assert!(printed.ends_with(&last), "{printed}");
}
