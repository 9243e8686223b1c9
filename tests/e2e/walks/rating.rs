//! Through a rating: about the assessment, its sections, a section as a whole and one statement at a time, with faults.

use crate::e2e::expected::groups;
use crate::e2e::journey::World;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{Reply, framework};
use crate::e2e::steps::{download, go_to_result, go_to_sections, open_section, statements};
use crate::e2e::waiting::until;

pub async fn walk(_: &World, page: &Page, look: &impl AsyncFn(&Page, &str)) {
    page.press_beginning(&format!("{} {}", WORDS.start.begin_button, framework().title())).await;
    page.expect_heading(WORDS.about.title).await;
    look(page, "about the assessment").await;
    page.fill(WORDS.about.place_label, &"x".repeat(161)).await;
    page.press(WORDS.about.go_on).await;
    page.expect_message(WORDS.notice.faulty).await;
    look(page, "about the assessment, with a fault and its summary").await;
    page.fill(WORDS.about.place_label, "Dufftown").await;
    page.press(WORDS.about.go_on).await;
    page.expect_heading(framework().title()).await;
    look(page, "the sections").await;
    go_to_result(page).await;
    look(page, "the result of nothing").await;
    go_to_sections(page).await;
    visit_section(page, look).await;
    visit_statement(page, look).await;
    download(page).await;
    look(page, "the sections with a message").await;
    page.press(WORDS.overview.check_button).await;
    page.expect_heading(WORDS.check.title).await;
    look(page, "the check of the answers, with gaps").await;
}

/// The whole section: without answers, then with some, then with everything unfolded.
async fn visit_section(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    let section = &groups("pillar")[1];
    let statements = statements(section.id.as_str());
    open_section(page, &section.title).await;
    look(page, "a section without answers").await;
    page.choose(&statements[0].text, &Reply::Step(2).choice().unwrap()).await;
    page.choose(&statements[1].text, &Reply::DontKnow.choice().unwrap()).await;
    page.choose(&statements[2].text, &Reply::DoesNotApply.choice().unwrap()).await;
    page.press(WORDS.section.what_could_show).await;
    page.write_note(&statements[0].text, "A note.").await;
    page.note_field(&statements[1].text).await.click().await.unwrap();
    page.browser.insert_text(&"a".repeat(10_001)).await;
    let fault = WORDS.fault.typed_too_long.fill(["10001", "10000"]);
    until("the fault of the note", async || page.alerts().await.contains(&fault).then_some(())).await;
    look(page, "a section with answers, a note and one that is too long").await;
    page.unfold().await;
    look(page, "a section with everything unfolded").await;
    page.press(WORDS.common.back_to_overview).await;
    page.expect_message(WORDS.notice.faulty).await;
    look(page, "a section with faults and their summary").await;
    page.press(WORDS.notice.faulty_leave).await;
    page.expect_heading(framework().title()).await;
}

/// One statement at a time: as it opens, with everything filled in, and with a fault of each kind.
async fn visit_statement(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    let (words, section) = (&WORDS.section, &groups("pillar")[0]);
    open_section(page, &section.title).await;
    page.press(words.show_one_by_one).await;
    page.expect_line(words.show_whole_section).await;
    look(page, "one statement").await;
    page.choose("", &Reply::Step(3).choice().unwrap()).await;
    page.unfold().await;
    for choice in [words.voices[0], words.confidences[2], words.importances[0]] {
        page.choose("", choice).await;
    }
    page.fill(words.evidence_label, "The minutes of three meetings.").await;
    page.fill(words.date_label, "31/2/2026").await;
    page.fill(words.link_label, "javascript:alert(1)").await;
    look(page, "one statement with everything filled in, and faults").await;
    page.press_first(".onward .button").await;
    page.expect_message(WORDS.notice.faulty).await;
    look(page, "one statement with faults and their summary").await;
    page.fill(words.date_label, "28/2/2026").await;
    page.fill(words.link_label, "https://example.org/minutes").await;
    page.press(words.next_statement).await;
    page.expect_line(words.previous_statement).await;
    look(page, "the next statement").await;
    page.press(words.show_whole_section).await;
    page.expect_line(words.show_one_by_one).await;
    go_to_sections(page).await;
}
