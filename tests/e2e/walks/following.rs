//! What follows from a rating: the check, the result and what is behind its numbers, earlier answers, the common lens.

use empowerment_check::domain::framework::Framework;
use empowerment_check::formats::shipped;

use crate::e2e::journey::World;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{ALL_KINDS, framework, replies};
use crate::e2e::steps::{go_to_result, go_to_sections, go_to_start, open_replies};

/// A number of each kind: a count, a cell with a score, one that nothing applies to, a score, and all in one.
const NUMBERS: [&str; 5] = [
    ".bar-counts .number",
    ".cell.known .number",
    ".cell.nothing-applies .number",
    ".score-number .number",
    ".overall .number",
];

pub async fn walk(world: &World, page: &Page, look: &impl AsyncFn(&Page, &str)) {
    open_replies(page, world, &replies(&ALL_KINDS)).await;
    look(page, "the sections with a message about a file").await;
    page.press(WORDS.overview.check_button).await;
    page.expect_heading(WORDS.check.title).await;
    look(page, "the check of the answers").await;
    go_to_sections(page).await;
    go_to_result(page).await;
    look(page, "the result").await;
    page.unfold().await;
    look(page, "the result, with all that is folded away").await;
    for number in NUMBERS {
        page.press_first(number).await;
        page.expect_line(WORDS.behind.made_title).await;
        look(page, &format!("what is behind {number}")).await;
        page.press(WORDS.behind.back).await;
        page.expect_heading(WORDS.result.title).await;
    }
    go_to_sections(page).await;
    carry_over(page, look).await;
    page.press(WORDS.lens.link).await;
    page.expect_heading(WORDS.lens.title).await;
    look(page, "the assessments side by side").await;
    go_to_start(page).await;
    begin_elsewhere(page).await;
    page.press(WORDS.lens.link).await;
    page.expect_heading(WORDS.lens.title).await;
    look(page, "the choice among places").await;
}

/// An adaptation of the framework is begun, and finds the answers to it in two assessments.
async fn carry_over(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    let adapts = |one: &Framework| one.adapted_from().is_some_and(|model| &model.id == framework().id());
    let adaptation = shipped::frameworks().into_iter().find(adapts).unwrap();
    go_to_start(page).await;
    page.press(WORDS.start.copy_button).await;
    page.expect_heading(WORDS.about.title).await;
    go_to_start(page).await;
    page.press_beginning(&format!("{} {}", WORDS.start.begin_button, adaptation.title())).await;
    page.expect_heading(WORDS.about.title).await;
    page.press(WORDS.about.go_on).await;
    page.expect_heading(WORDS.carrying.title).await;
    look(page, "the choice among earlier assessments").await;
    page.press(WORDS.carrying.choose_button).await;
    page.press(WORDS.carrying.tick_all).await;
    look(page, "earlier answers, all of them ticked").await;
    page.press(WORDS.carrying.carry_button).await;
    page.expect_heading(adaptation.title()).await;
    look(page, "the sections with a message about answers").await;
    page.press_first("ol .task-button").await;
    page.expect_line(WORDS.section.terms).await;
    page.unfold().await;
    look(page, "a section with answers that were carried over, and with words explained").await;
    page.press(WORDS.common.back_to_overview).await;
    page.expect_heading(adaptation.title()).await;
    go_to_start(page).await;
}

async fn begin_elsewhere(page: &Page) {
    page.press_beginning(&format!("{} {}", WORDS.start.begin_button, framework().title())).await;
    page.expect_heading(WORDS.about.title).await;
    page.fill(WORDS.about.place_label, "Keith").await;
    go_to_start(page).await;
}
