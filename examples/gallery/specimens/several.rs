//! The pages about several people: their files, who is in, the picture, the talk, and paper forms.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::{Page, TextSize};
use empowerment_check::domain::about::{FORMS, PERSPECTIVE, SHOWN_AS};
use empowerment_check::domain::answer::{DISSENT, NOTE};
use empowerment_check::domain::forms::AT_STEP;
use empowerment_check::ui::pages::{forms, gather, people, together, workshop};
use leptos::prelude::*;

use crate::Specimen;
use crate::stage::{GARDEN_FILE, IDEAL, Stage, statement_id};

pub const ALL: &[Specimen] = &[
    ("Several people: choosing files", choosing),
    ("Several people: files being read", reading),
    ("Several people: files that wait for a decision", waiting),
    ("Several people: nobody is in yet", nobody),
    ("Several people: who is in", who),
    ("Several people: more than are listed at a time, some perhaps twice", very_many),
    ("Several people: the picture", picture),
    ("Several people: talking", talking),
    ("Several people: talking, in large text", talking_large),
    ("Several people: paper forms, open", paper_forms),
];

/// Whose view it is, what they want to be called, what they say.
const PEOPLE: [(&str, &str, &str); 11] = [
    ("council", "Ann, planning", "3332 ?3-2 3210"),
    ("council", "", "3322 ?2-3 3310"),
    ("council", "", "3333 ?3-2 22?0"),
    ("council", "", "3232 ??-3 3210"),
    ("council", "", "3322 ?3-2 3201"),
    ("community-group", "Dufftown Hall", "1012 ?0-3 3300"),
    ("community-group", "", "0102 ?1-2 3210"),
    ("community-group", "", "1003 ?0?3 33?0"),
    ("resident", "", "0012 ?0-2 3210"),
    ("resident", "Ann, planning", "1002 ?1-3 2200"),
    ("", "", "0103 ?0-2 3210"),
];

fn files() -> Vec<(String, Vec<u8>)> {
    let file = |(number, (perspective, name, replies)): (usize, &(&'static str, &str, &str))| {
        let stage = Stage::begun(IDEAL).choose(Owner::About, &PERSPECTIVE, perspective).rate(replies);
        let stage = stage.fill(Owner::About, &SHOWN_AS, name);
        let first = stage.framework().statements()[0].id.clone();
        let said = stage.fill(Owner::Answer(first), &NOTE, "We heard of the plan in the newspaper.").file();
        (format!("answers-{}.json", number + 1), said)
    };
    PEOPLE.iter().enumerate().map(file).collect()
}

fn gathered() -> Stage {
    Stage::new().read_people(files()).send(Msg::PeopleBroughtIn)
}

fn choosing() -> AnyView {
    gather::gather_page(Stage::new().go(Page::Gather(None)).handle())
}

fn reading() -> AnyView {
    gather::gather_page(Stage::new().go(Page::Gather(None)).send(Msg::PeopleChosen(40)).handle())
}

fn waiting() -> AnyView {
    let mut files = files();
    files.push(("holiday.json".to_owned(), b"{".to_vec()));
    files.push(("garden.json".to_owned(), GARDEN_FILE.as_bytes().to_vec()));
    gather::gather_page(Stage::new().read_people(files).handle())
}

fn nobody() -> AnyView {
    people::people_page(Stage::begun(IDEAL).go_to(Page::People).handle())
}

fn who() -> AnyView {
    people::people_page(gathered().handle())
}

/// The same browsers three times.
fn very_many() -> AnyView {
    let again = |number: usize| {
        files().into_iter().map(move |(name, said)| {
            let said = String::from_utf8_lossy(&said).replacen("\"id\": \"a-", &format!("\"id\": \"a-{number}"), 1);
            (name, said.into_bytes())
        })
    };
    let files = (0..3).flat_map(again).collect();
    people::people_page(Stage::new().read_people(files).send(Msg::PeopleBroughtIn).handle())
}

fn picture() -> AnyView {
    together::together_page(gathered().go_to(Page::Together).handle())
}

/// The first statement, with what is agreed on.
fn workshop_in(size: TextSize) -> AnyView {
    let stage = gathered();
    let first = stage.framework().statements()[0].id.clone();
    let stage = stage.go_to(|id| Page::Workshop(id, first.clone(), size)).rate("1");
    let answer = || Owner::Answer(first.clone());
    let stage = stage.fill(answer(), &NOTE, "The plan is signed, and few have seen it.");
    workshop::workshop_page(stage.fill(answer(), &DISSENT, "Two of us: it was in the newsletter.").handle())
}

fn talking() -> AnyView {
    workshop_in(TextSize::Usual)
}

fn talking_large() -> AnyView {
    workshop_in(TextSize::Large)
}

fn paper_forms() -> AnyView {
    let stage = gathered().send(Msg::FormsBegun);
    let Page::Forms(_, person) = stage.read(|state| state.page.clone()) else { panic!("no forms are open") };
    let count = |stage: Stage, statement: &str, text| {
        stage.fill(Owner::Count(person.clone(), statement_id(statement)), &AT_STEP[0], text)
    };
    let statements: Vec<String> =
        stage.framework().statements().iter().take(3).map(|one| one.id.as_str().to_owned()).collect();
    let stage = stage.fill(Owner::Forms(person.clone()), &SHOWN_AS, "Village hall");
    let stage = stage.fill(Owner::Forms(person.clone()), &FORMS, "12");
    let stage = count(count(stage, &statements[0], "12"), &statements[1], "14");
    forms::forms_page(count(stage, &statements[2], "four").handle())
}
