//! Statements: to be judged, in each state of the answer; to be read; and to be answered in words.

use std::sync::Arc;

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::statement::{choices, statement};
use empowerment_check::domain::about::PLACE;
use empowerment_check::domain::answer::{
    CONFIDENCE, EVIDENCE, EVIDENCE_DATE, EVIDENCE_LINK, IMPORTANCE, NOTE, TARGET, VOICE,
};
use empowerment_check::domain::ids::{GroupId, StatementId};
use empowerment_check::ui::components::statement as card;
use empowerment_check::ui::pages::{grade, section};
use leptos::prelude::*;

use crate::Specimen;
use crate::stage::{CHECKLIST, GARDEN, GARDEN_FILE, IDEAL, JUDGEMENT, MORAY, Stage, statement_id};

pub const ALL: &[Specimen] = &[
    ("Statement: untouched", untouched),
    ("Statement: answered, with a note", answered),
    ("Statement: does not apply", does_not_apply),
    ("Statement: every field filled, all open", every_field),
    ("Statement: faults in its fields, all open", faulty),
    ("Statement: its wording has changed", reworded),
    ("Statement: an earlier answer", earlier),
    ("Statement: an item of a checklist", item),
    ("One statement at a time", one_by_one),
    ("Questions and illustrations", questions),
    ("One question at a time", one_question),
    ("One grade of the whole", whole_grade),
];

/// The card of one statement of the open assessment.
fn shown(stage: Stage, id: &StatementId) -> AnyView {
    let framework = stage.framework();
    let found = framework.statements().iter().find(|one| one.id == *id).unwrap();
    let view = stage.read(|state| statement(state, &framework, found));
    card::statement(stage.handle(), &view, &choices(&framework)).into()
}

/// The first statement of a framework that was just begun, answered like this.
fn first(framework: &str, replies: &str) -> (Stage, StatementId) {
    let stage = Stage::begun(framework).rate(replies);
    let id = stage.framework().statements()[0].id.clone();
    (stage, id)
}

fn untouched() -> AnyView {
    let (stage, id) = first(IDEAL, "");
    shown(stage, &id)
}

fn answered() -> AnyView {
    let (stage, id) = first(IDEAL, "2");
    shown(stage.fill(Owner::Answer(id.clone()), &NOTE, "The leader spoke about it at the May meeting."), &id)
}

fn does_not_apply() -> AnyView {
    let (stage, id) = first(IDEAL, "-");
    shown(stage.fill(Owner::Answer(id.clone()), &NOTE, "We have no councillors of our own."), &id)
}

fn every_field() -> AnyView {
    let (stage, id) = first(IDEAL, "1");
    let owner = || Owner::Answer(id.clone());
    let stage = stage
        .fill(owner(), &NOTE, "It depends on two people.")
        .fill(owner(), &EVIDENCE, "“We only hear of a decision once it is made.” Three people at the food bank.")
        .choose(owner(), &VOICE, "own-words")
        .fill(owner(), &EVIDENCE_DATE, "14/5/2026")
        .fill(owner(), &EVIDENCE_LINK, "https://example.org/minutes/2026-05")
        .choose(owner(), &CONFIDENCE, "fairly-sure")
        .choose(owner(), &IMPORTANCE, "high")
        .choose(owner(), &TARGET, stage.framework().scale().levels()[3].id.as_str());
    shown(stage, &id)
}

fn faulty() -> AnyView {
    let (stage, id) = first(IDEAL, "1");
    let owner = || Owner::Answer(id.clone());
    let stage = stage.fill(owner(), &NOTE, &"a".repeat(10_001)).fill(owner(), &EVIDENCE_DATE, "30/2/2026").fill(
        owner(),
        &EVIDENCE_LINK,
        "javascript:alert(1)",
    );
    shown(stage, &id)
}

fn reworded() -> AnyView {
    let newer = GARDEN_FILE.replacen("\"1.0.0\"", "\"1.1.0\"", 1).replace("the gate open", "both gates open");
    let stage = Stage::new().open_file("garden.json", GARDEN_FILE).begin(GARDEN).rate("1");
    let id = stage.id();
    shown(stage.open_file("garden.json", &newer).go(Page::Overview(id)), &statement_id("open-gate"))
}

fn earlier() -> AnyView {
    let before = Stage::begun(IDEAL).fill(Owner::About, &PLACE, "Elgin").rate("3");
    let (from, id) = (before.id(), before.framework().statements()[0].id.clone());
    let stage = before.begin(MORAY).send(Msg::AnswersCarried { from, statements: vec![id.clone()] });
    shown(stage, &id)
}

fn item() -> AnyView {
    let (stage, id) = first(CHECKLIST, "1");
    shown(stage, &id)
}

fn one_by_one() -> AnyView {
    let (stage, id) = first(IDEAL, "");
    section::statement_page(stage.go_to(|assessment| Page::Statement(assessment, id)).handle())
}

fn section_of(stage: Stage, position: usize) -> GroupId {
    Arc::clone(&stage.framework()).sections().unwrap().groups[position].id.clone()
}

fn questions() -> AnyView {
    let stage = Stage::begun(JUDGEMENT);
    let section = section_of(stage, 0);
    section::section_page(stage.go_to(|assessment| Page::Section(assessment, section, 0)).handle())
}

fn one_question() -> AnyView {
    let stage = Stage::begun(JUDGEMENT);
    let page = |assessment| Page::Statement(assessment, statement_id("how-much-volunteering"));
    section::statement_page(stage.go_to(page).handle())
}

fn whole_grade() -> AnyView {
    grade::grade_page(Stage::begun(JUDGEMENT).go_to(Page::Grade).handle())
}
