//! What people fill in: each kind of field, empty, filled and at fault; and choices among things.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::domain::about::{MISSING, PERSPECTIVE, PLACE, TOOK_PART};
use empowerment_check::domain::action::{DUE, LEAD, STATUS, TELLING};
use empowerment_check::ui::pages::{about, action, carry_over};
use leptos::prelude::*;

use crate::Specimen;
use crate::stage::{IDEAL, MORAY, Stage, statement_id};

pub const ALL: &[Specimen] = &[
    ("Fields: empty", empty),
    ("Fields: filled", filled),
    ("Fields: at fault", at_fault),
    ("Choosing one of several", choosing),
    ("Earlier answers to tick", earlier_answers),
];

fn empty() -> AnyView {
    let stage = Stage::begun(IDEAL);
    about::about_page(stage.handle(), &stage.id())
}

fn filled() -> AnyView {
    let stage = Stage::begun(IDEAL)
        .fill(Owner::About, &PLACE, "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch")
        .choose(Owner::About, &PERSPECTIVE, "community-group")
        .fill(Owner::About, &TOOK_PART, "Twelve people from the village hall,\nthe school and the food bank.")
        .fill(Owner::About, &MISSING, "Young people. Nobody under 25 came.");
    about::about_page(stage.handle(), &stage.id())
}

fn at_fault() -> AnyView {
    let stage = Stage::begun(IDEAL).send(Msg::ActionBegun(Some(statement_id("joined-up-local-information"))));
    let owner = || Owner::Action(stage.action());
    let stage = stage
        .fill(owner(), &LEAD, &"Everyone ".repeat(20))
        .fill(owner(), &DUE, "31 June 2027")
        .fill(owner(), &TELLING, "A poster\u{202e} in the hall")
        .choose(owner(), &STATUS, "dropped");
    action::action_page(stage.handle())
}

/// A place that was assessed twice, and is assessed with an adaptation now.
fn carried(times: usize) -> Stage {
    let mut stage = Stage::new();
    for replies in ["3321?-", "2012-?"].into_iter().take(times) {
        stage = stage.begin(IDEAL).fill(Owner::About, &PLACE, "Elgin").rate(replies);
        stage = stage.choose(Owner::About, &PERSPECTIVE, "council");
    }
    stage = stage.begin(MORAY).fill(Owner::About, &PLACE, "Elgin").choose(Owner::About, &PERSPECTIVE, "resident");
    stage.go_to(Page::CarryOver)
}

fn choosing() -> AnyView {
    carry_over::carry_over_page(carried(2).handle())
}

fn earlier_answers() -> AnyView {
    carry_over::carry_over_page(carried(1).handle())
}
