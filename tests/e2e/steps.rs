//! What people do again and again, in one step each.

use std::path::Path;

use empowerment_check::domain::statement::Statement;

use super::assessment_files::assessment_file;
use super::expected::groups;
use super::journey::World;
use super::page::{Page, WORDS};
use super::replies::{Reply, framework};
use super::waiting::until;

/// Begins an assessment, from the first page, and comes to its sections.
pub async fn begin(page: &Page) {
    begin_with(page, framework().title()).await;
}

/// Begins an assessment with the framework of this title, says nothing about the whole, and comes to its sections.
pub async fn begin_with(page: &Page, title: &str) {
    page.press_beginning(&format!("{} {title}", WORDS.start.begin_button)).await;
    page.expect_heading(WORDS.about.title).await;
    page.press(WORDS.about.go_on).await;
    page.expect_heading(title).await;
}

/// Opens a section, from the list of sections.
pub async fn open_section(page: &Page, title: &str) {
    page.press_beginning(title).await;
    page.expect_heading(title).await;
}

/// Goes from a section or the result to the list of sections.
pub async fn go_to_sections(page: &Page) {
    page.press(WORDS.common.back_to_overview).await;
    page.expect_heading(framework().title()).await;
}

/// Goes to the result, from the list of sections.
pub async fn go_to_result(page: &Page) {
    page.press(WORDS.overview.result_button).await;
    page.expect_heading(WORDS.result.title).await;
}

/// Downloads the assessment, from the list of sections; gives back the file's name and content.
pub async fn download(page: &Page) -> (String, Vec<u8>) {
    page.press(WORDS.overview.download_button).await;
    downloaded(page).await
}

/// The file that the message tells of: its name and content.
pub async fn downloaded(page: &Page) -> (String, Vec<u8>) {
    let name = until("the message about the download", async || {
        let message = page.message().await.first()?.clone();
        let (_, rest) = message.split_once('“')?;
        let name = rest.split_once('”')?.0.to_owned();
        (message == WORDS.notice.downloaded.fill([&name])).then_some(name)
    })
    .await;
    let content = page.browser.downloaded(&name).await;
    (name, content)
}

/// The statements of a pillar.
pub fn statements(pillar: &str) -> Vec<Statement> {
    let framework = framework();
    let is_in = |statement: &&Statement| statement.groups.values().any(|group| group.as_str() == pillar);
    framework.statements().iter().filter(is_in).cloned().collect()
}

/// Opens a file with these replies, from the first page, and comes to its sections.
pub async fn open_replies(page: &Page, world: &World, replies: &[Reply]) {
    let file = world.folder.write("replies.json", assessment_file(replies).to_string());
    open_file(page, &file).await;
    page.expect_heading(framework().title()).await;
}

/// One of everything: answers, a note, the result, a download, a file, a deletion; from the first page and back to it.
/// At its end nothing is left.
pub async fn do_one_of_everything(page: &Page) {
    begin(page).await;
    let first = &groups("pillar")[0];
    let statements = statements(first.id.as_str());
    open_section(page, &first.title).await;
    page.choose(&statements[0].text, &Reply::Step(2).choice().unwrap()).await;
    page.choose(&statements[1].text, &Reply::DontKnow.choice().unwrap()).await;
    page.write_note(&statements[1].text, "Ask.").await;
    go_to_sections(page).await;
    go_to_result(page).await;
    go_to_sections(page).await;
    let (name, _) = download(page).await;
    go_to_start(page).await;
    open_file(page, &page.browser.download(&name)).await;
    page.expect_heading(framework().title()).await;
    go_to_start(page).await;
    for _ in 0..2 {
        page.press(WORDS.start.delete_button).await;
        page.expect_heading(WORDS.start.delete_title).await;
        page.press(WORDS.start.delete_confirm).await;
        page.expect_heading(WORDS.start.title).await;
    }
}

/// Adds the assessment of a file, from the first page.
pub async fn open_file(page: &Page, file: &Path) {
    page.choose_file(file).await;
    page.expect_heading(WORDS.opening.title).await;
    page.press(WORDS.opening.add).await;
}

/// Goes from the list of sections to the first page.
pub async fn go_to_start(page: &Page) {
    page.press(WORDS.common.back_to_start).await;
    page.expect_heading(WORDS.start.title).await;
}
