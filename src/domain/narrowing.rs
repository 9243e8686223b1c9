//! The one missing answer that would tell most: the statement without a step whose answer would narrow the band of the
//! whole result most.
//!
//! A missing statement can stand anywhere from the lowest to the highest step, so each widens the band by its part of
//! the whole: one statement of all that apply; where groups count once, one of those that apply in its group, divided
//! by the groups. Any step given to it narrows the band by that part. Where this is equal, the answer that narrows its
//! section most is taken, then the one that matters most, then the first in the framework's order.

use super::answer::Answer;
use super::assessment::Assessment;
use super::framework::Framework;
use super::judging::{Judging, Weighting};
use super::next_steps::importance;
use super::ratio::Ratio;
use super::selection::Selection;
use super::standing::Standing;
use super::statement::Statement;

/// A statement without a step, and by how much any step would narrow what could still come out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Narrowing<'a> {
    pub statement: &'a Statement,
    /// The band of the whole, as a part of the way from the lowest step to the highest.
    pub whole: Ratio,
    /// The band of its section.
    pub section: Ratio,
}

/// `None` where there is no band: nothing has a step, nothing is missing, or the framework is not scored.
#[must_use]
pub fn most_narrowing<'a>(framework: &'a Framework, assessment: &Assessment) -> Option<Narrowing<'a>> {
    let Judging::Scale(weighting) = framework.judging() else { return None };
    let whole = Selection::whole().tally(framework, assessment);
    if whole.rated() == 0 {
        return None;
    }
    let tallies = Selection::whole().by_section(framework, assessment);
    let weighed = tallies.iter().filter(|(_, tally)| tally.applicable() > 0).count();
    let mut most: Option<(Narrowing<'a>, usize)> = None;
    for statement in framework.statements().iter().filter(|one| is_missing(one, framework, assessment)) {
        let section = statement.groups.get(&framework.sections()?.id)?;
        let (_, tally) = tallies.iter().find(|(group, _)| &group.id == section)?;
        let in_section = u64::from(tally.applicable());
        let in_whole = match weighting {
            Weighting::Statements => u64::from(whole.applicable()),
            Weighting::Groups => in_section * u64::try_from(weighed).ok()?,
        };
        let narrowing = Narrowing { statement, whole: Ratio::new(1, in_whole)?, section: Ratio::new(1, in_section)? };
        let matters = importance(assessment.answer(&statement.id));
        if most.as_ref().is_none_or(|(other, than)| tells_more(&narrowing, matters, other, *than)) {
            most = Some((narrowing, matters));
        }
    }
    most.map(|(narrowing, _)| narrowing)
}

fn is_missing(statement: &Statement, framework: &Framework, assessment: &Assessment) -> bool {
    let judgement = assessment.answer(&statement.id).and_then(Answer::judgement);
    matches!(Standing::of(judgement, framework.scale()), Standing::DontKnow | Standing::NotAnswered)
}

fn tells_more(one: &Narrowing<'_>, matters: usize, other: &Narrowing<'_>, than: usize) -> bool {
    (one.whole, one.section, than) > (other.whole, other.section, matters)
}
