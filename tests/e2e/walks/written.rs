//! The two other ways of judging: a checklist that is a record of its time, and a judgement in writing with a grade.

use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::statement::StatementKind;
use empowerment_check::formats::shipped;

use crate::e2e::journey::World;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::steps::{begin_with, go_to_start};

pub async fn walk(_: &World, page: &Page, look: &impl AsyncFn(&Page, &str)) {
    walk_checklist(page, look).await;
    go_to_start(page).await;
    walk_judgement(page, look).await;
}

fn shipped_one(is_it: impl Fn(&Framework) -> bool) -> Framework {
    shipped::frameworks().into_iter().find(|one| is_it(one)).unwrap()
}

async fn walk_checklist(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    let framework = shipped_one(|one| one.historical().is_some());
    begin_with(page, framework.title()).await;
    look(page, "the sections of a checklist").await;
    page.press_first("ol .task-button").await;
    page.expect_line(WORDS.section.show_one_by_one).await;
    for (place, statement) in framework.statements().iter().take(3).enumerate() {
        page.choose(&statement.text, &framework.scale().levels()[place].label).await;
    }
    page.unfold().await;
    page.fill(&framework.historical().unwrap().prompt, "The community council.").await;
    look(page, "a section of a checklist, with everything unfolded").await;
    look_at_what_follows(page, framework.title(), look).await;
}

async fn walk_judgement(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    let framework = shipped_one(|one| one.whole_grade().is_some());
    begin_with(page, framework.title()).await;
    look(page, "the sections of a judgement").await;
    page.press_first("ol .task-button").await;
    page.expect_line(WORDS.section.show_one_by_one).await;
    let question = framework.statements().iter().find(|one| one.kind == StatementKind::Question).unwrap();
    page.fill(&question.text, "We ask at every meeting.").await;
    page.unfold().await;
    look(page, "a section of a judgement").await;
    page.press(WORDS.section.show_one_by_one).await;
    page.expect_line(WORDS.section.show_whole_section).await;
    page.unfold().await;
    look(page, "one question with its illustrations").await;
    page.press(WORDS.section.show_whole_section).await;
    page.press(WORDS.common.back_to_overview).await;
    page.expect_heading(framework.title()).await;
    page.press_beginning(WORDS.grade.title).await;
    page.expect_heading(WORDS.grade.title).await;
    look(page, "no grade yet").await;
    page.choose("", &framework.scale().levels()[2].label).await;
    page.fill(WORDS.grade.reason_label, "Two themes are strong.").await;
    page.unfold().await;
    look(page, "a grade with its reason").await;
    look_at_what_follows(page, framework.title(), look).await;
}

/// The check, the result and the full report, from a section or the grade; ends at the sections.
async fn look_at_what_follows(page: &Page, title: &str, look: &impl AsyncFn(&Page, &str)) {
    page.press(WORDS.common.back_to_overview).await;
    page.expect_heading(title).await;
    page.press(WORDS.overview.check_button).await;
    page.expect_heading(WORDS.check.title).await;
    look(page, &format!("the check of {title}")).await;
    page.press(WORDS.check.to_result).await;
    page.expect_heading(WORDS.result.title).await;
    page.unfold().await;
    look(page, &format!("the result of {title}")).await;
    page.press(WORDS.common.back_to_overview).await;
    page.expect_heading(title).await;
    page.press(WORDS.report.open).await;
    page.press(WORDS.report.everything).await;
    page.expect_line(WORDS.report.files_title).await;
    look(page, &format!("the report of {title}")).await;
    page.press(WORDS.common.back_to_overview).await;
    page.expect_heading(title).await;
}
