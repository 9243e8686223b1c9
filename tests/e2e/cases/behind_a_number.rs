//! A number of the result leads to what is behind it, by keyboard alone, and the way back leads to the number again.

use crate::e2e::expected::{self, groups, said_in};
use crate::e2e::journey::journey;
use crate::e2e::keyboard::{ENTER, Way, expect_heading_in_focus, focused_name, go_to};
use crate::e2e::page::WORDS;
use crate::e2e::replies::{ALL_KINDS, replies, said};
use crate::e2e::steps::{go_to_result, open_replies};
use crate::e2e::waiting::until_equal;

#[test]
fn a_number_leads_to_what_is_behind_it_and_back() {
    journey("behind_a_number", async |world| {
        let replies = replies(&ALL_KINDS);
        let page = world.visit().await;
        open_replies(&page, world, &replies).await;
        go_to_result(&page).await;

        let (pillar, factor) = (&groups("pillar")[0], &groups("factor")[0]);
        let place = [("pillar", pillar.id.as_str()), ("factor", factor.id.as_str())];
        let title = WORDS.result.grid_title.fill([&pillar.title, &factor.title]);
        let cell = expected::cell(&said_in(&said(&replies), &place));
        let number = WORDS.result.behind_label.fill([&cell, &title]);
        go_to(&page, &number, Way::On).await;
        page.browser.press(&[ENTER]).await;
        expect_heading_in_focus(&page, &title).await;

        let lines = page.lines().await;
        for (statement, _) in said(&replies) {
            let is_behind = place.iter().all(|(dimension, group)| expected::is_in(&statement, dimension, group));
            assert_eq!(lines.contains(&statement.text), is_behind, "{}", statement.text);
        }

        go_to(&page, WORDS.behind.back, Way::Back).await;
        page.browser.press(&[ENTER]).await;
        page.expect_heading(WORDS.result.title).await;
        until_equal("the number in focus", &number, async || focused_name(&page).await).await;
    });
}
