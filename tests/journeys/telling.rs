//! "You said, we did": the list of what is under way or done, and the same as text.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::part::{Block, Part};
use empowerment_check::app::views::plan::plan;
use empowerment_check::domain::action::{OUTCOME, STATUS, TELLING, WHAT};
use empowerment_check::domain::answer::{EVIDENCE, VOICE};
use empowerment_check::domain::field::Field;

use crate::common::browser_store::BrowserStore;
use crate::common::filling::{of_action, of_statement};
use crate::common::names::statement;
use crate::common::visit::{SMALL, Visit};

/// Adds an action about a statement, and comes to the plan.
fn add(visit: &mut Visit, about: &str, fields: &[(&'static Field, &str)]) {
    visit.send(Msg::ActionBegun(Some(statement(about))));
    let Page::Action(id, action) = visit.state.page.clone() else { panic!() };
    for (field, text) in fields {
        match field.name {
            "status" => visit.pick(&of_action(action.as_str()), field, text),
            _ => visit.fill(&of_action(action.as_str()), field, text),
        };
    }
    visit.send(Msg::PageOpened(Page::Plan(id)));
}

fn visit_with_actions() -> Visit {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    visit.go_to("doors");
    visit.fill(&of_statement("doors-1"), &EVIDENCE, "We can't get\nin *after* six.");
    visit.pick(&of_statement("doors-1"), &VOICE, "own-words");
    visit.write("doors-1", "Not for the list.");
    visit.fill(&of_statement("doors-2"), &EVIDENCE, "Seen on a Monday.");
    visit.pick(&of_statement("doors-2"), &VOICE, "seen");
    visit.write("doors-2", "Hard for wheelchairs.");
    visit.pause();
    add(&mut visit, "doors-3", &[(&WHAT, "Dig"), (&STATUS, "dropped"), (&OUTCOME, "Too wet.")]);
    add(&mut visit, "doors-3", &[(&WHAT, "Plan it")]);
    add(&mut visit, "doors-2", &[(&WHAT, "Build a ramp"), (&STATUS, "under-way")]);
    let done = [(&WHAT, "Open later"), (&STATUS, "done"), (&OUTCOME, "Open until nine."), (&TELLING, "A poster.")];
    add(&mut visit, "doors-1", &done);
    visit
}

fn items(part: &Part) -> Vec<(&str, Vec<(&str, &str)>)> {
    part.blocks.iter().map(item).collect()
}

fn item(block: &Block) -> (&str, Vec<(&str, &str)>) {
    let Block::Part(part) = block else { panic!("{block:?}") };
    let [Block::Facts(facts)] = &part.blocks[..] else { panic!("{part:?}") };
    (&part.title, facts.iter().map(|fact| (fact.label.as_str(), fact.text.as_str())).collect())
}

/// What is done comes first. Only evidence in the community's own words is what "you said".
#[test]
fn it_tells_what_is_done_or_under_way_and_what_was_said() {
    let visit = visit_with_actions();
    let (_, part) = plan(&visit.state).unwrap().told.unwrap();
    assert_eq!(part.title, "You said, we did");
    let expected = [
        (
            "Open later",
            vec![
                ("What it is about", "foobar"),
                ("You said", "We can't get\nin *after* six."),
                ("We did", "Open until nine."),
                ("How far it is", "Done"),
                ("How you hear about it", "A poster."),
            ],
        ),
        (
            "Build a ramp",
            vec![
                ("What it is about", "foobar"),
                ("What was noted", "Hard for wheelchairs."),
                ("How far it is", "Under way"),
            ],
        ),
    ];
    assert_eq!(items(&part), expected);
}

#[test]
fn the_text_to_copy_says_the_same_and_nothing_in_it_is_markup() {
    let visit = visit_with_actions();
    let (text, _) = plan(&visit.state).unwrap().told.unwrap();
    let expected = "# You said, we did\n\n## Open later\n\n\
                    - **What it is about:** foobar\n\
                    - **You said:** We can't get\\\n  in \\*after\\* six.\n\
                    - **We did:** Open until nine.\n\
                    - **How far it is:** Done\n\
                    - **How you hear about it:** A poster.\n\n\
                    ## Build a ramp\n\n\
                    - **What it is about:** foobar\n\
                    - **What was noted:** Hard for wheelchairs.\n\
                    - **How far it is:** Under way\n";
    assert_eq!(text, expected);
}
