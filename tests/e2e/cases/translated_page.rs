//! A browser that translates the page puts other nodes in the place of its texts, as writing aids do. The product goes on
//! working under it.

use crate::e2e::expected::groups;
use crate::e2e::journey::journey;
use crate::e2e::kept;
use crate::e2e::page::WORDS;
use crate::e2e::replies::Reply;
use crate::e2e::steps::{begin, open_section, statements};
use crate::e2e::waiting::until;

/// Every text stands in an element of its own from here on, and the text that stood there before is gone.
const TRANSLATE: &str = "
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    for (const text of found) {
        const font = document.createElement('font');
        font.textContent = text.textContent;
        text.replaceWith(font);
    }
    return found.length";

#[test]
fn a_translated_page_keeps_its_answers_and_goes_on() {
    journey("translated_page", async |world| {
        let page = world.visit().await;
        page.ask(TRANSLATE, &[]).await;
        begin(&page).await;
        page.ask(TRANSLATE, &[]).await;
        let section = &groups("pillar")[4];
        open_section(&page, &section.title).await;
        let there = statements(section.id.as_str());
        assert!(page.ask(TRANSLATE, &[]).await.as_u64().unwrap() > 50);
        for (statement, step) in there.iter().zip([3, 1]) {
            page.choose(&statement.text, &Reply::Step(step).choice().unwrap()).await;
        }
        until("both answers in the store", async || {
            let kept = kept::local_storage(&page.browser).await.to_string();
            (kept.contains("embedded") && kept.contains("starting")).then_some(())
        })
        .await;
        page.press(WORDS.common.back_to_overview).await;
        page.expect_line(&WORDS.common.progress.fill(["2", "70"])).await;
    });
}
