//! The main way through the product without a mouse. After each change of page the focus is on its heading.

use crate::e2e::expected::groups;
use crate::e2e::journey::journey;
use crate::e2e::keyboard::{DOWN, ENTER, SPACE, Way, expect_heading_in_focus, go_to};
use crate::e2e::page::WORDS;
use crate::e2e::replies::{Reply, framework};
use crate::e2e::steps::statements;

const NOTE: &str = "Typed.";

#[test]
fn the_keyboard_alone_is_enough() {
    journey("keyboard_only", async |world| {
        let page = world.visit().await;
        let keys = &page.browser;
        go_to(&page, &format!("{} {}", WORDS.start.begin_button, framework().title()), Way::On).await;
        keys.press(&[ENTER]).await;
        expect_heading_in_focus(&page, WORDS.about.title).await;
        go_to(&page, WORDS.about.place_label, Way::On).await;
        keys.press(&"Dufftown".chars().collect::<Vec<_>>()).await;
        go_to(&page, WORDS.about.go_on, Way::On).await;
        keys.press(&[ENTER]).await;
        expect_heading_in_focus(&page, framework().title()).await;

        let section = &groups("pillar")[0];
        go_to(&page, &section.title, Way::On).await;
        keys.press(&[SPACE]).await;
        expect_heading_in_focus(&page, &section.title).await;

        let statement = &statements(section.id.as_str())[0].text;
        let steps = [0, 2].map(|step| Reply::Step(step).choice().unwrap());
        go_to(&page, &steps[0], Way::On).await;
        keys.press(&[SPACE]).await;
        assert_eq!(page.answer(statement).await.0.as_ref(), Some(&steps[0]));
        keys.press(&[DOWN, DOWN]).await;
        assert_eq!(page.answer(statement).await.0.as_ref(), Some(&steps[1]));

        go_to(&page, WORDS.section.add_note, Way::On).await;
        keys.press(&[ENTER]).await;
        go_to(&page, WORDS.section.note_label, Way::On).await;
        keys.press(&NOTE.chars().collect::<Vec<_>>()).await;
        assert_eq!(page.answer(statement).await.1, NOTE);

        go_to(&page, WORDS.common.back_to_overview, Way::Back).await;
        keys.press(&[ENTER]).await;
        expect_heading_in_focus(&page, framework().title()).await;
        go_to(&page, WORDS.overview.result_button, Way::On).await;
        keys.press(&[ENTER]).await;
        expect_heading_in_focus(&page, WORDS.result.title).await;
    });
}
