//! A round is frozen, the next one begins, and what has changed is there after a reload, in the file, elsewhere and on
//! paper.

use crate::e2e::browser::Storing;
use crate::e2e::expected::groups;
use crate::e2e::journey::journey;
use crate::e2e::kept;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::printed::{count_printing, printed, squeezed};
use crate::e2e::replies::{ALL_KINDS, framework, replies};
use crate::e2e::steps::{download, go_to_sections, open_file, open_section, statements};
use crate::e2e::walks::over_time::{self, ACTION, LAST};

#[test]
fn a_round_is_frozen_and_the_next_one_shows_what_has_changed() {
    journey("over_time", async |world| {
        let page = world.visit().await;
        over_time::walk(world, &page, &async |_, _| ()).await;
        let seen = expect_change(&page).await;
        page.expect_saved_status().await;
        let (_, ours) = kept::foreign_and_ours(&page.browser).await;
        assert_eq!(ours.iter().filter(|key| key.contains("/r/")).count(), 2, "each assessment has its own: {ours:?}");
        go_to_sections(&page).await;
        let (name, _) = download(&page).await;

        page.reload().await;
        page.press(WORDS.start.continue_button).await;
        let elsewhere = world.browser(Storing::Allowed).await;
        count_printing(&elsewhere.browser).await;
        elsewhere.open().await;
        open_file(&elsewhere, &page.browser.download(&name)).await;
        elsewhere.expect_heading(framework().title()).await;
        let section = &groups("pillar")[0];
        open_section(&elsewhere, &section.title).await;
        let first = &statements(section.id.as_str())[0].text;
        assert_eq!(elsewhere.answer(first).await.0, replies(&ALL_KINDS)[0].choice(), "said again with one press");
        go_to_sections(&elsewhere).await;
        elsewhere.press_beginning(WORDS.rounds.title).await;
        assert_eq!(expect_change(&elsewhere).await, seen);
        go_to_sections(&elsewhere).await;
        elsewhere.press(WORDS.report.open).await;
        elsewhere.press(WORDS.report.everything).await;
        let report = printed(&elsewhere).await;
        for text in [&*seen, ACTION, &WORDS.rounds.since.fill([LAST])] {
            assert!(report.contains(&squeezed(text)), "{text:?} is not in the report");
        }
    });
}

/// The whole, then and now, in one line.
async fn expect_change(page: &Page) -> String {
    page.expect_heading(WORDS.rounds.title).await;
    page.expect_line(&WORDS.rounds.since.fill([LAST])).await;
    let lines = page.lines().await;
    assert!(lines.iter().any(|line| line == ACTION), "last time's plan comes first: {lines:?}");
    // In the table the same stands after the round and its score.
    let is_change = |line: &&String| {
        line.split_once(", rated both times: ").is_some_and(|(count, _)| count.split(' ').count() == 2)
    };
    lines.iter().find(is_change).unwrap().clone()
}
