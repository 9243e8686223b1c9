//! Several people: their files are chosen, read and brought in; who is in, the picture, the talk, and paper forms.

use std::path::PathBuf;

use empowerment_check::domain::about::PERSPECTIVES;

use crate::e2e::assessment_files::file_of_person;
use crate::e2e::framework_files::framework_file;
use crate::e2e::journey::World;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{ALL_KINDS, BELIEVABLE, Reply, framework, replies};

pub async fn walk(world: &World, page: &Page, look: &impl AsyncFn(&Page, &str)) {
    page.press(WORDS.people.link).await;
    page.expect_heading(WORDS.people.gather_title).await;
    look(page, "bringing people's answers together").await;
    bring_in(world, page, look).await;
    picture(page, look).await;
    page.press(WORDS.people.back).await;
    talk(page, look).await;
    page.press(WORDS.people.back).await;
    forms(page, look).await;
}

/// Six of the council, five of a community group, one of them of a name that is there twice, and a resident.
pub fn people(world: &World) -> Vec<PathBuf> {
    let (council, group) = (replies(&ALL_KINDS), replies(&BELIEVABLE));
    (1..=12)
        .map(|number| {
            let (perspective, replies) = match number {
                1..=6 => (PERSPECTIVES[0], &council),
                7..=11 => (PERSPECTIVES[3], &group),
                _ => (PERSPECTIVES[4], &group),
            };
            let name = if [1, 7].contains(&number) { "Agnes" } else { "" };
            let file = file_of_person(number, perspective, name, replies);
            world.folder.write(&format!("person-{number}.json"), file.to_string())
        })
        .collect()
}

async fn bring_in(world: &World, page: &Page, look: &impl AsyncFn(&Page, &str)) {
    let mut files = people(world);
    files.push(world.folder.write("other.json", "{\"some\": \"other file\"}"));
    files.push(world.folder.write("ours.json", framework_file("our-own", "Our own framework").to_string()));
    page.choose_files(&files).await;
    page.expect_line(WORDS.people.ready_title).await;
    look(page, "people's files that wait for a decision, and two that cannot be used").await;
    page.press(&WORDS.people.bring_in.fill(12)).await;
    page.expect_heading(WORDS.people.title).await;
    page.unfold().await;
    look(page, "who is in, with one who is asked about").await;
}

async fn picture(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    page.press(WORDS.people.to_picture).await;
    page.expect_heading(WORDS.together.title).await;
    look(page, "the picture of everybody's answers").await;
    page.unfold().await;
    look(page, "the picture with all that is folded away").await;
}

async fn talk(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    let words = &WORDS.together;
    page.press(WORDS.people.to_workshop).await;
    page.expect_heading(&framework().statements()[0].text).await;
    look(page, "talking about a statement").await;
    page.press(words.reveal).await;
    page.choose("", &Reply::Step(2).choice().unwrap()).await;
    page.fill(words.reason_label, "The side door is still locked.").await;
    page.fill(words.dissent_label, &"a".repeat(10_001)).await;
    look(page, "what is agreed, with a text that is too long").await;
    page.fill(words.dissent_label, "Two of us: it is opened on request.").await;
    page.press(words.larger).await;
    page.expect_line(words.usual).await;
    page.press(words.reveal).await;
    look(page, "talking about a statement in large text").await;
}

async fn forms(page: &Page, look: &impl AsyncFn(&Page, &str)) {
    let words = &WORDS.forms;
    page.press(words.begin).await;
    page.expect_heading(words.title).await;
    look(page, "paper forms of which nothing is typed in").await;
    page.fill(words.name_label, "Village hall").await;
    page.fill(words.number_label, "3").await;
    page.unfold().await;
    page.fill(&Reply::Step(0).choice().unwrap(), "4").await;
    page.expect_line(&words.too_many.fill(1)).await;
    look(page, "paper forms with counts that do not add up").await;
    page.fill(&Reply::Step(0).choice().unwrap(), "four").await;
    page.expect_line(WORDS.fault.typed_no_number).await;
    page.press(words.done).await;
    page.expect_message(WORDS.notice.faulty).await;
    look(page, "paper forms with what is no number").await;
    page.press(WORDS.notice.faulty_leave).await;
    page.expect_heading(WORDS.people.title).await;
    look(page, "who is in, with paper forms").await;
}
