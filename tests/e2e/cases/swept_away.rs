//! What the page around the product, or the browser itself, does to the store while somebody works.

use crate::e2e::axe;
use crate::e2e::expected::groups;
use crate::e2e::journey::journey;
use crate::e2e::kept;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::Reply;
use crate::e2e::steps::{begin, open_section, statements};

/// Somebody at the statements of a section, with one answer given.
async fn at_work(page: &Page) -> [String; 2] {
    begin(page).await;
    let section = &groups("pillar")[4];
    let there = statements(section.id.as_str());
    open_section(page, &section.title).await;
    page.choose(&there[0].text, &Reply::Step(3).choice().unwrap()).await;
    page.expect_saved_status().await;
    [there[0].text.clone(), there[1].text.clone()]
}

/// The answers are still there, the status says that they are not stored, and they can be stored again.
async fn save_again(page: &Page, answered: &[String]) {
    page.expect_status(WORDS.status.not_saved).await;
    assert_eq!(page.alerts().await, [WORDS.notice.vanished]);
    assert_eq!(kept::foreign_and_ours(&page.browser).await.1, Vec::<String>::new(), "nothing is written back unasked");
    page.press(WORDS.notice.save_again).await;
    page.expect_saved_status().await;
    page.reload().await;
    page.press(WORDS.start.continue_button).await;
    page.expect_heading(&groups("pillar")[4].title).await;
    for statement in answered {
        assert_eq!(page.answer(statement).await.0, Reply::Step(3).choice());
    }
}

#[test]
fn a_page_that_clears_the_store_in_another_tab_takes_no_answer_away() {
    journey("swept_away_elsewhere", async |world| {
        let page = world.visit().await;
        let [first, _] = at_work(&page).await;
        let here = page.browser.tab().await;
        page.browser.open_tab().await;
        page.open().await;
        page.browser.run("localStorage.clear()", &[]).await;
        page.browser.go_to_tab(&here).await;
        page.expect_status(WORDS.status.not_saved).await;
        assert_eq!(axe::violations(&page.browser).await, Vec::<String>::new());
        save_again(&page, &[first]).await;
    });
}

/// As when a visitor logs out. The browser tells a page nothing of what it does itself: the product finds out when it next
/// writes.
#[test]
fn a_page_that_clears_the_store_under_the_product_takes_no_answer_away() {
    journey("swept_away_here", async |world| {
        let page = world.visit().await;
        let [first, second] = at_work(&page).await;
        page.browser.run("localStorage.clear()", &[]).await;
        page.choose(&second, &Reply::Step(3).choice().unwrap()).await;
        save_again(&page, &[first, second]).await;
    });
}

/// No event tells of it: the product finds out when it next writes.
#[test]
fn a_store_that_the_browser_empties_takes_no_answer_away() {
    journey("emptied_by_the_browser", async |world| {
        let page = world.visit().await;
        let [first, second] = at_work(&page).await;
        page.browser.empty_store().await;
        page.choose(&second, &Reply::Step(3).choice().unwrap()).await;
        save_again(&page, &[first, second]).await;
    });
}
