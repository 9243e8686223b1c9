//! Answers that were given to an earlier wording are counted and named.

use empowerment_check::app::catalogue::Catalogue;

use crate::common::browser_store::BrowserStore;
use crate::common::results::{behind_score, selection};
use crate::common::reworded::reworded;
use crate::common::visit::{SMALL, Visit};

#[test]
fn answers_to_an_earlier_wording_are_counted_and_named() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    visit.rate("doors", "32");
    visit.rate("money", "1");
    assert_eq!(visit.result().earlier_wording, None);

    visit.state.frameworks = Catalogue::new(vec![reworded(&["doors-2", "doors-3", "money-1"])]);
    let earlier = visit.result().earlier_wording.unwrap();
    assert_eq!(earlier.line, "2 answers were given to an earlier wording of their statements.");
    assert_eq!(earlier.texts, ["Now doors-2 reads otherwise.", "Now money-1 reads otherwise."]);
    let view = behind_score(&mut visit, selection(&[]));
    let remarks: Vec<&str> = view.statements.iter().map(|one| one.remark.as_str()).collect();
    assert_eq!(remarks[..3], ["", "Answered to an earlier wording", ""], "the third has no answer");
}
