//! What an answer costs: a few changes of the page, as many in a long section as in a short one.

use serde_json::Value;

use crate::e2e::expected::groups;
use crate::e2e::journey::journey;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::Reply;
use crate::e2e::steps::{begin, go_to_sections, open_section, statements};

/// The most changes that one answer may make.
const MOST: usize = 12;

/// Stops the clock, so that no change of the minute is counted.
const STOP_CLOCK: &str = "const now = Date.now(); Date.now = () => now";

const WATCH: &str = "window.watch?.disconnect();
    window.changes = [];
    window.watch = new MutationObserver((records) => window.changes.push(...records));
    window.watch.observe(root, { subtree: true, childList: true, characterData: true, attributes: true })";

/// What was changed since then, after two frames: by then everything that follows an answer is on the screen.
const CHANGES: &str = "const frame = () => new Promise(requestAnimationFrame);
    await frame(); await frame();
    return window.changes.map((one) => `${one.type} ${one.attributeName ?? ''} ${one.target.parentElement?.className ?? ''}`)";

#[test]
fn an_answer_changes_as_little_in_a_long_section_as_in_a_short_one() {
    journey("small_mutations", async |world| {
        let page = world.visit().await;
        page.browser.run(STOP_CLOCK, &[]).await;
        begin(&page).await;
        let mut sections = groups("pillar");
        sections.sort_by_key(|section| statements(section.id.as_str()).len());
        let (shortest, longest) = (sections.first().unwrap(), sections.last().unwrap());
        assert_eq!(statements(shortest.id.as_str()).len(), 9);
        assert_eq!(statements(longest.id.as_str()).len(), 21);

        let mut changes = Vec::new();
        for section in [shortest, longest] {
            open_section(&page, &section.title).await;
            let there = statements(section.id.as_str());
            page.choose(&there[0].text, &Reply::Step(0).choice().unwrap()).await;
            changes.push(changes_of_an_answer(&page, &there[1].text).await);
            go_to_sections(&page).await;
        }
        assert_eq!(changes[0], changes[1]);
        assert!(!changes[0].is_empty() && changes[0].len() <= MOST, "{:#?}", changes[0]);
        // Elements put in anew would have the browser lay out the whole statement again.
        assert!(!changes[0].iter().any(|one| one.as_str().unwrap().starts_with("childList")), "{:#?}", changes[0]);
    });
}

async fn changes_of_an_answer(page: &Page, statement: &str) -> Vec<Value> {
    page.ask(WATCH, &[]).await;
    page.choose(statement, &Reply::Step(3).choice().unwrap()).await;
    let done = WORDS.common.progress.fill(["2", &page.answers().await.len().to_string()]);
    page.expect_line(&done).await;
    let changes = page.browser.run_waiting(CHANGES, &[]).await;
    changes.as_array().cloned().unwrap_or_default()
}
