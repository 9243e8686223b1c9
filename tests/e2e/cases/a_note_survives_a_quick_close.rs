//! Whoever types and leaves at once loses nothing: the page has no moment of quiet to save in.

use crate::e2e::expected::groups;
use crate::e2e::journey::journey;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::steps::{begin, open_section, statements};
use crate::e2e::waiting::until_equal;

/// Ways to leave.
#[derive(Clone, Copy, Debug)]
enum Leaving {
    AnotherAddress,
    Reloading,
    ClosingTheTab,
}

#[test]
fn a_note_survives_a_quick_close() {
    journey("a_note_survives_a_quick_close", async |world| {
        let page = world.visit().await;
        begin(&page).await;
        let section = &groups("pillar")[0];
        let statement = &statements(section.id.as_str())[0].text;
        open_section(&page, &section.title).await;
        let mut expected = String::new();
        for leaving in [Leaving::AnotherAddress, Leaving::Reloading, Leaving::ClosingTheTab] {
            let more = format!("before {leaving:?}; ");
            page.write_note(statement, &more).await;
            leave(&page, leaving).await;
            page.open().await;
            page.press(WORDS.start.continue_button).await;
            page.expect_heading(&section.title).await;
            expected.push_str(&more);
            // A page that is left may write at the same time as the next one begins, and then tells it.
            until_equal(&format!("{leaving:?}"), &expected, async || page.answer(statement).await.1).await;
        }
    });
}

async fn leave(page: &Page, leaving: Leaving) {
    match leaving {
        Leaving::AnotherAddress => page.browser.client.goto("about:blank").await.unwrap(),
        Leaving::Reloading => page.reload().await,
        Leaving::ClosingTheTab => page.browser.close_tab().await,
    }
}
