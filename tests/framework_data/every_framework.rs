//! What holds for every framework that is shipped.

use std::collections::BTreeSet;

use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::glossary::{self, Part};
use empowerment_check::domain::judging::{Judging, Weighting};
use empowerment_check::domain::lens::SuccessFactor;
use empowerment_check::domain::statement::{Statement, StatementKind};
use empowerment_check::formats::framework_json;
use empowerment_check::formats::json::tree::Json;
use empowerment_check::formats::shipped;

use crate::common::shipped_frameworks::{SHIPPED, framework, lens};
use crate::common::{folders, schemas, texts};

const SCHEMA: &str = "framework-data/framework.schema.json";

/// The eight success factors that all frameworks share.
const SUCCESS_FACTORS: [&str; 8] = [
    "clear-leadership",
    "effective-partnership",
    "fully-integrated",
    "service-improvement",
    "strong-communities",
    "strong-relationships",
    "good-information",
    "strong-democracy",
];

/// A statement is read and judged in one go.
const MOST_SENTENCES: usize = 4;
const MOST_WORDS: usize = 25;

/// The frameworks in the folder: id as named by the file, and text.
fn files() -> Vec<(String, String)> {
    let stems = folders::json_stems("framework-data").into_iter().filter(|stem| stem != "framework.schema");
    stems.map(|stem| (stem.clone(), texts::text(&format!("framework-data/{stem}.json")))).collect()
}

fn every_statement() -> impl Iterator<Item = (&'static Framework, &'static Statement)> {
    SHIPPED.iter().flat_map(|framework| framework.statements().iter().map(move |statement| (framework, statement)))
}

fn is_closing_prompt(statement: &Statement) -> bool {
    matches!(statement.kind, StatementKind::Strengths | StatementKind::Improvements | StatementKind::Evidence)
}

// ---- the files ----

#[test]
fn the_five_frameworks_are_shipped_each_in_its_first_version() {
    for (id, version, statements) in [
        ("ideal-empowering-authority", "1.0.0", 70),
        ("moray-partnership", "1.0.0", 71),
        ("eight-characteristics", "1.0.0", 30),
        ("empowered-communities", "1.0.0", 22 + 12 + 9),
        ("empowerment-programme", "1.0.0", 25),
    ] {
        let framework = framework(id);
        assert_eq!((framework.version(), framework.statements().len()), (version, statements), "{id}");
        assert_eq!(framework.left_out(), [], "{id} is no local adaptation");
    }
}

#[test]
fn every_framework_in_the_folder_is_shipped_as_the_file_has_it() {
    let read = |(stem, text): (String, String)| {
        let framework = framework_json::read(&Json::parse(&text).unwrap());
        framework.unwrap_or_else(|problems| panic!("{stem}: {problems:#?}"))
    };
    let in_folder: Vec<Framework> = files().into_iter().map(read).collect();
    assert!(!in_folder.is_empty());
    assert_eq!(shipped::frameworks(), in_folder);
}

#[test]
fn every_framework_is_valid_against_the_schema_and_named_like_its_file() {
    let validator = schemas::validator(SCHEMA);
    for (stem, text) in files() {
        let document = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert_eq!(errors, Vec::<String>::new(), "{stem}");
        assert_eq!(document["id"], stem.as_str());
        assert_eq!(document["$schema"], "framework.schema.json", "so that editors find the schema");
    }
}

// ---- ways of judging ----

#[test]
fn each_framework_is_judged_as_its_owner_means_it() {
    let judging = |id: &str| framework(id).judging();
    assert_eq!(*judging("ideal-empowering-authority"), Judging::Scale(Weighting::Statements));
    assert_eq!(*judging("moray-partnership"), Judging::Scale(Weighting::Statements));
    assert_eq!(*judging("eight-characteristics"), Judging::Scale(Weighting::Groups));
    assert_eq!(*judging("empowerment-programme"), Judging::Checklist);
    assert!(matches!(judging("empowered-communities"), Judging::Judgement(_)));
}

#[test]
fn the_three_that_are_rated_are_rated_on_the_four_steps_of_the_design() {
    for id in ["ideal-empowering-authority", "moray-partnership", "eight-characteristics"] {
        let levels = framework(id).scale().levels();
        let steps: Vec<(&str, u32, &str, &str)> = levels
            .iter()
            .map(|level| (level.id.as_str(), level.value, level.label.as_str(), level.meaning.as_str()))
            .collect();
        assert_eq!(
            steps,
            [
                ("not-in-place", 0, "Not in place", "We do not do this."),
                ("starting", 1, "Starting", "We have begun, or it depends on a few people."),
                ("mostly", 2, "Mostly", "Most of our work is like this, with gaps."),
                ("embedded", 3, "Embedded", "This is how we work, and it would survive a change of people."),
            ],
            "{id}"
        );
    }
}

#[test]
fn of_the_five_only_the_document_of_2007_is_historical() {
    for id in ["ideal-empowering-authority", "moray-partnership", "eight-characteristics", "empowered-communities"] {
        assert_eq!(framework(id).historical(), None, "{id}");
    }
    assert!(framework("empowerment-programme").historical().is_some());
}

// ---- statements ----

#[test]
fn every_success_factor_of_a_statement_is_one_of_the_eight_and_named_once() {
    assert_eq!(SuccessFactor::NAMES, SUCCESS_FACTORS);
    for (_, statement) in every_statement() {
        let factors = lens(statement);
        let once: BTreeSet<&str> = factors.iter().copied().collect();
        assert_eq!(once.len(), factors.len(), "{:?}: {factors:?}", statement.id);
        // Our own prompts are about a whole section; everything of a source belongs somewhere.
        assert_eq!(factors.is_empty(), is_closing_prompt(statement), "{:?}: {factors:?}", statement.id);
    }
}

#[test]
fn every_statement_is_a_sentence_or_a_few_short_ones() {
    for (_, statement) in every_statement() {
        let text = &statement.text;
        let end = if statement.kind == StatementKind::Question { '?' } else { '.' };
        assert!(text.starts_with(char::is_uppercase) && text.ends_with(end), "{text}");
        let sentences: Vec<&str> = text.split_inclusive(['.', '!', '?']).map(str::trim_start).collect();
        assert!(sentences.len() <= MOST_SENTENCES, "{text}");
        for sentence in sentences {
            assert!(sentence.starts_with(char::is_uppercase), "{sentence}");
            assert!(sentence.split(' ').count() <= MOST_WORDS, "{sentence}");
        }
    }
}

#[test]
fn every_statement_says_what_could_show_it() {
    for (_, statement) in every_statement() {
        assert_eq!(statement.examples.is_empty(), is_closing_prompt(statement), "{:?}", statement.id);
    }
}

#[test]
fn no_id_carries_a_number() {
    for framework in SHIPPED.iter() {
        let statements = framework.statements().iter().map(|statement| statement.id.as_str());
        let steps = framework.scale().levels().iter().map(|level| level.id.as_str());
        let dimensions = framework.dimensions().iter().map(|dimension| dimension.id.as_str());
        let groups = framework.dimensions().iter().flat_map(|dimension| &dimension.groups);
        let groups = groups.map(|group| group.id.as_str());
        for id in statements.chain(steps).chain(dimensions).chain(groups) {
            let is_plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase());
            assert!(id.split('-').all(is_plain), "small letters, joined by hyphens: {id}");
        }
    }
}

#[test]
fn statements_stand_section_by_section_and_each_at_its_own_place_of_the_source() {
    for framework in SHIPPED.iter() {
        let sections = framework.sections().unwrap();
        let in_order: Vec<&str> = sections
            .groups
            .iter()
            .flat_map(|section| framework.statements_in(&section.id))
            .map(|statement| statement.id.as_str())
            .collect();
        let as_listed: Vec<&str> = framework.statements().iter().map(|statement| statement.id.as_str()).collect();
        assert_eq!(as_listed, in_order, "{:?}", framework.id());

        let of_source = framework.statements().iter().filter(|statement| !is_closing_prompt(statement));
        let places: Vec<&str> = of_source.map(|statement| statement.place.as_str()).collect();
        let once: BTreeSet<&str> = places.iter().copied().collect();
        assert_eq!(once.len(), places.len(), "{places:?}");
    }
}

// ---- texts ----

/// What people read one by one: no text of a framework may stand there twice.
fn texts_that_differ(framework: &Framework) -> Vec<&str> {
    let mut texts: Vec<&str> = Vec::new();
    for statement in framework.statements() {
        texts.push(&statement.text);
        texts.extend(statement.examples.iter().map(String::as_str));
    }
    texts.extend(framework.dimensions().iter().flat_map(|dimension| &dimension.groups).map(|one| one.about.as_str()));
    texts.extend(framework.glossary().iter().map(|term| term.meaning.as_str()));
    texts.extend(framework.scale().levels().iter().map(|level| level.meaning.as_str()));
    texts.extend(framework.editorial_notes().iter().map(String::as_str));
    texts.extend(framework.whole_grade().map(|grade| grade.text.as_str()));
    texts.extend([framework.about(), framework.audience(), &framework.source().note]);
    texts.extend(framework.historical().into_iter().flat_map(|one| [&one.label[..], &one.note, &one.prompt]));
    texts
}

#[test]
fn no_text_of_a_framework_appears_twice() {
    for framework in SHIPPED.iter() {
        let mut seen = BTreeSet::new();
        for text in texts_that_differ(framework) {
            assert!(seen.insert(text.to_lowercase()), "{:?}: {text}", framework.id());
        }
    }
}

#[test]
fn no_text_has_a_space_too_many_or_a_character_that_is_not_plain() {
    for framework in SHIPPED.iter() {
        let groups = framework.dimensions().iter().flat_map(|dimension| &dimension.groups);
        let titles = groups.map(|group| group.title.as_str()).chain([framework.title()]);
        let places = framework.statements().iter().map(|statement| statement.place.as_str());
        for text in texts_that_differ(framework).into_iter().chain(titles).chain(places) {
            assert!(text.split(' ').all(|word| !word.is_empty()), "a space at an end or two in a row: {text}");
            assert!(text.bytes().all(|byte| (b' '..=b'~').contains(&byte)), "as on any keyboard: {text}");
        }
    }
}

#[test]
fn every_term_is_found_in_a_statement_and_so_is_each_of_its_forms() {
    for framework in SHIPPED.iter() {
        let found: Vec<(usize, String)> = framework
            .statements()
            .iter()
            .flat_map(|statement| glossary::parts(&statement.text, framework.glossary()))
            .filter_map(|part| match part {
                Part::Term(text, term) => Some((term, text.to_lowercase())),
                Part::Plain(_) => None,
            })
            .collect();
        let mut forms = BTreeSet::new();
        for (position, term) in framework.glossary().iter().enumerate() {
            assert!(found.iter().any(|(found, _)| *found == position), "{} is marked nowhere", term.term);
            for form in &term.forms {
                assert_eq!(*form, form.to_lowercase(), "forms are written small");
                assert!(forms.insert(form), "{form} belongs to two terms");
                // On its own, since a longer form or an earlier one may stand in the same statements.
                let alone = [glossary::Term { forms: vec![form.clone()], ..term.clone() }];
                let is_in = |one: &Statement| glossary::parts(&one.text, &alone).iter().any(is_term);
                let is_there = framework.statements().iter().any(is_in) || *form == term.term.to_lowercase();
                assert!(is_there, "{form} of {} stands in no statement of {:?}", term.term, framework.id());
            }
        }
    }
}

fn is_term(part: &Part<'_>) -> bool {
    matches!(part, Part::Term(..))
}

#[test]
fn the_terms_are_as_many_as_the_word_lists_have() {
    for (id, terms) in [
        // Those of its Appendix 1; the other lists are our own.
        ("moray-partnership", 10),
        ("eight-characteristics", 9),
        ("empowerment-programme", 10),
        ("ideal-empowering-authority", 0),
        ("empowered-communities", 0),
    ] {
        assert_eq!(framework(id).glossary().len(), terms, "{id}");
    }
}

/// 64-bit FNV-1a, as its authors describe it: exclusive or with the byte, then times the prime.
fn fnv_1a(text: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}

#[test]
fn every_statement_carries_the_mark_of_its_wording() {
    let mut marks = BTreeSet::new();
    let mut wordings = BTreeSet::new();
    for (framework, statement) in every_statement() {
        assert_eq!(statement.wording.to_string(), fnv_1a(&statement.text), "{:?}", statement.id);
        assert_eq!(framework.wording(&statement.id), Some(statement.wording));
        marks.insert(statement.wording);
        wordings.insert(&statement.text);
    }
    for grade in SHIPPED.iter().filter_map(Framework::whole_grade) {
        assert_eq!(grade.wording.to_string(), fnv_1a(&grade.text), "{:?}", grade.id);
    }
    assert_eq!(marks.len(), wordings.len(), "different wordings have different marks");
}

// ---- between frameworks ----

#[test]
fn statements_that_are_the_same_in_another_framework_are_there_and_say_the_same() {
    for (_, statement) in every_statement() {
        for (other, id) in statement.same_as.iter() {
            let there = framework(other.as_str()).statement(id);
            assert_eq!(there.map(|there| &there.text), Some(&statement.text), "{:?}", statement.id);
        }
    }
}

/// A statement under every name it has: its own, and those of the statements that say the same.
fn names<'a>(framework: &'a Framework, statement: &'a Statement) -> BTreeSet<(&'a str, &'a str)> {
    let others = statement.same_as.iter().map(|(other, id)| (other.as_str(), id.as_str()));
    others.chain([(framework.id().as_str(), statement.id.as_str())]).collect()
}

#[test]
fn only_statements_that_say_the_same_share_an_id_or_a_wording() {
    for (framework, statement) in every_statement() {
        let named = names(framework, statement);
        for (other, there) in every_statement().filter(|(other, _)| other.id() != framework.id()) {
            let is_said = !named.is_disjoint(&names(other, there));
            let is_same = statement.id == there.id || statement.text == there.text;
            assert_eq!(is_said, is_same, "{:?} and {:?}", statement.id, there.id);
        }
    }
}

#[test]
fn what_is_adapted_is_shipped_in_that_version() {
    let moray = framework("moray-partnership").adapted_from();
    assert_eq!(moray.map(|adapted| adapted.id.as_str()), Some("ideal-empowering-authority"));
    for adapted in SHIPPED.iter().filter_map(Framework::adapted_from) {
        assert_eq!(framework(adapted.id.as_str()).version(), adapted.version);
    }
}
