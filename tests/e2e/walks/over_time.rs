//! Over time: a round is frozen, the next one begins, and what has changed since is looked at.

use crate::e2e::expected::groups;
use crate::e2e::journey::World;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{ALL_KINDS, Reply, replies};
use crate::e2e::steps::{go_to_sections, open_replies, open_section, statements};

/// What the first round is called.
pub const LAST: &str = "Hydref 2025";
pub const ACTION: &str = "Open the hall";

pub async fn walk(world: &World, page: &Page, look: &impl AsyncFn(&Page, &str)) {
    open_replies(page, world, &replies(&ALL_KINDS)).await;
    page.press(WORDS.plan.open).await;
    page.press(WORDS.plan.add).await;
    page.expect_heading(WORDS.plan.action_title).await;
    page.fill(WORDS.plan.what_label, ACTION).await;
    page.press(WORDS.plan.finish).await;
    page.expect_heading(WORDS.plan.title).await;
    go_to_sections(page).await;
    page.press_beginning(WORDS.rounds.title).await;
    page.expect_heading(WORDS.rounds.title).await;
    look(page, "over time, before anything is kept").await;
    page.fill(WORDS.rounds.label, LAST).await;
    page.press(WORDS.rounds.keep).await;
    page.expect_message(&WORDS.rounds.kept.fill([LAST])).await;
    look(page, "over time, with a round that was just frozen").await;
    page.press(&WORDS.rounds.delete_of.fill([LAST])).await;
    page.expect_heading(WORDS.rounds.delete_title).await;
    look(page, "the question before a round is deleted").await;
    page.press(WORDS.start.delete_cancel).await;
    page.expect_heading(WORDS.rounds.title).await;
    page.press(&WORDS.rounds.next_after.fill([LAST])).await;
    page.expect_message(WORDS.rounds.begun).await;
    look(page, "the next round, with what was meant last time").await;
    page.choose("", WORDS.plan.statuses[2]).await;
    answer(page, look).await;
    page.press_beginning(WORDS.rounds.title).await;
    page.expect_heading(WORDS.rounds.title).await;
    page.expect_line(WORDS.rounds.trend_title).await;
    page.unfold().await;
    look(page, "over time, with what has changed").await;
}

/// The first statement as last time, the others of the section lower.
async fn answer(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    let first = &groups("pillar")[0];
    page.press(WORDS.rounds.to_answers).await;
    open_section(page, &first.title).await;
    look(page, "a section with last time's answers").await;
    page.press_beginning(WORDS.rounds.same).await;
    for statement in statements(first.id.as_str()).iter().skip(1) {
        page.choose(&statement.text, &Reply::Step(1).choice().unwrap()).await;
    }
    go_to_sections(page).await;
}
