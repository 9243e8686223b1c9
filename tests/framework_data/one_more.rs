//! Adding a framework is adding a file. A folder with a sixth one goes through the build script's own reading, and what
//! comes out is used by code that knows none of the six.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use empowerment_check::app::clock::Moment;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::state::AppState;
use empowerment_check::app::update::update;
use empowerment_check::app::views::overview::overview;
use empowerment_check::app::views::progress;
use empowerment_check::app::views::result::result;
use empowerment_check::domain::answer::{Judgement, NOTE};
use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::judging::{Judging, Weighting};
use empowerment_check::domain::score::{Score, Word};
use empowerment_check::domain::selection::Selection;
use empowerment_check::domain::statement::StatementKind;
use empowerment_check::domain::tally::Tally;
use empowerment_check::formats::framework_json;
use empowerment_check::formats::json::tree::Json;
use empowerment_check::storage::port::Keeping;
use empowerment_check::storage::repository::Loaded;
use empowerment_check::words::english::ENGLISH;

use crate::build::frameworks::documents;
use crate::common::project;
use crate::common::shipped_frameworks::SHIPPED;

const SIXTH: &str = "tests/fixtures/frameworks/valid/community-garden.json";

/// A folder of its own with everything that the shipped folder has.
fn copy_of_the_shipped_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for entry in fs::read_dir(project::path("framework-data")).unwrap() {
        let file = entry.unwrap();
        fs::copy(file.path(), folder.join(file.file_name())).unwrap();
    }
    folder
}

fn read_all(folder: &Path) -> Vec<Framework> {
    let read = |text: &String| framework_json::read(&Json::parse(text).unwrap()).unwrap();
    documents(folder).unwrap().iter().map(read).collect()
}

/// The shipped ones and one more.
static SIX: LazyLock<Vec<Framework>> = LazyLock::new(|| {
    let folder = copy_of_the_shipped_folder("six-frameworks");
    fs::copy(project::path(SIXTH), folder.join("community-garden.json")).unwrap();
    read_all(&folder)
});

#[test]
fn the_build_script_takes_every_framework_of_a_folder_and_nothing_else() {
    let folder = copy_of_the_shipped_folder("five-frameworks");
    fs::write(folder.join("notes.txt"), "Not JSON.").unwrap();
    fs::write(folder.join("draft.json.old"), "Not JSON either.").unwrap();
    assert!(folder.join("framework.schema.json").exists());
    assert_eq!(read_all(&folder), *SHIPPED);
    assert_eq!(read_all(&project::path("framework-data")), *SHIPPED);
}

#[test]
fn one_file_more_is_one_framework_more() {
    assert_eq!(SIX.len(), SHIPPED.len() + 1);
    assert_eq!(SIX[0].id().as_str(), "community-garden", "in the order of the files");
    assert_eq!(SIX[1..], SHIPPED[..], "the others are as they were");
}

#[test]
fn a_file_that_is_not_json_stops_the_build() {
    let folder = copy_of_the_shipped_folder("broken-framework");
    fs::write(folder.join("broken.json"), "{").unwrap();
    assert!(documents(&folder).is_err());
}

/// The product with these frameworks, on a first visit.
fn opened(frameworks: &[Framework]) -> AppState {
    let mut state = AppState::new(frameworks.iter().cloned().map(Arc::new).collect(), &ENGLISH);
    send(&mut state, Msg::StoreRead(Ok(Loaded::default()), Keeping::ThisBrowser));
    state
}

fn send(state: &mut AppState, msg: Msg) {
    let fresh = u64::try_from(state.assessments.len()).unwrap() + 1;
    update(state, msg, Moment { fresh, ..Moment::default() });
}

/// Answers everything there is, with the highest step.
fn answer_everything(state: &mut AppState, framework: &Framework) {
    let highest = Judgement::Level(framework.scale().levels().last().unwrap().id.clone());
    for statement in framework.statements() {
        if statement.kind == StatementKind::Rated {
            send(state, Msg::JudgementChosen(statement.id.clone(), highest.clone()));
        } else {
            send(state, Msg::Typed(Owner::Answer(statement.id.clone()), &NOTE, "What we found.".to_owned()));
            send(state, Msg::TypingPaused);
        }
    }
    if let Some(grade) = framework.whole_grade() {
        send(state, Msg::JudgementChosen(grade.id.clone(), highest));
    }
}

/// Stops the test unless what was answered comes out in the framework's own way of judging.
fn assert_judged(state: &AppState, framework: &Framework) {
    let (assessment, _) = state.open_assessment().unwrap();
    let scale = framework.scale();
    let everything = Selection::whole();
    let by_section = everything.by_section(framework, assessment);
    let tallies: Vec<Tally> = by_section.into_iter().map(|(_, tally)| tally).collect();
    assert_eq!(tallies.len(), framework.sections().unwrap().groups.len());
    let whole = everything.tally(framework, assessment);
    let count = u32::try_from(framework.statements().len()).unwrap();
    let score = match framework.judging() {
        Judging::Scale(Weighting::Statements) => Score::of(&whole, scale),
        Judging::Scale(Weighting::Groups) => Score::of_groups(&tallies, scale),
        Judging::Checklist => {
            assert_eq!((whole.at_level.last(), whole.total()), (Some(&count), count));
            return;
        }
        Judging::Judgement(grade) => {
            let judgement = assessment.answer(&grade.id).and_then(|answer| answer.judgement());
            let Some(Judgement::Level(level)) = judgement else { panic!("{judgement:?}") };
            assert_eq!(scale.position(level), Some(scale.levels().len() - 1));
            assert_eq!(whole.rated(), 0, "nothing of it is there to be averaged");
            return;
        }
    };
    let Score::Known(known) = score else { panic!("{score:?}") };
    assert_eq!((known.mean.numerator(), known.mean.denominator()), (u64::from(scale.highest()), 1));
    assert_eq!((known.rated, known.applicable), (count, count));
    assert_eq!(known.word, Some(Word::At(scale.levels().len() - 1)));
}

#[test]
fn each_of_the_six_can_be_begun_answered_and_judged() {
    for framework in SIX.iter() {
        let mut state = opened(&SIX);
        send(&mut state, Msg::AssessmentBegun(framework.id().clone()));
        let begun = overview(&state).unwrap();
        assert_eq!(begun.title, framework.title());
        assert_eq!(begun.sections.len(), framework.sections().unwrap().groups.len());

        let (assessment, found) = state.open_assessment().unwrap();
        assert_eq!((found.id(), found.version()), (framework.id(), framework.version()));
        let asked = framework.statements().iter();
        let asked = asked.filter(|one| matches!(one.kind, StatementKind::Rated | StatementKind::Question)).count();
        let before = progress::whole(framework, assessment);
        assert_eq!((before.done, before.total as usize), (0, asked));

        answer_everything(&mut state, framework);
        let (assessment, _) = state.open_assessment().unwrap();
        let after = progress::whole(framework, assessment);
        assert_eq!((after.done, after.total), (before.total, before.total), "{:?}", framework.id());
        assert_judged(&state, framework);
        assert!(result(&state).is_some());
    }
}

#[test]
fn what_the_sixth_leaves_out_and_what_it_has_no_statement_for_is_in_no_base() {
    let garden = &SIX[0];
    let mut state = opened(&SIX);
    send(&mut state, Msg::AssessmentBegun(garden.id().clone()));
    answer_everything(&mut state, garden);
    let (assessment, _) = state.open_assessment().unwrap();
    assert_eq!((garden.statements().len(), garden.left_out().len()), (4, 1));
    assert_eq!(Selection::whole().tally(garden, assessment).total(), 4);
    let crossing = garden.crossing().unwrap();
    let leadership = &crossing.groups[2];
    let tally = Tally::of(
        garden.statements().iter().filter(|one| one.is_in(&crossing.id, &leadership.id)),
        assessment,
        garden.scale(),
    );
    assert_eq!(Score::of(&tally, garden.scale()), Score::NotCovered);
}
