//! A section with more statements than can be put on the page at once: it comes in pieces, and no statement is lost.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use empowerment_check::app::layout::Layout;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::views::portions::portions;
use empowerment_check::app::views::section::{BlockView, one_statement, section};
use empowerment_check::app::views::statement::StatementView;
use empowerment_check::domain::ids::StatementId;
use empowerment_check::domain::statement::StatementKind;

use crate::common::browser_store::BrowserStore;
use crate::common::cases::cases;
use crate::common::names::statement;
use crate::common::visit::{IDEAL, Visit};

fn statement_view(number: usize) -> StatementView {
    StatementView {
        id: statement(&format!("s-{number}")),
        kind: StatementKind::Rated,
        text: Vec::new(),
        terms: Vec::new(),
        examples: Vec::new(),
        place: String::new(),
        note_label: String::new(),
    }
}

/// Blocks of so many statements, each with a title of its own; the statements are numbered through.
fn blocks(sizes: &[usize]) -> Vec<BlockView> {
    let mut numbers = 0..;
    let block = |(place, size): (usize, &usize)| BlockView {
        title: Some(format!("Block {place}")),
        statements: numbers.by_ref().take(*size).map(statement_view).collect(),
    };
    sizes.iter().enumerate().map(block).collect()
}

/// Each statement with the title right above it.
fn lines(blocks: &[BlockView]) -> Vec<(Option<&str>, &str)> {
    let mut lines = Vec::new();
    for block in blocks {
        for (place, one) in block.statements.iter().enumerate() {
            lines.push((block.title.as_deref().filter(|_| place == 0), one.id.as_str()));
        }
    }
    lines
}

fn sizes(pieces: &[Vec<BlockView>]) -> Vec<usize> {
    pieces.iter().map(|piece| piece.iter().map(|block| block.statements.len()).sum()).collect()
}

#[test]
fn thirty_come_at_once_and_then_ten_at_a_time() {
    assert_eq!(sizes(&portions(blocks(&[30]), None)), [30]);
    assert_eq!(sizes(&portions(blocks(&[31]), None)), [30, 1]);
    assert_eq!(sizes(&portions(blocks(&[25, 26]), None)), [30, 10, 10, 1]);
    assert_eq!(sizes(&portions(Vec::new(), None)), [0]);
    // Where the first piece is full, the next block begins in the second.
    let titles = |piece: &[BlockView]| piece.iter().map(|block| block.title.clone().unwrap()).collect::<Vec<_>>();
    let pieces = portions(blocks(&[30, 2]), None);
    assert_eq!((titles(&pieces[0]), titles(&pieces[1])), (vec!["Block 0".to_owned()], vec!["Block 1".to_owned()]));
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn nothing_is_lost_and_the_first_piece_reaches_to_where_people_come_in(
        counts in vec(1_usize..80, 0..8),
        at in option::of(0_usize..400),
    ) {
        let whole = blocks(&counts);
        let at = at.map(|number| statement(&format!("s-{number}")));
        let pieces = portions(whole.clone(), at.as_ref());

        let together = pieces.concat();
        prop_assert_eq!(lines(&together), lines(&whole));
        let (first, later) = pieces.split_first().unwrap();
        let all: usize = counts.iter().sum();
        let found = lines(&whole).iter().position(|(_, id)| Some(*id) == at.as_ref().map(StatementId::as_str));
        let expected = found.map_or(30, |place| (place + 1).max(30)).min(all);
        prop_assert_eq!(sizes(std::slice::from_ref(first)), [expected]);
        let (last, full) = later.split_last().map_or((10, &[][..]), |(last, full)| (sizes(std::slice::from_ref(last))[0], full));
        prop_assert!((1..=10).contains(&last));
        prop_assert!(sizes(full).iter().all(|size| *size == 10));
    }
}

/// From one statement at a time to the whole section: people come in where they were, and the next section at its beginning.
#[test]
fn whoever_goes_from_one_statement_to_the_whole_section_comes_in_there() {
    let mut visit = Visit::open(&BrowserStore::empty());
    visit.begin(IDEAL);
    visit.go_to("mainstreaming");
    let there = section(&visit.state).unwrap().blocks[1].statements[2].id.clone();
    visit.send(Msg::LayoutChosen(Layout::OneByOne));
    assert_eq!(section(&visit.state), None);
    for _ in 0..5 {
        let next = one_statement(&visit.state).unwrap().next;
        visit.send(Msg::PageOpened(next.page));
    }
    visit.send(Msg::LayoutChosen(Layout::WholeSection));
    assert_eq!(section(&visit.state).unwrap().opened_at, Some(there));
    visit.go_to("role-of-members");
    assert_eq!(section(&visit.state).unwrap().opened_at, None);
}
