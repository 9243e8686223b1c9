//! The plan by keyboard, and the report in print: everything that was said is in the PDF file and whole, and nothing is
//! that stands on the page around the product.

use serde_json::{Value, json};

use crate::e2e::assessment_files::assessment_file;
use crate::e2e::journey::journey;
use crate::e2e::keyboard::{DOWN, ENTER, SPACE, Way, expect_heading_in_focus, go_to};
use crate::e2e::page::{Page, WORDS};
use crate::e2e::printed::{count_printing, printed, squeezed};
use crate::e2e::replies::{ALL_KINDS, framework, replies, said};
use crate::e2e::steps::{begin, open_file};
use crate::e2e::waiting::until_equal;

/// What stands on the page around the product.
const AROUND: [&str; 2] = ["The bins are emptied on Tuesdays.", "Report a pothole."];
const WHAT: &str = "Open the hall on Sundays";
const LEAD: &str = "The committee";
/// Far in the future, so that it is never overdue.
const DUE: &str = "1/12/2999";

#[test]
fn a_plan_is_made_by_keyboard_alone() {
    journey("plan_by_keyboard", async |world| {
        let page = world.visit().await;
        let keys = &page.browser;
        begin(&page).await;
        go_to(&page, WORDS.plan.open, Way::On).await;
        keys.press(&[ENTER]).await;
        expect_heading_in_focus(&page, WORDS.plan.title).await;
        go_to(&page, WORDS.plan.add, Way::On).await;
        keys.press(&[ENTER]).await;
        expect_heading_in_focus(&page, WORDS.plan.action_title).await;

        // Left without saying what it is, it is asked for, in a list that leads to the field.
        write(&page, WORDS.plan.lead_label, LEAD).await;
        go_to(&page, WORDS.plan.finish, Way::On).await;
        keys.press(&[ENTER]).await;
        let expected = json!(WORDS.notice.faulty);
        let summary =
            "return find.focused().getAttribute('role') === 'group' ? text(all('p', find.focused())[0]) : null";
        until_equal("the summary in focus", &expected, async || page.ask(summary, &[]).await).await;
        let line = WORDS.fault.typed_at.fill([WORDS.plan.what_label, WORDS.plan.what_missing]);
        go_to(&page, &line, Way::On).await;
        keys.press(&[ENTER]).await;
        let field = "return find.focused().labels?.[0]?.innerText";
        until_equal("the field in focus", &json!(WORDS.plan.what_label), async || page.ask(field, &[]).await).await;
        keys.press(&WHAT.chars().collect::<Vec<_>>()).await;

        write(&page, WORDS.plan.due_label, DUE).await;
        go_to(&page, WORDS.plan.statuses[0], Way::On).await;
        keys.press(&[SPACE, DOWN]).await;
        go_to(&page, WORDS.plan.finish, Way::On).await;
        keys.press(&[ENTER]).await;
        expect_heading_in_focus(&page, WORDS.plan.title).await;
        let under_way = WORDS.plan.group.fill([WORDS.plan.statuses[1], "1"]);
        let facts = [format!("{}: {LEAD}", WORDS.plan.lead_by), format!("{}: 1 December 2999", WORDS.plan.by)];
        let card = page.cards(&under_way).await;
        assert_eq!(card[0][..3], [WHAT.to_owned(), facts[0].clone(), facts[1].clone()]);
    });
}

/// Goes on to a field and types into it.
async fn write(page: &Page, label: &str, text: &str) {
    go_to(page, label, Way::On).await;
    page.browser.press(&text.chars().collect::<Vec<_>>()).await;
}

#[test]
fn the_printed_report_holds_everything_and_nothing_of_the_page_around_it() {
    journey("report_printed", async |world| {
        let [before, after] = AROUND;
        let element = format!("<h1>{before}</h1><empowerment-check></empowerment-check><footer>{after}</footer>");
        let page = world.host(&element).await;
        count_printing(&page.browser).await;
        page.open().await;
        let note = long_note();
        let file = world.folder.write("noted.json", with_note(&note).to_string());
        open_file(&page, &file).await;
        page.expect_heading(framework().title()).await;
        page.press(WORDS.report.open).await;
        page.press(WORDS.report.everything).await;
        let printed = printed(&page).await;
        for (statement, reply) in said(&replies(&ALL_KINDS)) {
            assert!(printed.contains(&squeezed(&statement.text)), "{} is not in the file", statement.text);
            let answer = reply.choice().unwrap_or_else(|| WORDS.common.not_answered.to_owned());
            let answered = format!("{}{}:{answer}", statement.text, WORDS.report.answer);
            assert!(printed.contains(&squeezed(&answered)), "{answered}");
        }
        assert!(printed.contains(&squeezed(&note)), "the note is cut");
        for text in
            AROUND.iter().chain([&WORDS.report.print, &WORDS.report.files_title, &WORDS.common.back_to_overview])
        {
            assert!(!printed.contains(&squeezed(text)), "{text:?} is in the file");
        }
        // The page itself is as it was.
        assert_eq!(page.browser.run("return document.querySelectorAll('body iframe').length", &[]).await, json!(0));
    });
}

/// 10,000 characters, every word another, so that nothing missing can hide.
fn long_note() -> String {
    let words: Vec<String> = (0..).map(|number: u32| format!("{number:0>7}x")).take(1_112).collect();
    let mut note = words.join(" ");
    note.truncate(10_000);
    note
}

fn with_note(note: &str) -> Value {
    let mut file = assessment_file(&replies(&ALL_KINDS));
    let stamp = json!({"value": note, "counter": 900, "replica": "r-a-test", "time": "2026-11-20T10:00:00.000Z"});
    file["assessment"]["answers"][0]["note"] = stamp;
    file
}
