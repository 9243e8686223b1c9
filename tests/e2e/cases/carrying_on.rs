//! A person who stops in the middle comes back to where they were.

use crate::e2e::expected::groups;
use crate::e2e::journey::journey;
use crate::e2e::keyboard::focused_name;
use crate::e2e::page::WORDS;
use crate::e2e::replies::Reply;
use crate::e2e::steps::{begin, go_to_sections, open_section, statements};
use crate::e2e::waiting::until_equal;

#[test]
fn carrying_on_comes_to_the_first_statement_without_an_answer() {
    journey("carrying_on", async |world| {
        let page = world.visit().await;
        begin(&page).await;
        let (first, second) = (&groups("pillar")[0], &groups("pillar")[1]);
        open_section(&page, &first.title).await;
        page.choose(&statements(first.id.as_str())[0].text, &Reply::Step(1).choice().unwrap()).await;
        go_to_sections(&page).await;
        open_section(&page, &second.title).await;
        let there = statements(second.id.as_str());
        for (place, reply) in [(0, Reply::Step(3)), (1, Reply::DoesNotApply), (3, Reply::DontKnow)] {
            page.choose(&there[place].text, &reply.choice().unwrap()).await;
        }

        page.reload().await;
        let saved = page.cards(WORDS.start.saved_title).await;
        assert_eq!(saved[0][1], WORDS.common.progress.fill(["4", "70"]));
        page.press(WORDS.start.continue_button).await;
        page.expect_heading(&second.title).await;

        let in_focus = "const focused = find.focused(); return text(focused?.closest('fieldset')?.querySelector('legend') ?? root.host)";
        until_equal("the statement in focus", &there[2].text, async || page.ask_text(in_focus, &[]).await).await;
        let first_choice = Reply::Step(0).choice().unwrap();
        assert!(focused_name(&page).await.starts_with(&first_choice));
        assert_eq!(page.answer(&there[2].text).await.0, None, "a focus is no answer");
    });
}
