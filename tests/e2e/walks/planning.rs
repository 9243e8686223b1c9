//! The plan from nothing to an action that is taken off it and put back, and both reports.

use crate::e2e::journey::World;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{ALL_KINDS, replies};
use crate::e2e::steps::{go_to_sections, open_replies};

pub async fn walk(world: &World, page: &Page, look: &impl AsyncFn(&Page, &str)) {
    open_replies(page, world, &replies(&ALL_KINDS)).await;
    page.press(WORDS.plan.open).await;
    page.expect_heading(WORDS.plan.title).await;
    look(page, "the empty plan").await;
    make_action(page, look).await;
    make_told(page, look).await;
    page.press(&WORDS.plan.change_of.fill(["Open the hall"])).await;
    page.expect_heading(WORDS.plan.action_title).await;
    page.press(WORDS.plan.remove).await;
    page.expect_heading(WORDS.plan.title).await;
    look(page, "the plan with a message about an action that was taken off").await;
    page.press(WORDS.notice.undo).await;
    page.expect_line("Open the hall").await;
    go_to_sections(page).await;
    page.press(WORDS.report.open).await;
    page.expect_line(WORDS.report.who_title).await;
    look(page, "the summary").await;
    page.press(WORDS.report.everything).await;
    page.expect_line(WORDS.result.rule_title).await;
    look(page, "the full report").await;
}

/// An action with faults, then mended, and overdue.
async fn make_action(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    let words = &WORDS.plan;
    page.press(words.add).await;
    page.expect_heading(words.action_title).await;
    look(page, "an action of which nothing is said yet").await;
    page.fill(words.due_label, "soon").await;
    page.fill(words.what_label, " ").await;
    page.fill(words.outcome_label, "The hall is full.").await;
    page.press(words.finish).await;
    page.expect_message(WORDS.notice.faulty).await;
    look(page, "an action with faults and their summary").await;
    page.fill(words.due_label, "1/12/1999").await;
    page.fill(words.what_label, "Open the hall").await;
    page.choose("", words.statuses[1]).await;
    page.press(words.finish).await;
    page.expect_heading(words.title).await;
}

/// An action of every other status, the dropped one with a reason.
async fn make_told(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    let words = &WORDS.plan;
    for (status, what) in [(0, "Plan it"), (2, "Do it"), (3, "Drop it")] {
        page.press(words.add).await;
        page.expect_heading(words.action_title).await;
        page.fill(words.what_label, what).await;
        page.choose("", words.statuses[status]).await;
        if status == 3 {
            page.fill(words.reason_label, "Nobody came.").await;
            look(page, "an action that was dropped").await;
        }
        page.press(words.finish).await;
        page.expect_heading(words.title).await;
    }
    page.unfold().await;
    look(page, "the plan with an action of every status, one overdue").await;
}
