//! The pages over time: nothing kept yet, a round that is frozen, the next one, and a statement with what was said of it.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::rounds::rounds;
use empowerment_check::domain::answer::NOTE;
use empowerment_check::ui::pages::{rounds as page, section};
use leptos::prelude::*;

use crate::Specimen;
use crate::stage::{ALL_KINDS, CHECKLIST, IDEAL, JUDGEMENT, Stage, statement_id};

pub const ALL: &[Specimen] = &[
    ("Over time: nothing kept yet", nothing),
    ("Over time: a round that is frozen", frozen),
    ("Over time: the round is about to be deleted", deleting),
    ("Over time: the next round", next),
    ("Over time: what has changed", changed),
    ("Over time: what has changed in a checklist", changed_checklist),
    ("Over time: what has changed in a judgement", changed_judgement),
    ("A section with last time's answers", with_last_time),
];

fn over_time(stage: Stage) -> AnyView {
    page::rounds_page(stage.go_to(Page::Rounds).handle())
}

/// Freezes what is open, and begins the next round.
fn go_on(stage: Stage, label: &str) -> Stage {
    let stage = freeze(stage, label);
    let round = stage.read(|state| rounds(state).unwrap().rounds[0].id.clone());
    stage.send(Msg::NextRoundBegun(round))
}

fn freeze(stage: Stage, label: &str) -> Stage {
    stage.go_to(Page::Rounds).send(Msg::RoundFrozen(label.to_owned()))
}

fn answered() -> Stage {
    Stage::begun(IDEAL)
        .rate(ALL_KINDS)
        .fill(Owner::Answer(statement_id("visible-leadership-and-vision")), &NOTE, "Nobody outside has seen it.")
        .act("Open the hall on Mondays", "under-way", "1/3/2026")
        .act("Ask for the keys", "done", "1/2/2026")
}

fn nothing() -> AnyView {
    over_time(Stage::begun(IDEAL))
}

fn frozen() -> AnyView {
    over_time(freeze(Stage::begun(IDEAL).rate(ALL_KINDS), "The meeting in autumn 2025"))
}

fn deleting() -> AnyView {
    let stage = freeze(Stage::begun(IDEAL), "2025");
    let round = stage.read(|state| rounds(state).unwrap().rounds[0].id.clone());
    page::deleting_round_page(stage.handle(), &stage.id(), &round)
}

fn next() -> AnyView {
    over_time(go_on(answered(), "2025"))
}

fn changed() -> AnyView {
    let second = go_on(answered(), "2024").rate("312 2?-3 22102322 3322?1 1??21 ----- 23?22- 1101 32333 212 31- 22");
    over_time(go_on(second, "2025").rate("322 2?-3 23202323 2322?1 12?21"))
}

fn changed_checklist() -> AnyView {
    over_time(go_on(Stage::begun(CHECKLIST).rate("2102?-"), "2025").rate("22120"))
}

fn changed_judgement() -> AnyView {
    let question = || Owner::Answer(statement_id("how-much-volunteering"));
    let then = Stage::begun(JUDGEMENT).fill(question(), &NOTE, "More than ever.");
    over_time(go_on(then, "2025").fill(question(), &NOTE, "Less, since the hall is closed in winter."))
}

fn with_last_time() -> AnyView {
    let stage = go_on(answered(), "2025");
    let section = stage.framework().sections().unwrap().groups[0].id.clone();
    section::section_page(stage.go_to(|id| Page::Section(id, section, 0)).handle())
}
