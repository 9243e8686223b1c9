//! The report: a summary for people who decide, and everything, in the way each framework is judged.

use empowerment_check::app::command::Command;
use empowerment_check::app::export::Export;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::{Extent, Page};
use empowerment_check::app::views::markdown;
use empowerment_check::app::views::part::{Block, Part};
use empowerment_check::app::views::report::{document, report};
use empowerment_check::domain::about::{PERSPECTIVE, PLACE, TOOK_PART};
use empowerment_check::domain::action::{DUE, LEAD, STATEMENT, STATUS, WHAT};
use empowerment_check::domain::answer::{
    CONFIDENCE, EVIDENCE, EVIDENCE_DATE, EVIDENCE_LINK, IMPORTANCE, Judgement, NOTE, TARGET, VOICE,
};
use empowerment_check::domain::field::Field;
use empowerment_check::domain::statement::StatementKind;

use crate::common::browser_store::BrowserStore;
use crate::common::filling::{WHOLE, of_action, of_statement};
use crate::common::names::step;
use crate::common::visit::{IDEAL, SMALL, Visit};

fn begun(framework: &str) -> Visit {
    let store = BrowserStore::empty();
    let mut visit = if framework == SMALL { Visit::open_small(&store) } else { Visit::open(&store) };
    visit.begin(framework);
    visit
}

fn act(visit: &mut Visit, action: &str, fields: &[(&'static Field, &str)]) {
    for (field, text) in fields {
        match field.name {
            "status" | "about_statement" => visit.pick(&of_action(action), field, text),
            _ => visit.fill(&of_action(action), field, text),
        };
    }
    visit.pause();
}

fn made(visit: &mut Visit, extent: Extent) -> Part {
    visit.pause();
    visit.send(Msg::PageOpened(Page::Report(visit.open_id(), extent)));
    let view = report(&visit.state).unwrap();
    assert_eq!(view.extent, extent);
    view.document
}

fn part<'a>(of: &'a Part, title: &str) -> &'a Part {
    let parts = of.blocks.iter().filter_map(|block| if let Block::Part(part) = block { Some(part) } else { None });
    parts.clone().find(|part| part.title == title).unwrap_or_else(|| {
        panic!("{title:?} is not among {:?}", parts.map(|part| part.title.clone()).collect::<Vec<_>>())
    })
}

fn titles(of: &Part) -> Vec<&str> {
    of.blocks.iter().filter_map(|block| if let Block::Part(part) = block { Some(&*part.title) } else { None }).collect()
}

/// The texts of a part, line by line; of the drawn counts, their rows.
fn lines(part: &Part) -> Vec<String> {
    let of = |block: &Block| match block {
        Block::Text(text) => vec![text.clone()],
        Block::List(items) => items.clone(),
        Block::Facts(facts) => facts.iter().map(|fact| format!("{}: {}", fact.label, fact.text)).collect(),
        Block::Counts(counts) => counts.rows.iter().map(|row| format!("{} {}", row.title, row.total)).collect(),
        Block::Part(part) => vec![format!("# {}", part.title)],
    };
    part.blocks.iter().flat_map(of).collect()
}

// ---- the summary ----

#[test]
fn the_summary_says_who_spoke_what_stands_where_and_what_is_planned() {
    let mut visit = begun(SMALL);
    visit.fill(&WHOLE, &PLACE, "Tŷ Cymunedol");
    visit.pick(&WHOLE, &PERSPECTIVE, "community-group");
    visit.fill(&WHOLE, &TOOK_PART, "Six of us");
    visit.go_to("doors");
    visit.rate("doors", "3?-02");
    visit.pick(&of_statement("doors-4"), &IMPORTANCE, "high");
    act(&mut visit, "x-1", &[(&WHAT, "Paint"), (&LEAD, "Siân"), (&DUE, "1/12/2026"), (&STATUS, "under-way")]);
    act(&mut visit, "x-2", &[(&WHAT, "Open"), (&STATUS, "done")]);
    act(&mut visit, "x-3", &[(&WHAT, "Dig"), (&STATUS, "dropped")]);
    act(&mut visit, "x-4", &[(&WHAT, "Ask"), (&DUE, "1/11/2026")]);
    let summary = made(&mut visit, Extent::Summary);
    assert_eq!(summary.title, "Tŷ Cymunedol");
    let made_of = "A small framework, version 1.0.0. 5 of 11 done. This report was made on 22 November 2026.";
    assert_eq!(summary.blocks[0], Block::Text(made_of.to_owned()));
    let expected = [
        "Who took part, and who is missing",
        "How many statements stand at each step",
        "What is strong",
        "To work on",
        "To find out",
        "Plan",
    ];
    assert_eq!(titles(&summary), expected);
    let who = [
        "Place or group: Tŷ Cymunedol",
        "Whose view this is: A community group",
        "Who took part: Six of us",
        "Who is missing: Not said",
    ];
    assert_eq!(lines(part(&summary, expected[0])), who);
    let headline = "Most often you chose these, each for 1 of the 3 statements that you rated: No, Most, All.";
    assert_eq!(lines(part(&summary, expected[1])), [headline, "All statements 11", "Doors 10", "Money 1"]);
    assert_eq!(lines(part(&summary, expected[2])), ["foobar (All)", "foobar (Most)"]);
    assert_eq!(lines(part(&summary, expected[3])), ["foobar (No)"]);
    assert_eq!(lines(part(&summary, expected[4])), ["foobar (Don't know)"]);
    // What is open first, by its date, then what is done; what was dropped is left out.
    let plan = [
        "Ask (Planned · by 1 November 2026 · overdue)",
        "Paint (Under way · led by Siân · by 1 December 2026)",
        "Open (Done)",
    ];
    assert_eq!(lines(part(&summary, expected[5])), plan);
}

#[test]
fn a_summary_lists_five_statements_and_eight_actions_and_counts_the_rest() {
    let mut visit = begun(SMALL);
    visit.go_to("doors");
    visit.rate("doors", "0000000");
    for number in 0..10 {
        act(&mut visit, &format!("x-{number}"), &[(&WHAT, &format!("Action {number}"))]);
    }
    let summary = made(&mut visit, Extent::Summary);
    let work = lines(part(&summary, "To work on"));
    assert_eq!((work.len(), work[5].as_str()), (6, "And 2 more."));
    let plan = lines(part(&summary, "Plan"));
    assert_eq!((plan.len(), plan[0].as_str(), plan[8].as_str()), (9, "Action 0 (Planned)", "And 2 more."));
    let everything = made(&mut visit, Extent::Everything);
    assert_eq!(lines(part(&everything, "To work on")).len(), 8, "a lead, and all seven");
    assert_eq!(lines(part(&everything, "Plan")).len(), 10);
}

// ---- everything ----

#[test]
fn the_full_report_says_everything_about_a_statement() {
    let mut visit = begun(SMALL);
    visit.go_to("doors");
    let owner = of_statement("doors-1");
    visit.choose("doors-1", step("some"));
    for (field, text) in
        [(&NOTE, "A\nnote"), (&EVIDENCE, "Minutes"), (&EVIDENCE_DATE, "1/2/2026"), (&EVIDENCE_LINK, "https://a.bc")]
    {
        visit.fill(&owner, field, text);
    }
    for (field, choice) in [(&VOICE, "records"), (&CONFIDENCE, "not-sure"), (&IMPORTANCE, "low"), (&TARGET, "all")] {
        visit.pick(&owner, field, choice);
    }
    visit.choose("doors-2", Judgement::DoesNotApply);
    visit.write("doors-2", "Not ours");
    act(&mut visit, "x-1", &[(&WHAT, "Paint"), (&STATEMENT, "doors-1")]);
    let everything = made(&mut visit, Extent::Everything);
    let doors = part(&everything, "Doors");
    assert_eq!(lines(doors)[..2], ["Who can come in.", "# foobar"]);
    let statement = |place: usize| {
        let Block::Part(part) = &doors.blocks[place] else { panic!() };
        lines(part)
    };
    let first = [
        "Answer: Some",
        "Note: A\nnote",
        "Evidence: Minutes\nRecords · 1 February 2026\nhttps://a.bc",
        "How sure: Not sure",
        "How much it matters: A little",
        "Where to be: All",
        "Action: Paint (Planned)",
    ];
    assert_eq!(statement(1), first);
    assert_eq!(statement(2), ["Answer: Does not apply to us", "Why it does not apply: Not ours"]);
    assert_eq!(statement(3), ["Answer: Not answered"]);
}

/// A number never stands without what it is made of, how far it could move, and its rule.
#[test]
fn a_score_in_the_full_report_is_never_bare() {
    let mut visit = begun(SMALL);
    visit.go_to("doors");
    visit.rate("doors", "3?-02");
    let everything = made(&mut visit, Extent::Everything);
    // 5 of 9 steps of three, 10 to 15 of 27 parts missing: 5/9 = 56 %, 5/27 = 19 %, 23/27 = 85 %.
    let doors = "Doors: Too few rated to say · 1.7 out of 3 (56%) · Made of: 3 of 9 statements that apply · Could be: 19% \
                 to 85% · Rule: known-only mean, every statement counts once";
    assert_eq!(lines(part(&everything, "Area scores")), [doors, "Money: No score yet: 1 not answered"]);
    assert!(titles(&everything).contains(&"How the numbers are made"));
}

#[test]
fn every_statement_that_asks_for_an_answer_is_in_the_full_report_once() {
    for framework in
        [IDEAL, "moray-partnership", "eight-characteristics", "empowered-communities", "empowerment-programme"]
    {
        let mut visit = begun(framework);
        let everything = made(&mut visit, Extent::Everything);
        let (_, framework) = visit.state.open_assessment().unwrap();
        let mut asked: Vec<&str> = framework
            .statements()
            .iter()
            .filter(|one| one.kind != StatementKind::Illustration)
            .map(|one| one.text.as_str())
            .collect();
        let sections = framework.sections().unwrap().groups.iter().map(|group| part(&everything, &group.title));
        let mut shown: Vec<&str> = sections.flat_map(titles).collect();
        asked.sort_unstable();
        shown.sort_unstable();
        assert_eq!(shown, asked);
    }
}

// ---- other ways of judging ----

#[test]
fn a_judgement_is_reported_in_what_people_wrote_and_in_the_grade_they_gave() {
    let mut visit = begun("empowered-communities");
    let (_, framework) = visit.state.open_assessment().unwrap();
    let framework = framework.clone();
    let of_kind = |kind| framework.statements().iter().find(|one| one.kind == kind).unwrap().id.clone();
    let prompts = [StatementKind::Strengths, StatementKind::Improvements, StatementKind::Question].map(of_kind);
    for (prompt, text) in prompts.iter().zip(["We meet", "Too few of us", "A lot"]) {
        visit.write(prompt.as_str(), text);
    }
    let none = lines(part(&made(&mut visit, Extent::Summary), "A grade for the whole"));
    assert_eq!(none[1], "Answer: No grade was given.");

    let grade = framework.whole_grade().unwrap();
    let good = framework.scale().levels()[3].clone();
    visit.choose(grade.id.as_str(), Judgement::Level(good.id.clone()));
    visit.write(grade.id.as_str(), "Both of us say so");
    let summary = made(&mut visit, Extent::Summary);
    let theme = &framework.sections().unwrap().groups[0].title;
    assert_eq!(lines(part(&summary, "Result")), ["You answered 1 of the 12 questions."]);
    assert_eq!(lines(part(&summary, "Strengths")), [format!("{theme}: We meet")]);
    assert_eq!(lines(part(&summary, "What could be better")), [format!("{theme}: Too few of us")]);
    let given = [
        grade.text.clone(),
        format!("Answer: {}\n{}", good.label, good.meaning),
        "Reason: Both of us say so".to_owned(),
    ];
    assert_eq!(lines(part(&summary, "A grade for the whole")), given);
    let everything = made(&mut visit, Extent::Everything);
    assert_eq!(lines(part(&everything, "A grade for the whole")), given);
}

#[test]
fn no_percentage_is_borrowed_where_nothing_is_scored() {
    for framework in ["empowered-communities", "empowerment-programme"] {
        let mut visit = begun(framework);
        let (_, made_with) = visit.state.open_assessment().unwrap();
        let made_with = made_with.clone();
        for (position, one) in made_with.statements().iter().enumerate() {
            let level = &made_with.scale().levels()[position % 3];
            visit.choose(one.id.as_str(), Judgement::Level(level.id.clone()));
            visit.write(one.id.as_str(), "Said.");
        }
        for extent in [Extent::Summary, Extent::Everything] {
            let report = made(&mut visit, extent);
            let text = markdown::write(&visit.state, &report);
            let texts: String = made_with.statements().iter().map(|one| one.text.as_str()).collect();
            assert_eq!(text.matches('%').count(), texts.matches('%').count(), "{text}");
            assert!(!text.contains("out of") && !text.contains("mean,"), "{text}");
        }
    }
}

// ---- as text ----

#[test]
fn the_text_file_is_the_full_report_with_every_note_whole() {
    let mut visit = begun(SMALL);
    visit.go_to("doors");
    let note = "Wort ".repeat(2_000);
    visit.write("doors-1", note.trim_end());
    visit.write("doors-2", "# *Not* a [heading](x)\n\n- <b>");
    let document = made(&mut visit, Extent::Everything);
    let asked = visit.send(Msg::ExportAsked(Export::Report));
    let [Command::Download { text, .. }] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!(text, &markdown::write(&visit.state, &document));
    assert!(text.contains(&format!("- **Note:** {}\n", note.trim_end())));
    assert!(text.contains("- **Note:** \\# \\*Not\\* a \\[heading\\](x)\n\n  \\- \\<b\\>\n"), "{text}");
    assert!(text.starts_with("# A small framework, 22 November 2026\n\nA small framework, version 1.0.0."));
}

#[test]
fn without_an_open_assessment_there_is_no_report() {
    let mut visit = begun(SMALL);
    visit.send(Msg::PageOpened(Page::Start));
    assert_eq!(document(&visit.state, Extent::Summary), None);
    assert_eq!(visit.send(Msg::ExportAsked(Export::Report)), []);
}

#[test]
fn printing_is_asked_for_and_nothing_else_happens() {
    let mut visit = begun(SMALL);
    assert_eq!(visit.send(Msg::PrintAsked), [Command::Print]);
}
