//! Words with what they mean: steps, terms, proportions.

use super::part::Fact;
use crate::domain::framework::Framework;

/// The steps of a scale or the states of a checklist, lowest first; or the grades of the whole, highest first, as owners
/// of such scales list them.
#[must_use]
pub fn steps(framework: &Framework) -> Vec<Fact> {
    let mut steps = Vec::new();
    for level in framework.scale().levels() {
        steps.push(Fact::new(&level.label, &level.meaning));
    }
    if framework.whole_grade().is_some() {
        steps.reverse();
    }
    steps
}

/// The terms that a framework explains.
#[must_use]
pub fn glossary(framework: &Framework) -> Vec<Fact> {
    framework.glossary().iter().map(|term| Fact::new(&term.term, &term.meaning)).collect()
}

/// The owner's words for how many, where there is a grade of the whole.
#[must_use]
pub fn proportions(framework: &Framework) -> Vec<Fact> {
    let proportions = framework.whole_grade().map(|grade| &*grade.proportions).unwrap_or_default();
    proportions.iter().map(|one| Fact::new(&one.label, &one.meaning)).collect()
}
