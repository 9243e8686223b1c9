//! How far an assessment has come, against counting each statement by itself.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;

use empowerment_check::app::views::progress::{self, Progress};
use empowerment_check::domain::answer::Judgement;

use crate::common::answers::judged;
use crate::common::browser_store::BrowserStore;
use crate::common::cases::cases;
use crate::common::names::{section_id, statement, step};
use crate::common::stamps::stamp;
use crate::common::visit::{SMALL, Visit};

/// A judgement, and whether it deals with a statement.
fn replies() -> [(Option<Judgement>, bool); 5] {
    [
        (Some(step("most")), true),
        (Some(Judgement::DontKnow), true),
        (Some(Judgement::DoesNotApply), true),
        (Some(step("of-another-framework")), false),
        (None, false),
    ]
}

proptest! {
    #![proptest_config(cases(200))]

    /// The places are among the eleven statements of the small framework; answers to statements of no framework are kept, too.
    #[test]
    fn each_statement_that_is_dealt_with_is_counted_once(
        given in vec((0_usize..11, 0_usize..5), 0..20),
        foreign in vec("[a-z]{1,3}(-[0-9]{1,2})?", 0..4),
    ) {
        let mut visit = Visit::open_small(&BrowserStore::empty());
        let id = visit.begin(SMALL);
        let names: Vec<String> = (1..=10).map(|number| format!("doors-{number}")).chain(["money-1".to_owned()]).collect();
        let assessment = visit.state.assessments.get_mut(&id).unwrap();
        let replies = replies();
        let mut done = BTreeSet::new();
        for (place, reply) in given {
            let (judgement, deals) = replies[reply].clone();
            assessment.answers.insert(statement(&names[place]), judged(judgement, stamp(1, "r-1")));
            if deals { done.insert(place) } else { done.remove(&place) };
        }
        for name in foreign {
            assessment.answers.insert(statement(&format!("x{name}")), judged(Some(step("most")), stamp(1, "r-1")));
            assessment.answers.insert(statement(&format!("a{name}")), judged(Some(step("most")), stamp(1, "r-1")));
        }
        let (assessment, framework) = visit.state.open_assessment().unwrap();
        let counted = |done: usize, total| Progress { done: u32::try_from(done).unwrap(), total };
        prop_assert_eq!(progress::whole(framework, assessment), counted(done.len(), 11));
        let of_money = usize::from(done.contains(&10));
        let section = |name| progress::section(framework, assessment, &section_id(name));
        prop_assert_eq!((section("doors"), section("money")), (counted(done.len() - of_money, 10), counted(of_money, 1)));
    }
}
