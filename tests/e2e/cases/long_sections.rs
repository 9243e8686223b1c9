//! A section of four hundred statements, which a framework of somebody's own may have: people begin at once, and the rest comes.

use serde_json::{Value, json};

use crate::e2e::framework_files::{SECTION, element, framework_file};
use crate::e2e::journey::{World, journey};
use crate::e2e::page::{Page, WORDS};
use crate::e2e::steps::{begin_with, open_section};
use crate::e2e::waiting::until_equal;

const TITLE: &str = "A long framework";
const COUNT: usize = 400;

/// Opens the section and looks once in each frame, until the ways to go on are there: how many statements there were.
const COUNTS: &str = "
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    root.querySelector('ol.task-list .task-button').click();
    const counts = [];
    do {
        await frame();
        counts.push(root.querySelectorAll('.statement').length);
    } while (!root.querySelector('.onward'));
    return counts";

/// How much further apart statements stand where the section was cut than elsewhere, in sight of the second cut: what is far
/// away stands where it is thought to.
const GAPS: &str = "
    const statements = [...root.querySelectorAll('.statement')];
    statements[40].scrollIntoView({ block: 'center', behavior: 'instant' });
    const boxes = statements.map((one) => one.getBoundingClientRect());
    const gap = (place) => Math.round(boxes[place + 1].top - boxes[place].bottom);
    return [gap(29) - gap(0), gap(39) - gap(0)]";

/// Answers the first statement while the others still come, and leaves.
const ANSWER_AND_LEAVE: &str = "
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    root.querySelector('ol.task-list .task-button').click();
    while (!root.querySelector('.statement')) await frame();
    const radio = root.querySelector('.statement input[type=radio]');
    radio.click();
    const count = root.querySelectorAll('.statement').length;
    root.querySelector('.back .button').click();
    while (!root.querySelector('ol.task-list')) await frame();
    return count";

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

#[test]
fn the_first_statements_are_there_at_once_and_the_others_come_a_few_in_each_frame() {
    journey("long_sections", async |world| {
        let page = begun(world).await;
        let counts = page.ask_waiting(COUNTS, &[]).await;
        let mut counts: Vec<u64> = counts.as_array().unwrap().iter().map(|one| one.as_u64().unwrap()).collect();
        assert_eq!(counts.last(), Some(&400));
        counts.dedup();
        let first = counts.iter().find(|count| **count > 0);
        assert_eq!(first, Some(&30), "{counts:?}");
        assert!(counts.windows(2).skip_while(|pair| pair[0] == 0).all(|pair| pair[1] - pair[0] == 10), "{counts:?}");
        // Cut into pieces, it is still one block: nothing stands further apart where it was cut.
        until_equal("no gap", &json!([0, 0]), async || page.ask(GAPS, &[]).await).await;
    });
}

#[test]
fn whoever_answers_and_leaves_before_all_of_it_is_there_finds_the_answer_again() {
    journey("long_sections_left", async |world| {
        let page = begun(world).await;
        let there = page.ask_waiting(ANSWER_AND_LEAVE, &[]).await.as_u64().unwrap();
        assert!(there < 400, "{there}");
        page.expect_line(&WORDS.common.progress.fill(["1", "400"])).await;
        open_section(&page, SECTION).await;
        until_equal("the first answer", &Some("No".to_owned()), async || {
            page.answers().await.into_iter().find(|(text, ..)| *text == statement(1)).and_then(|(_, chosen, _)| chosen)
        })
        .await;
    });
}

#[test]
fn from_one_statement_far_down_the_whole_section_opens_there() {
    journey("long_sections_there", async |world| {
        let page = begun(world).await;
        page.press(WORDS.overview.check_button).await;
        page.expect_heading(WORDS.check.title).await;
        page.press(&WORDS.check.give_of.fill([&statement(250)])).await;
        page.expect_line(WORDS.section.show_whole_section).await;
        page.press(WORDS.section.show_whole_section).await;
        let focused = "return root.activeElement?.closest('.statement')?.dataset.statement ?? null";
        until_equal("the focus", &json!("s-250"), async || page.ask(focused, &[]).await).await;
        let seen =
            "const box = root.activeElement.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight";
        until_equal("what is in sight", &Value::Bool(true), async || page.ask(seen, &[]).await).await;
    });
}
