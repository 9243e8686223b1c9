//! The link that holds an assessment's ratings, held against a link that a script in another language made (see
//! `fixtures/links/make.py`); every change of a character and every cut is seen, nothing hostile stops the reader, and what
//! comes out is what went in.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod any_text;
    pub mod cases;
    pub mod link_bits;
    pub mod links;
    pub mod small_framework;
    pub mod trees;
}

use std::sync::LazyLock;

use empowerment_check::domain::about::{PERSPECTIVE, PERSPECTIVES, PLACE};
use empowerment_check::domain::answer::{Answer, Judged, Judgement, NOTE};
use empowerment_check::domain::assessment::{Assessment, Header};
use empowerment_check::domain::fingerprint::Fingerprint;
use empowerment_check::domain::framework::{Framework, FrameworkRef};
use empowerment_check::domain::ids::{AssessmentId, FrameworkId, LevelId, ReplicaId, StatementId};
use empowerment_check::domain::including::{Including, Part};
use empowerment_check::domain::stamp::{Stamp, Stamped};
use empowerment_check::domain::statement::StatementKind;
use empowerment_check::domain::timestamp::Timestamp;
use empowerment_check::formats::share_link::{MAX_LENGTH, NotALink, PREFIX, Rating, Section, ShareLink, find, read};
use empowerment_check::formats::{assessment_json, framework_json, shipped};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use common::any_text::any_text;
use common::cases::cases;
use common::link_bits::LinkBits;
use common::links::{VERSION_1, sealed};

use common::small_framework::{document, small_framework};
use common::trees::tree;

static SHIPPED: LazyLock<Vec<Framework>> = LazyLock::new(shipped::frameworks);

const EVERYTHING: Including = Including { notes: Part::Included, place: Part::Included };

fn assessment_id(text: &str) -> AssessmentId {
    AssessmentId::parse(text).unwrap()
}

fn step(text: &str) -> Judgement {
    Judgement::Level(LevelId::parse(text).unwrap())
}

/// What the script says that it has put into the link.
fn by_hand() -> ShareLink {
    use Rating::{DoesNotApply, DontKnow, NotAnswered, Step};
    let doors =
        vec![Step(3), Step(2), Step(1), Step(0), DontKnow, DoesNotApply, NotAnswered, Step(3), Step(2), Step(1)];
    // The marks by the script.
    let doors = Section {
        mark: 0xe2b6_3b4b,
        ratings: doors,
        notes: vec![(0, "Drws ar agor 🏡".to_owned()), (4, "To ask.".to_owned())],
    };
    let money = Section { mark: 0x944d_9dc5, ratings: vec![Step(0)], notes: Vec::new() };
    ShareLink {
        framework: FrameworkRef { id: FrameworkId::parse("small").unwrap(), version: "1.0.0".to_owned() },
        assessment: 0x00C0_FFEE_00C0_FFEE,
        browser: 0x0123_4567_89AB_CDEF,
        counter: 1000,
        changed: Timestamp(1_795_356_120_000),
        perspective: 4,
        place: "Tŷ Cymunedol".to_owned(),
        steps: 4,
        sections: vec![doors, money],
    }
}

#[test]
fn the_released_link_says_what_it_said() {
    assert_eq!(read(VERSION_1), Ok(by_hand()));
    assert_eq!(by_hand().write(), VERSION_1);
}

#[test]
fn the_released_link_becomes_an_assessment() {
    let handed = by_hand().handed(&small_framework());
    assert_eq!((handed.missing, handed.left, handed.file.framework_title.as_str()), (vec![], 0, "A small framework"));
    let assessment = handed.file.assessment;
    assert_eq!(assessment.id, assessment_id("a-00c0ffee00c0ffee"));
    assert_eq!(
        (assessment.about.text(&PLACE), assessment.about.text(&PERSPECTIVE)),
        ("Tŷ Cymunedol", "community-group")
    );
    let said = |name: &str| assessment.answer(&StatementId::parse(name).unwrap());
    assert_eq!(said("doors-1").and_then(Answer::judgement), Some(&step("all")));
    assert_eq!(said("doors-1").map(|answer| answer.text(&NOTE)), Some("Drws ar agor 🏡"));
    assert_eq!(said("doors-5").and_then(Answer::judgement), Some(&Judgement::DontKnow));
    assert_eq!(said("doors-6").and_then(Answer::judgement), Some(&Judgement::DoesNotApply));
    assert_eq!((said("doors-7"), said("money-1").and_then(Answer::judgement)), (None, Some(&step("no"))));
    let stamp = &said("doors-1").unwrap().judged.as_ref().unwrap().stamp;
    assert_eq!(
        (stamp.counter, stamp.replica.as_str(), stamp.time),
        (1000, "r-0123456789abcdef", Timestamp(1_795_356_120_000))
    );
}

#[test]
fn every_other_character_at_every_place_is_seen() {
    let others: Vec<char> = ('!'..='~').chain(['ŷ', ' ', '\n']).collect();
    for (place, own) in VERSION_1.char_indices() {
        for other in others.iter().filter(|other| **other != own) {
            let changed = format!("{}{other}{}", &VERSION_1[..place], &VERSION_1[place + 1..]);
            assert_eq!(read(&changed), Err(NotALink::Damaged), "{changed}");
        }
    }
}

#[test]
fn cut_short_anywhere_or_with_more_at_its_end_it_is_refused() {
    for end in 0..VERSION_1.len() {
        assert_eq!(read(&VERSION_1[..end]), Err(NotALink::Damaged), "{end}");
        assert_eq!(read(&VERSION_1[end + 1..]), Err(NotALink::Damaged), "without the first {end}");
    }
    for more in ["A", "AA", "AAAA", "=", VERSION_1] {
        assert_eq!(read(&[VERSION_1, more].concat()), Err(NotALink::Damaged), "{more}");
    }
}

#[test]
fn two_characters_that_changed_places_are_seen() {
    for place in 1..VERSION_1.len() {
        let mut bytes = VERSION_1.as_bytes().to_vec();
        bytes.swap(place - 1, place);
        let swapped = String::from_utf8(bytes).unwrap();
        assert_eq!(read(&swapped).is_ok(), swapped == VERSION_1, "{swapped}");
    }
}

#[test]
fn a_newer_version_is_told_apart() {
    assert_eq!(read(&sealed(2, "0101")), Err(NotALink::Newer));
    assert_eq!(read(&sealed(255, "")), Err(NotALink::Newer));
    assert_eq!(read(&sealed(0, "0101")), Err(NotALink::Damaged));
}

/// A link with a right checksum, whose content is not as it should be.
#[test]
fn hostile_content_is_refused() {
    let good = LinkBits::small;
    assert!(read(&sealed(1, &good().bits())).is_ok());
    let with = |name: &str, bits: String| (name.to_owned(), good().with(name, bits));
    let number = LinkBits::number;
    let text = LinkBits::text;
    let endless = || number(u64::MAX);
    for (what, link) in [
        with("id", text("Small")),
        with("id", text("")),
        with("id", text(&"a".repeat(65))),
        with("id", endless()),
        with("version", text("1.0")),
        with("version", text("1.0.0.0")),
        with("version", text("1.0.x")),
        with("version", text("1..0")),
        with("version", text("1.0.1234567")),
        with("counter", number(1 << 53)),
        // The year 10000 begins, which no file can tell.
        with("changed", format!("{:048b}", 253_402_300_800_000_u64)),
        with("perspective", number(PERSPECTIVES.len() as u64 + 1)),
        with("place", text(&"ŷ".repeat(161))),
        with("place", text("a\u{0}b")),
        with("place", text("a\rb")),
        with("steps", number(0)),
        with("steps", number(1)),
        with("steps", number(61)),
        with("steps", endless()),
        with("sections", number(0)),
        with("sections", number(2)),
        with("sections", endless()),
        with("ratings", endless()),
        with("ratings", number(2)),
        with("rating", "111".to_owned()),
        with("notes", endless()),
        with("note", text("")),
        with("note", text(&"a".repeat(10_001))),
        with("note", text("\u{7}")),
        with("place of the note", endless()),
        with("end", "1".to_owned()),
        with("end", "0".repeat(8)),
    ] {
        assert_eq!(read(&sealed(1, &link.bits())), Err(NotALink::Damaged), "{what}");
    }
}

/// Found by the fuzzer: a file counts edits from one, and tells moments up to the end of the year 9999.
#[test]
fn what_is_handed_over_can_be_a_file() {
    let latest = format!("{:048b}", 253_402_300_799_999_u64);
    let link = LinkBits::small().with("counter", LinkBits::number(0)).with("changed", latest);
    let link = link.with("place", LinkBits::text("the hall"));
    let handed = read(&sealed(1, &link.bits())).unwrap().handed(&SHIPPED[0]);
    let text = assessment_json::write(&handed.file);
    assert_eq!(assessment_json::read(text.as_bytes()), Ok(handed.file));
    assert!(text.contains("\"9999-12-31T23:59:59.999Z\"") && text.contains("\"counter\": 1"), "{text}");
}

#[test]
fn notes_whose_places_add_up_to_more_than_there_is_are_refused() {
    let note = [LinkBits::number(u64::MAX - 1), LinkBits::text("a")].concat();
    let notes = LinkBits::number(2);
    let link = LinkBits::small().with("notes", notes).with("place of the note", [note, LinkBits::number(9)].concat());
    assert_eq!(read(&sealed(1, &link.bits())), Err(NotALink::Damaged));
}

#[test]
fn what_is_too_long_is_refused_before_it_is_looked_at() {
    assert_eq!(read(&"A".repeat(MAX_LENGTH + 1)), Err(NotALink::Damaged));
    assert_eq!(read(&"A".repeat(16 * 1024 * 1024)), Err(NotALink::Damaged));
}

#[test]
fn a_link_is_found_in_whatever_was_pasted() {
    let whole = format!("https://council.example/check?a=b#{PREFIX}{VERSION_1}");
    let folded = format!("{}\r\n {}", &whole[..60], &whole[60..]);
    for text in [
        whole.clone(),
        format!("  {whole}\n"),
        format!("#{PREFIX}{VERSION_1}"),
        format!("Here it is:\n<{whole}>.\nBest wishes\nAnn"),
        format!("Here it is: {whole} Best wishes"),
        folded,
        whole.replace("k=", "k%3D"),
    ] {
        assert_eq!(find(&text).as_deref(), Some(VERSION_1), "{text}");
    }
    for text in ["", "https://council.example/", "empowerment-check", "https://example.org/#other=AXmO", VERSION_1] {
        assert_eq!(find(text), None, "{text}");
    }
    assert_eq!(find(PREFIX).as_deref(), Some(""));
}

/// A framework in which one section has another wording: the other section is taken, and what is not is told.
#[test]
fn of_another_version_the_sections_that_are_the_same_are_taken() {
    let mut other = document();
    other["version"] = "1.1.0".into();
    other["statements"][0]["text"] = "Another text".into();
    let other = framework_json::read(&tree(&other)).unwrap();
    let handed = by_hand().handed(&other);
    // Nine ratings and two notes.
    assert_eq!((handed.missing, handed.left), (vec!["Doors".to_owned()], 11));
    let assessment = handed.file.assessment;
    assert_eq!((assessment.answers.len(), assessment.header.framework.version.as_str()), (1, "1.1.0"));
}

#[test]
fn of_a_scale_with_other_steps_nothing_is_taken() {
    let mut other = document();
    other["scale"]["levels"][3]["id"] = "always".into();
    let handed = by_hand().handed(&framework_json::read(&tree(&other)).unwrap());
    assert_eq!((handed.missing.len(), handed.left, handed.file.assessment.answers.len()), (2, 12, 0));
}

/// Whoever reads it could not tell which wording was meant.
#[test]
fn an_answer_to_an_earlier_wording_is_not_in_a_link() {
    let mut assessment = by_hand().handed(&small_framework()).file.assessment;
    let first = assessment.answers.get_mut(&StatementId::parse("doors-1").unwrap()).unwrap();
    first.judged.as_mut().unwrap().value.as_mut().unwrap().wording = Fingerprint::of("an earlier wording");
    let link = ShareLink::of(&assessment, &small_framework(), EVERYTHING);
    assert_eq!((link.sections[0].ratings[0], link.rated(), link.notes()), (Rating::NotAnswered, 9, 2));
}

#[test]
fn without_being_chosen_neither_notes_nor_the_place_are_in_it() {
    let assessment = by_hand().handed(&small_framework()).file.assessment;
    let link = ShareLink::of(&assessment, &small_framework(), Including::default());
    assert_eq!((link.rated(), link.notes(), link.place.as_str()), (10, 0, ""));
    assert_eq!(link.perspective, 4);
}

/// As they are given: by the framework's own order, each with what is chosen and what is written.
type Said = Vec<(Option<usize>, Option<String>)>;

fn any_said() -> impl Strategy<Value = (usize, Said, usize, String)> {
    let said =
        (option::of(0..12_usize), option::weighted(0.1, any_text().prop_filter("empty", |text| !text.is_empty())));
    let place = any_text().prop_map(|text| text.chars().take(160).collect());
    (0..5_usize, vec(said, 90), 0..=PERSPECTIVES.len(), place)
}

fn stamped<T>(value: T) -> Stamped<T> {
    let stamp =
        Stamp { counter: 77, replica: ReplicaId::parse("r-00000000000000ff").unwrap(), time: Timestamp(9_000_000) };
    Stamped { stamp, value }
}

/// Everything that can be rated or written about, also what the product itself asks no note of.
fn assessment(framework: &Framework, said: &Said, perspective: usize, place: &str) -> Assessment {
    let header = FrameworkRef { id: framework.id().clone(), version: framework.version().to_owned() };
    let header = Header { framework: header, created: Timestamp(9_000_000), opened: None };
    let mut assessment = Assessment::new(assessment_id("a-00000000000000aa"), header);
    // What was never filled in has no stamp either.
    if !place.is_empty() {
        assessment.about.set(&PLACE, stamped(place.to_owned()));
    }
    if let Some(name) = perspective.checked_sub(1).map(|place| PERSPECTIVES[place]) {
        assessment.about.set(&PERSPECTIVE, stamped(name.to_owned()));
    }
    let grade = framework.whole_grade().map(|grade| (&grade.id, grade.wording, true));
    let rated = |kind| kind == StatementKind::Rated;
    let statements = framework.statements().iter().map(|one| (&one.id, one.wording, rated(one.kind)));
    for ((id, wording, is_rated), (choice, note)) in statements.chain(grade).zip(said) {
        let levels = framework.scale().levels();
        let judgement = choice.and_then(|choice| match choice {
            0 => Some(Judgement::DontKnow),
            1 => Some(Judgement::DoesNotApply),
            level => levels.get(level - 2).map(|level| Judgement::Level(level.id.clone())),
        });
        let judged = judgement.filter(|_| is_rated).map(|judgement| Judged { judgement, wording, carried: None });
        let mut answer = Answer { judged: judged.map(|judged| stamped(Some(judged))), ..Answer::default() };
        if let Some(note) = note {
            answer.record.set(&NOTE, stamped(note.clone()));
        }
        if answer != Answer::default() {
            assessment.answers.insert(id.clone(), answer);
        }
    }
    assessment
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn what_goes_in_comes_out_for_every_framework((place_in_list, said, perspective, place) in any_said()) {
        let framework = &SHIPPED[place_in_list];
        let before = assessment(framework, &said, perspective, &place);
        let link = ShareLink::of(&before, framework, EVERYTHING);
        let text = link.write();
        prop_assert_eq!(read(&text), Ok(link.clone()));
        let handed = link.handed(framework);
        prop_assert_eq!((&handed.missing, handed.left), (&Vec::new(), 0));
        let after = handed.file.assessment;
        prop_assert_eq!(&after.answers, &before.answers);
        prop_assert_eq!(after.about.text(&PLACE), &place);
        prop_assert_eq!(after.about.text(&PERSPECTIVE), before.about.text(&PERSPECTIVE));
        prop_assert_eq!((&after.id, after.changed(), after.counter()), (&before.id, before.changed(), before.counter()));
        prop_assert_eq!(ShareLink::of(&after, framework, EVERYTHING).write(), text);
        let bare = ShareLink::of(&before, framework, Including::default());
        prop_assert_eq!((bare.rated(), bare.notes(), bare.place.as_str()), (link.rated(), 0, ""));
    }

    #[test]
    fn nothing_that_can_be_written_stops_the_reader(text in "[A-Za-z0-9_-]{0,400}") {
        prop_assert_eq!(read(&text), Err(NotALink::Damaged));
    }

    /// Any bits at all, with a right checksum: refused, or read as something that is written the same way.
    #[test]
    fn any_bits_are_refused_or_have_one_meaning(bits in "[01]{0,600}") {
        let text = sealed(1, &bits);
        if let Ok(link) = read(&text) {
            prop_assert_eq!(link.write(), text);
        }
    }
}

/// As many as there are in the largest framework: short enough for a code that phones read well.
#[test]
fn ratings_alone_make_a_short_link() {
    let framework = SHIPPED.iter().find(|framework| framework.id().as_str() == "moray-partnership").unwrap();
    let said: Said = (0..90).map(|place| (Some(place % 6), None)).collect();
    let assessment = assessment(framework, &said, 1, "");
    let link = ShareLink::of(&assessment, framework, Including::default());
    assert_eq!(link.rated(), 71);
    assert!(link.write().len() <= 160, "{}", link.write().len());
}
