//! A section of four hundred statements, which a framework of somebody's own may have: people answer it part by part.

use serde_json::{Value, json};

use crate::e2e::framework_files::{SECTION, element, framework_file};
use crate::e2e::journey::{World, journey};
use crate::e2e::page::{Page, WORDS};
use crate::e2e::steps::{begin_with, open_section};
use crate::e2e::waiting::until_equal;

const TITLE: &str = "A long framework";
const COUNT: usize = 400;

fn statement(place: usize) -> String {
    format!("Statement {place}.")
}

/// A page that brings the long framework, after beginning with it.
async fn begun(world: &World) -> Page {
    let mut framework = framework_file("long", TITLE);
    let one = framework["statements"][0].clone();
    let numbered = |place: usize| {
        let mut one = one.clone();
        one["id"] = json!(format!("s-{place}"));
        one["text"] = json!(statement(place));
        one
    };
    framework["statements"] = (1..=COUNT).map(numbered).collect();
    let page = world.host(&element("", &framework.to_string())).await;
    page.open().await;
    begin_with(&page, TITLE).await;
    page
}

/// The statements that the page asks, and the answers to them.
async fn expect_answers(page: &Page, numbers: std::ops::RangeInclusive<usize>, chosen: &[(usize, &str)]) {
    let answer = |number| chosen.iter().find(|(one, _)| *one == number).map(|(_, answer)| (*answer).to_owned());
    let expected: Vec<(String, Option<String>)> = numbers.map(|number| (statement(number), answer(number))).collect();
    until_equal("the statements", &expected, async || {
        page.answers().await.into_iter().map(|(text, chosen, _)| (text, chosen)).collect()
    })
    .await;
}

#[test]
fn a_long_section_is_answered_part_by_part_and_nothing_is_lost() {
    journey("long_sections", async |world| {
        let page = begun(world).await;
        // 400 statements in 16 parts of 25.
        let part = |number: &str| WORDS.section.part.fill([number, "16"]);
        open_section(&page, SECTION).await;
        page.expect_line(&WORDS.section.position_of_part.fill(["1", "1", "1", "16"])).await;
        expect_answers(&page, 1..=25, &[]).await;
        page.choose(&statement(25), "Yes").await;

        page.press(&WORDS.section.next.fill([&part("2")])).await;
        page.expect_line(&WORDS.section.position_of_part.fill(["1", "1", "2", "16"])).await;
        page.expect_heading(SECTION).await;
        expect_answers(&page, 26..=50, &[]).await;
        page.choose(&statement(26), "No").await;
        page.expect_line(&WORDS.common.progress.fill(["2", "400"])).await;

        page.press(&WORDS.section.previous.fill([&part("1")])).await;
        expect_answers(&page, 1..=25, &[(25, "Yes")]).await;
        page.reload().await;
        page.press(WORDS.start.continue_button).await;
        expect_answers(&page, 1..=25, &[(25, "Yes")]).await;
        page.press(&WORDS.section.next.fill([&part("2")])).await;
        expect_answers(&page, 26..=50, &[(26, "No")]).await;
    });
}

#[test]
fn from_one_statement_far_down_its_part_opens_there() {
    journey("long_sections_there", async |world| {
        let page = begun(world).await;
        page.press(WORDS.overview.check_button).await;
        page.expect_heading(WORDS.check.title).await;
        page.press(&WORDS.check.give_of.fill([&statement(250)])).await;
        page.expect_line(WORDS.section.show_whole_part).await;
        page.press(WORDS.section.show_whole_part).await;
        let focused = "return root.activeElement?.closest('.statement')?.dataset.statement ?? null";
        until_equal("the focus", &json!("s-250"), async || page.ask(focused, &[]).await).await;
        let seen =
            "const box = root.activeElement.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight";
        until_equal("what is in sight", &Value::Bool(true), async || page.ask(seen, &[]).await).await;
    });
}
