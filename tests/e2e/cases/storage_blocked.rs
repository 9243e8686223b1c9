//! A browser that keeps nothing: the product works, and says plainly that nothing will be kept.

use empowerment_check::formats::assessment_json;

use crate::e2e::axe;
use crate::e2e::browser::Storing;
use crate::e2e::expected::{groups, score_lines};
use crate::e2e::journey::journey;
use crate::e2e::page::WORDS;
use crate::e2e::replies::Reply;
use crate::e2e::result;
use crate::e2e::steps::{begin, download, go_to_result, go_to_sections, open_section, statements};

#[test]
fn a_browser_that_keeps_nothing_is_enough_for_a_visit() {
    journey("storage_blocked", async |world| {
        let page = world.browser(Storing::Blocked).await;
        page.open().await;
        let blocked = "try { return localStorage.length } catch (error) { return error.name }";
        let refusal = page.browser.run(blocked, &[]).await;
        // Some apps that show pages have no store at all, and no refusal.
        assert!(["SecurityError", "TypeError"].contains(&refusal.as_str().unwrap()), "{refusal}");
        assert_eq!(page.alerts().await, [WORDS.notice.blocked]);
        assert_eq!(page.status().await, WORDS.status.nothing_kept);
        assert_eq!(axe::violations(&page.browser).await, Vec::<String>::new());

        begin(&page).await;
        let section = &groups("pillar")[4];
        let said = [Reply::Step(3), Reply::Step(2), Reply::DontKnow];
        open_section(&page, &section.title).await;
        for (statement, reply) in statements(section.id.as_str()).iter().zip(said) {
            page.choose(&statement.text, &reply.choice().unwrap()).await;
        }
        assert_eq!(page.status().await, WORDS.status.nothing_kept);
        go_to_sections(&page).await;
        go_to_result(&page).await;
        let all = [&said[..], &[Reply::Nothing; 67]].concat();
        let row = [vec![WORDS.result.counts_all.to_owned()], score_lines(&all)].concat();
        assert_eq!(result::scores(&page, WORDS.result.overall_title).await, [row]);

        go_to_sections(&page).await;
        let (_, content) = download(&page).await;
        assert_eq!(assessment_json::read(&content).unwrap().assessment.answers.len(), said.len());
    });
}

#[test]
fn an_element_that_is_removed_and_put_back_still_has_the_visits_answers() {
    journey("storage_blocked_and_moved", async |world| {
        let page = world.browser(Storing::Blocked).await;
        page.open().await;
        begin(&page).await;
        let section = &groups("pillar")[4];
        open_section(&page, &section.title).await;
        let statement = &statements(section.id.as_str())[0].text;
        page.choose(statement, &Reply::Step(3).choice().unwrap()).await;
        let away = "window.removed = document.querySelector('empowerment-check'); window.place = removed.parentElement;
            removed.remove()";
        page.browser.run(away, &[]).await;
        page.browser.run("place.append(removed)", &[]).await;
        page.expect_heading(&section.title).await;
        assert_eq!(page.answer(statement).await.0, Reply::Step(3).choice());
    });
}
