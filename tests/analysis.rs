//! The queries of `docs/analysis.md`, run by `DuckDB` as they stand there on the files and the tables of sixty people: every
//! figure is the product's. `cargo xtask test` says where `DuckDB` is.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod assessments;
    pub mod project;
}

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use empowerment_check::domain::about::{PERSPECTIVE, PERSPECTIVES};
use empowerment_check::domain::answer::{Answer, Judged, Judgement, NOTE};
use empowerment_check::domain::assessment::{Assessment, Header};
use empowerment_check::domain::consensus::Spread;
use empowerment_check::domain::fingerprint::Fingerprint;
use empowerment_check::domain::framework::{Framework, FrameworkRef};
use empowerment_check::domain::gathering::{Gathering, Group};
use empowerment_check::domain::ids::{LevelId, ReplicaId, StatementId};
use empowerment_check::domain::person::Person;
use empowerment_check::domain::ratio::Ratio;
use empowerment_check::domain::score::{Known, Score};
use empowerment_check::domain::stamp::{Stamp, Stamped};
use empowerment_check::domain::standing::Standing;
use empowerment_check::domain::tally::Tally;
use empowerment_check::formats::assessment_json::{self, AssessmentFile};
use empowerment_check::formats::{answers_csv, shipped};
use serde_json::{Deserializer, Map, Value};

use common::assessments::assessment;
use common::project;

const FRAMEWORK: &str = "ideal-empowering-authority";
const PEOPLE: u64 = 60;

/// What a result of `DuckDB` holds, row by row.
type Rows = Vec<Map<String, Value>>;

// ---- the queries ----

/// The queries of the document in their order, but those that read what is not there.
fn queries(without: &str) -> String {
    let document = fs::read_to_string(project::path("docs/analysis.md")).unwrap();
    let blocks = document.split("```sql\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    blocks.filter(|block| !block.contains(without)).collect()
}

/// The counts, the scores and the agreement, as `DuckDB` finds them in this folder.
fn asked(folder: &Path, without: &str) -> [Rows; 3] {
    let input = folder.join("queries.sql");
    fs::write(&input, queries(without)).unwrap();
    let duckdb = std::env::var_os("EC_DUCKDB").expect("EC_DUCKDB names the program: `cargo xtask test` does");
    let mut command = Command::new(duckdb);
    command.args(["-bail", "-json"]).current_dir(folder).stdin(File::open(input).unwrap()).stderr(Stdio::piped());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let results: Vec<Rows> = Deserializer::from_slice(&output.stdout).into_iter().map(Result::unwrap).collect();
    results.try_into().expect("three of the queries give figures")
}

// ---- people ----

/// Always the same numbers, below `most`.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// Somebody who leaves some statements out, answers some to other words, and writes what tables must quote.
fn person(number: u64, framework: &Framework) -> Assessment {
    let mut chance = Chance(number);
    let stamp = Stamp {
        counter: 1,
        replica: ReplicaId::parse(&format!("r-{number}")).unwrap(),
        time: assessment("a").header.created,
    };
    let stamped = |value: &str| Stamped { stamp: stamp.clone(), value: value.to_owned() };
    let of = FrameworkRef { id: framework.id().clone(), version: framework.version().to_owned() };
    let mut said = assessment(&format!("a-{number}"));
    said.header = Header { framework: of, ..said.header };
    // Ten say nothing of whose view it is.
    let perspective = usize::try_from(number % 6).unwrap();
    if perspective < 5 {
        said.about.set(&PERSPECTIVE, stamped(PERSPECTIVES[perspective]));
    }
    let steps: Vec<LevelId> = framework.scale().levels().iter().map(|level| level.id.clone()).collect();
    for statement in framework.statements() {
        let judgement = match chance.below(20) {
            0 | 1 => continue,
            2 | 3 => Judgement::DontKnow,
            4 => Judgement::DoesNotApply,
            5 => Judgement::Level(LevelId::parse("no-such-step").unwrap()),
            _ => Judgement::Level(steps[usize::try_from(chance.below(4)).unwrap()].clone()),
        };
        let wording = if chance.below(15) == 0 { Fingerprint::of("earlier words") } else { statement.wording };
        let judged = Judged { judgement, wording, carried: None };
        let mut answer =
            Answer { judged: Some(Stamped { stamp: stamp.clone(), value: Some(judged) }), ..Answer::default() };
        answer.record.set(&NOTE, stamped("=\"Tŷ Cymunedol\", they said,\nnever; ’tis so"));
        said.answers.insert(statement.id.clone(), answer);
    }
    // Of a statement that is not in the framework.
    let elsewhere = said.answers.iter().next().unwrap().1.clone();
    said.answers.insert(StatementId::parse("elsewhere").unwrap(), elsewhere);
    said
}

fn framework() -> Framework {
    shipped::frameworks().into_iter().find(|framework| framework.id().as_str() == FRAMEWORK).unwrap()
}

/// An empty folder of the tests, with the framework.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    let data = project::path("framework-data").join(format!("{FRAMEWORK}.json"));
    fs::copy(data, folder.join("framework.json")).unwrap();
    folder
}

// ---- comparing ----

fn number(row: &Map<String, Value>, column: &str) -> u32 {
    row.get(column).map_or(0, |value| u32::try_from(value.as_u64().unwrap()).unwrap())
}

/// The same number, to the last bit: both are the nearest to one fraction.
fn expect(row: &Map<String, Value>, column: &str, ratio: Ratio) {
    #[expect(clippy::cast_precision_loss, reason = "both are far below what f64 keeps exactly")]
    let expected = ratio.numerator() as f64 / ratio.denominator() as f64;
    #[expect(clippy::float_cmp, reason = "see above")]
    let is_same = row[column].as_f64().unwrap() == expected;
    assert!(is_same, "{column} of {row:?} is not {expected}");
}

fn expect_counts(rows: &Rows, gathering: &Gathering<'_>, framework: &Framework) {
    assert_eq!(rows.len(), gathering.items.len());
    for ((row, item), tally) in rows.iter().zip(&gathering.items).zip(&gathering.all.tallies) {
        assert_eq!(row["statement"], item.id.as_str());
        for standing in Standing::all(framework.scale()) {
            let column = match standing {
                Standing::At(place) => framework.scale().levels()[place].id.as_str(),
                Standing::DontKnow => "dont-know",
                Standing::DoesNotApply => "does-not-apply",
                Standing::NotAnswered => "not-answered",
            };
            assert_eq!(number(row, column), tally.at(standing), "{column} of {row:?}");
        }
    }
}

/// What the group says of the statements of this section.
fn known(gathering: &Gathering<'_>, group: &Group, section: &str, framework: &Framework) -> Known {
    let dimension = &framework.sections().unwrap().id;
    let mut whole = Tally::empty(framework.scale());
    for (item, tally) in gathering.items.iter().zip(&group.tallies) {
        if item.statement.unwrap().groups[dimension].as_str() == section {
            whole.add(tally);
        }
    }
    let Score::Known(known) = Score::of(&whole, framework.scale()) else { panic!("nothing is known of {section}") };
    known
}

fn expect_scores(rows: &Rows, gathering: &Gathering<'_>, framework: &Framework) {
    let groups: BTreeMap<&str, &Group> = gathering.groups.iter().map(|group| (name(group), group)).collect();
    assert_eq!((groups.len(), rows.len()), (6, 6 * framework.sections().unwrap().groups.len()));
    for row in rows {
        let group = groups[row["perspective"].as_str().unwrap()];
        let known = known(gathering, group, row["section"].as_str().unwrap(), framework);
        assert_eq!((number(row, "rated"), number(row, "applicable")), (known.rated, known.applicable));
        for (column, ratio) in
            [("mean", known.mean), ("share", known.share), ("least", known.least), ("most", known.most)]
        {
            expect(row, column, ratio);
        }
    }
}

/// The name of the one perspective of a group; empty for people who do not say.
fn name(group: &Group) -> &str {
    PERSPECTIVES.get(group.perspectives[0]).copied().unwrap_or_default()
}

/// The product works agreement out in whole numbers, to the nearest ten-millionth.
fn expect_agreement(rows: &Rows, gathering: &Gathering<'_>) {
    assert_eq!(rows.len(), gathering.items.len());
    for ((row, item), tally) in rows.iter().zip(&gathering.items).zip(&gathering.all.tallies) {
        let Spread::Of(consensus) = Spread::of(&tally.at_level) else { panic!("{tally:?} has no spread") };
        assert_eq!((row["statement"].as_str().unwrap(), number(row, "rated")), (item.id.as_str(), tally.rated()));
        let (found, expected) = (row["consensus"].as_f64().unwrap(), f64::from(consensus.ten_millionths()) / 1e7);
        assert!((found - expected).abs() < 2e-7, "{} has {found} and not {expected}", item.id.as_str());
    }
}

fn expect_figures([counts, scores, agreement]: &[Rows; 3], people: &[Assessment], framework: &Framework) {
    let mut gathered = assessment("a-gathered");
    for said in people {
        gathered.bring_in(Person::new(said.clone()));
    }
    let gathering = Gathering::of(framework, &gathered);
    assert_eq!(u64::from(gathering.all.voices), PEOPLE, "everybody counts");
    expect_counts(counts, &gathering, framework);
    expect_scores(scores, &gathering, framework);
    expect_agreement(agreement, &gathering);
}

// ---- the tests ----

#[test]
fn the_queries_find_in_files_what_the_product_finds() {
    let (framework, folder) = (&framework(), folder("analysis-of-files"));
    let people: Vec<Assessment> = (0..PEOPLE).map(|number| person(number, framework)).collect();
    fs::create_dir(folder.join("answers")).unwrap();
    for said in &people {
        let file = AssessmentFile {
            assessment: said.clone(),
            framework_title: framework.title().to_owned(),
            saved_at: said.header.created,
        };
        let name = format!("answers/{}.json", said.id.as_str());
        fs::write(folder.join(name), assessment_json::write(&file)).unwrap();
    }
    expect_figures(&asked(&folder, "read_csv("), &people, framework);
}

#[test]
fn the_queries_find_in_tables_what_the_product_finds() {
    let (framework, folder) = (&framework(), folder("analysis-of-tables"));
    let people: Vec<Assessment> = (0..PEOPLE).map(|number| person(number, framework)).collect();
    fs::create_dir(folder.join("tables")).unwrap();
    for said in &people {
        let name = format!("tables/{}.csv", said.id.as_str());
        fs::write(folder.join(name), answers_csv::write(said, framework, 0)).unwrap();
    }
    expect_figures(&asked(&folder, "'answers/*.json'"), &people, framework);
}
