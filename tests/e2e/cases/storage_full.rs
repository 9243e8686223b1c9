//! A browser that has no room left: the answer stays on the page, the product says that it is not saved, and saves it
//! as soon as there is room.

use crate::e2e::expected::groups;
use crate::e2e::journey::journey;
use crate::e2e::kept;
use crate::e2e::page::WORDS;
use crate::e2e::replies::Reply;
use crate::e2e::steps::{begin, open_section, statements};

#[test]
fn an_answer_without_room_is_kept_on_the_page_and_saved_later() {
    journey("storage_full", async |world| {
        let page = world.visit().await;
        begin(&page).await;
        let section = &groups("pillar")[4];
        let there = statements(section.id.as_str());
        let chosen = [Reply::Step(3), Reply::Step(1)].map(|reply| reply.choice().unwrap());
        open_section(&page, &section.title).await;

        let filler = kept::fill(&page.browser).await;
        page.choose(&there[0].text, &chosen[0]).await;
        page.expect_status(WORDS.status.not_saved).await;
        assert_eq!(page.alerts().await, [WORDS.notice.full]);
        assert_eq!(page.answer(&there[0].text).await.0.as_ref(), Some(&chosen[0]));
        assert_eq!(kept::filled(&page.browser).await, filler, "what is not ours is left alone");

        kept::empty(&page.browser).await;
        page.choose(&there[1].text, &chosen[1]).await;
        page.expect_saved_status().await;
        assert_eq!(page.alerts().await, Vec::<String>::new());

        page.reload().await;
        page.press(WORDS.start.continue_button).await;
        page.expect_heading(&section.title).await;
        for (statement, choice) in there.iter().zip(&chosen) {
            assert_eq!(page.answer(&statement.text).await.0.as_ref(), Some(choice));
        }
    });
}
