//! Five people answer alone, each in a browser of their own; one puts their files together, they talk, and what they agreed
//! on goes to another browser and on paper.

use std::path::PathBuf;

use serde_json::Value;

use crate::e2e::expected::groups;
use crate::e2e::journey::{World, journey};
use crate::e2e::kept;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::printed::{count_printing, printed, squeezed};
use crate::e2e::replies::{Reply, framework};
use crate::e2e::steps::{download, go_to_sections, open_file, open_section, statements};
use crate::e2e::waiting::until;

/// Whose view it is, what they want to be called, and their replies to the first two statements.
const PEOPLE: [(usize, &str, [Reply; 2]); 5] = [
    (0, "Agnes", [Reply::Step(3), Reply::DontKnow]),
    (0, "", [Reply::Step(3), Reply::DontKnow]),
    (3, "", [Reply::Step(0), Reply::DontKnow]),
    (4, "", [Reply::Step(0), Reply::DoesNotApply]),
    (4, "Iain", [Reply::Step(1), Reply::DontKnow]),
];

const NOTE: &str = "Nobody told us that the plan was there.";
const REASON: &str = "The plan is signed, and nobody outside has seen it.";
const DISSENT: &str = "One of us: it was in the newsletter.";

#[test]
fn five_people_answer_alone_and_what_they_agree_on_is_taken_elsewhere() {
    journey("several_people", async |world| {
        let mut files = Vec::new();
        for person in PEOPLE {
            files.push(file_of(world, person).await);
        }
        let meeting = world.visit().await;
        bring_in(&meeting, &files).await;
        expect_picture(&meeting).await;
        talk(&meeting).await;
        let file = take_away(&meeting).await;

        let elsewhere = world.browser(crate::e2e::browser::Storing::Allowed).await;
        count_printing(&elsewhere.browser).await;
        elsewhere.open().await;
        open_file(&elsewhere, &file).await;
        elsewhere.expect_heading(framework().title()).await;
        expect_agreed(&elsewhere).await;
        elsewhere.press(WORDS.report.open).await;
        elsewhere.press(WORDS.report.everything).await;
        let report = printed(&elsewhere).await;
        for text in [REASON, WORDS.report.dissent, DISSENT] {
            assert!(report.contains(&squeezed(text)), "{text:?} is not in the report");
        }
        assert!(!report.contains(&squeezed(NOTE)), "what one person wrote is in the report");
    });
}

/// A person answers alone, and downloads a copy.
async fn file_of(world: &World, (perspective, name, replies): (usize, &str, [Reply; 2])) -> PathBuf {
    let page = world.visit().await;
    page.press_beginning(&format!("{} {}", WORDS.start.begin_button, framework().title())).await;
    page.expect_heading(WORDS.about.title).await;
    page.choose("", WORDS.about.perspectives[perspective]).await;
    page.fill(WORDS.about.name_label, name).await;
    page.press(WORDS.about.go_on).await;
    page.expect_heading(framework().title()).await;
    let section = &groups("pillar")[0];
    open_section(&page, &section.title).await;
    let statements = statements(section.id.as_str());
    for (statement, reply) in statements.iter().zip(replies) {
        page.choose(&statement.text, &reply.choice().unwrap()).await;
    }
    if name == "Iain" {
        page.write_note(&statements[0].text, NOTE).await;
    }
    go_to_sections(&page).await;
    let (name, _) = download(&page).await;
    page.browser.download(&name)
}

async fn bring_in(page: &Page, files: &[PathBuf]) {
    page.press(WORDS.people.link).await;
    page.expect_heading(WORDS.people.gather_title).await;
    page.choose_files(files).await;
    page.expect_line(WORDS.people.ready_title).await;
    assert_eq!(kept::foreign_and_ours(&page.browser).await.1, Vec::<String>::new(), "kept before the decision");
    page.press(&WORDS.people.bring_in.fill(5)).await;
    page.expect_heading(WORDS.people.title).await;
    page.expect_line(&WORDS.people.in_picture_of.fill(["5", "5"])).await;
    page.expect_saved_status().await;
    page.reload().await;
    page.press(WORDS.start.continue_button).await;
    page.expect_heading(WORDS.people.title).await;
    page.expect_line(&WORDS.people.in_picture_of.fill(["5", "5"])).await;
}

/// Two at each end and one beside the lower; of the second, four who do not know.
async fn expect_picture(page: &Page) {
    page.press(WORDS.people.to_picture).await;
    page.expect_heading(WORDS.together.title).await;
    let count = |count: &str, reply: Reply| WORDS.result.count_of.fill([count, &reply.choice().unwrap()]);
    let separator = WORDS.result.separator;
    let first = [count("2", Reply::Step(0)), count("1", Reply::Step(1)), count("2", Reply::Step(3))].join(separator);
    page.expect_line(&first).await;
    page.choose("", &WORDS.together.show.fill([WORDS.together.nobody_knows, "1"])).await;
    page.expect_line(&[count("4", Reply::DontKnow), count("1", Reply::DoesNotApply)].join(separator)).await;
    assert!(page.lines().await.iter().any(|line| line == WORDS.together.no_perspectives), "no group is large enough");
    page.press(WORDS.people.back).await;
}

async fn talk(page: &Page) {
    page.press(WORDS.people.to_workshop).await;
    page.expect_heading(&framework().statements()[0].text).await;
    assert!(!page.lines().await.iter().any(|line| line.contains(NOTE)), "nobody is swayed before it is time");
    page.press(WORDS.together.reveal).await;
    page.expect_line(&WORDS.together.note_line.fill(["Iain", NOTE])).await;
    page.choose("", &Reply::Step(1).choice().unwrap()).await;
    page.fill(WORDS.together.reason_label, REASON).await;
    page.fill(WORDS.together.dissent_label, DISSENT).await;
    page.press(WORDS.section.next_statement).await;
    page.expect_heading(&framework().statements()[1].text).await;
    page.press(WORDS.people.back).await;
    page.expect_heading(WORDS.people.title).await;
}

/// The file of what was agreed, in which nobody's own answers are.
async fn take_away(page: &Page) -> PathBuf {
    page.press(WORDS.people.keep_agreed).await;
    let name = until("the message about the download", async || {
        let message = page.message().await.first()?.clone();
        message.split(['“', '”']).nth(1).map(str::to_owned)
    })
    .await;
    let file = String::from_utf8(page.browser.downloaded(&name).await).unwrap();
    for text in ["Agnes", "Iain", NOTE] {
        assert!(!file.contains(text), "{text:?} is in the file of what was agreed");
    }
    let document: Value = serde_json::from_str(&file).unwrap();
    let answers = document["assessment"]["answers"].as_array().unwrap();
    assert_eq!(answers.len(), 1, "what was agreed is the only answer");
    page.browser.download(&name)
}

async fn expect_agreed(page: &Page) {
    let section = &groups("pillar")[0];
    open_section(page, &section.title).await;
    let first = &statements(section.id.as_str())[0].text;
    assert_eq!(page.answer(first).await, (Reply::Step(1).choice(), REASON.to_owned()));
    go_to_sections(page).await;
}
