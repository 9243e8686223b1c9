//! From nothing to a result that another browser can open: what the product is for.

use empowerment_check::domain::statement::Statement;

use crate::e2e::expected::{self, groups, said_in};
use crate::e2e::journey::journey;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{ALL_KINDS, Reply, framework, replies, said};
use crate::e2e::result;
use crate::e2e::steps::{begin, download, go_to_result, go_to_sections, open_file, open_section};

/// Notes by the place of their statement in the framework.
const NOTES: [(usize, &str); 3] = [
    (0, "Signed by both leaders."),
    (16, "Tŷ Cymunedol, Sŵn y Gŵyl: pwy sy'n penderfynu?\nAsk Siân.\n\nÀs an toiseach."),
    (69, "Da iawn 👏🏽 \"quotes\" & <b>marks</b> \\ stay as they are 🏴󠁧󠁢󠁷󠁬󠁳󠁿"),
];

/// Rows of the scores as they come out by hand: the worked example of the scoring rule (11/6; 11/27 to 20/27), and
/// 15 of 24, which is 62.5 % (15/36 to 27/36).
const BY_HAND: [(&str, [&str; 5]); 2] = [
    (
        "Pillar scores",
        [
            "Building the evidence and business case for community empowerment",
            "Mostly 1.8 out of 3 (61%)",
            "Made of: 6 of 9 statements that apply",
            "Could be: 41% to 74%",
            "Rule: known-only mean, every statement counts once",
        ],
    ),
    (
        "Success factor scores",
        [
            "Strong relationships",
            "Mostly 1.9 out of 3 (63%)",
            "Made of: 8 of 12 statements that apply",
            "Could be: 42% to 75%",
            "Rule: known-only mean, every statement counts once",
        ],
    ),
];

/// What is said of each statement, and the note on it.
type Said = Vec<(Statement, Reply)>;

#[test]
fn the_whole_job() {
    journey("the_whole_job", async |world| {
        let said = said(&replies(&ALL_KINDS));
        let page = world.visit().await;
        expect_offer(&page).await;
        begin(&page).await;
        answer_everything(&page, &said).await;
        page.expect_saved_status().await;

        page.close_tab_and_open_again().await;
        expect_saved(&page, 1).await;
        page.press(WORDS.start.continue_button).await;
        page.expect_heading(framework().title()).await;
        expect_everything(&page, &said).await;

        let (name, bytes) = download(&page).await;
        let stem = name.strip_suffix(".json").unwrap();
        assert!(stem.starts_with("ideal-empowering-authority-20"), "{name}");
        let file = world.folder.write(&name, bytes);
        let elsewhere = world.visit().await;
        expect_saved(&elsewhere, 0).await;
        for number in 1..=2 {
            open_file(&elsewhere, &file).await;
            elsewhere.expect_heading(framework().title()).await;
            let opened = WORDS.notice.opened.fill([&name, &WORDS.notice.answers.fill(70)]);
            assert_eq!(elsewhere.message().await, [opened.as_str(), WORDS.notice.undo]);
            expect_everything(&elsewhere, &said).await;
            elsewhere.open().await;
            expect_saved(&elsewhere, number).await;
        }
    });
}

async fn expect_offer(page: &Page) {
    let offered = page.cards(WORDS.start.choose_title).await;
    assert!(offered.iter().any(|card| card[0] == "Framework for an ideal empowering authority"), "{offered:?}");
}

async fn answer_everything(page: &Page, said: &Said) {
    for pillar in groups("pillar") {
        open_section(page, &pillar.title).await;
        for (place, (statement, reply)) in in_section(said, pillar.id.as_str()) {
            page.choose(&statement.text, &reply.choice().unwrap()).await;
            if let Some(note) = note(place) {
                page.write_note(&statement.text, note).await;
            }
        }
        go_to_sections(page).await;
    }
}

async fn expect_saved(page: &Page, count: usize) {
    let saved = page.cards(WORDS.start.saved_title).await;
    assert_eq!(saved.len(), count, "{saved:?}");
    for one in saved {
        assert!(one[0].starts_with(framework().title()), "{one:?}");
        assert_eq!(one[1], WORDS.common.progress.fill(["70", "70"]));
    }
}

/// All answers and notes, and the whole result, from the list of sections and back to it.
async fn expect_everything(page: &Page, said: &Said) {
    for pillar in groups("pillar") {
        open_section(page, &pillar.title).await;
        let expected = in_section(said, pillar.id.as_str()).map(|(place, (statement, reply))| {
            (statement.text.clone(), reply.choice(), note(place).unwrap_or_default().to_owned())
        });
        assert_eq!(page.answers().await, expected.collect::<Vec<_>>());
        go_to_sections(page).await;
    }
    go_to_result(page).await;
    expect_counts(page, said).await;
    expect_grid(page, said).await;
    expect_scores(page, said).await;
    go_to_sections(page).await;
}

async fn expect_counts(page: &Page, said: &Said) {
    let row = |title: &str, replies: &[Reply]| {
        let counts = expected::counts(replies).into_iter().map(|count| count.to_string());
        std::iter::once(title.to_owned()).chain(counts).collect()
    };
    let mut rows: Vec<Vec<String>> = vec![row(WORDS.result.counts_all, &everything(said))];
    for pillar in groups("pillar") {
        rows.push(row(&pillar.title, &said_in(said, &[("pillar", pillar.id.as_str())])));
    }
    assert_eq!(result::counts(page).await, rows);
}

async fn expect_grid(page: &Page, said: &Said) {
    let (columns, rows) = result::grid(page, &WORDS.result.grid_title.fill(["Pillar", "Success factor"])).await;
    let factors = groups("factor");
    let titles = factors.iter().map(|factor| factor.title.clone());
    assert_eq!(columns, std::iter::once("Pillar".to_owned()).chain(titles).collect::<Vec<_>>());
    let mut expected = Vec::new();
    for pillar in groups("pillar") {
        let mut row = vec![pillar.title.clone()];
        for factor in &factors {
            let place = [("pillar", pillar.id.as_str()), ("factor", factor.id.as_str())];
            row.push(expected::cell(&said_in(said, &place)));
        }
        expected.push(row);
    }
    assert_eq!(rows, expected);
    let empty = rows.iter().flatten().filter(|cell| *cell == "Not part of this framework").count();
    assert_eq!(empty, 20);
}

async fn expect_scores(page: &Page, said: &Said) {
    for (dimension, title) in [("pillar", "Pillar scores"), ("factor", "Success factor scores")] {
        let mut rows = Vec::new();
        for group in groups(dimension) {
            let lines = expected::score_lines(&said_in(said, &[(dimension, group.id.as_str())]));
            rows.push([vec![group.title], lines].concat());
        }
        let shown = result::scores(page, title).await;
        assert_eq!(shown, rows);
        let (_, by_hand) = BY_HAND.iter().find(|(heading, _)| *heading == title).unwrap();
        assert!(shown.iter().any(|row| row == by_hand), "{by_hand:?} is not in {shown:#?}");
    }
    let overall = [vec![WORDS.result.counts_all.to_owned()], expected::score_lines(&everything(said))].concat();
    assert_eq!(result::scores(page, WORDS.result.overall_title).await, [overall]);
}

/// The statements of a pillar with their places in the framework.
fn in_section<'a>(said: &'a Said, pillar: &'a str) -> impl Iterator<Item = (usize, &'a (Statement, Reply))> {
    said.iter().enumerate().filter(move |(_, (statement, _))| expected::is_in(statement, "pillar", pillar))
}

fn note(place: usize) -> Option<&'static str> {
    NOTES.iter().find(|(noted, _)| *noted == place).map(|(_, note)| *note)
}

fn everything(said: &Said) -> Vec<Reply> {
    said.iter().map(|(_, reply)| *reply).collect()
}
