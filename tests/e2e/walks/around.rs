//! Around an assessment: the first page, what a framework is, its paper form, files, copies, deletions, and finishing.

use empowerment_check::formats::shipped;

use crate::e2e::assessment_files::assessment_file;
use crate::e2e::framework_files::framework_file;
use crate::e2e::journey::World;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{ALL_KINDS, framework, replies};
use crate::e2e::steps::{begin, go_to_start};

pub async fn walk(world: &World, page: &Page, look: &impl AsyncFn(&Page, &str)) {
    look(page, "the start with nothing saved").await;
    visit_frameworks(page, look).await;
    begin(page).await;
    hand_over(page, look).await;
    go_to_start(page).await;
    look(page, "the start with something saved").await;
    page.choose(WORDS.computer.question, WORDS.computer.shared).await;
    page.expect_line(WORDS.computer.shared_follows).await;
    look(page, "the start on a computer that others use").await;
    open_bad_file(page, world).await;
    look(page, "the start with a message about a bad file").await;
    visit_file(page, world, look).await;
    visit_own_framework(page, world, look).await;
    page.press(WORDS.start.copy_button).await;
    page.expect_heading(WORDS.about.title).await;
    look(page, "about a copy, with a message").await;
    go_to_start(page).await;
    delete(page, look).await;
    finish(page, look).await;
}

/// What each framework is, and its paper form.
async fn visit_frameworks(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    for framework in shipped::frameworks() {
        let title = framework.title();
        page.press(&format!("{} {title}", WORDS.framework.title)).await;
        page.expect_heading(title).await;
        page.unfold().await;
        look(page, &format!("about {title}")).await;
        if framework.id() != crate::e2e::replies::framework().id() {
            go_to_start(page).await;
            continue;
        }
        page.press(WORDS.framework.paper_button).await;
        page.expect_heading(WORDS.paper.title).await;
        look(page, "a form to print").await;
        page.press(WORDS.framework.title).await;
        page.expect_heading(title).await;
        go_to_start(page).await;
    }
}

/// The link that hands an assessment over.
async fn hand_over(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    page.press(WORDS.hand_over.title).await;
    page.expect_heading(WORDS.hand_over.title).await;
    look(page, "handing over by link").await;
    page.press(WORDS.common.back_to_overview).await;
    page.expect_heading(framework().title()).await;
}

async fn open_bad_file(page: &Page, world: &World) {
    let file = world.folder.write("other.json", "{\"some\": \"other file\"}");
    page.choose_file(&file).await;
    page.expect_message(&WORDS.notice.not_opened.fill(["other.json"])).await;
}

/// What is in a file, which then is not added.
async fn visit_file(page: &Page, world: &World, look: &impl AsyncFn(&Page, &str)) {
    let file = world.folder.write("copy.json", assessment_file(&replies(&ALL_KINDS)).to_string());
    page.choose_file(&file).await;
    page.expect_heading(WORDS.opening.title).await;
    look(page, "what is in a file").await;
    page.press(WORDS.opening.cancel).await;
    page.expect_heading(WORDS.start.title).await;
}

async fn visit_own_framework(page: &Page, world: &World, look: &impl AsyncFn(&Page, &str)) {
    const TITLE: &str = "Our own framework";
    let file = world.folder.write("ours.json", framework_file("our-own", TITLE).to_string());
    page.choose_file(&file).await;
    page.expect_message(&WORDS.framework_file.opened.fill(["ours.json", TITLE])).await;
    look(page, "the start with a framework of one's own").await;
    page.press(&format!("{} {TITLE}", WORDS.start.remove_button)).await;
    page.expect_heading(WORDS.start.remove_title).await;
    look(page, "the question before removing").await;
    page.press(WORDS.start.remove_confirm).await;
    page.expect_message(&WORDS.framework_file.removed.fill([TITLE])).await;
    look(page, "the start with a message about what was removed").await;
}

async fn delete(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    page.press(WORDS.start.delete_button).await;
    page.expect_heading(WORDS.start.delete_title).await;
    look(page, "the question before deleting").await;
    page.press(WORDS.start.delete_confirm).await;
    page.expect_heading(WORDS.start.title).await;
    page.press(WORDS.notice.undo).await;
    page.expect_line(framework().title()).await;
    look(page, "the start with a message about what is back").await;
}

async fn finish(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    page.press(WORDS.clearing.title).await;
    page.expect_heading(WORDS.clearing.title).await;
    look(page, "the question before everything is cleared").await;
    page.press(WORDS.clearing.confirm).await;
    page.expect_heading(WORDS.clearing.done_title).await;
    look(page, "everything is cleared").await;
}
