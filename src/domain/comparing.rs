//! Then and now: what two rounds say of the same statements. Only a statement that was placed both times, to the same
//! words and anew the second time, says that something has changed. Everything else is listed, so that having looked at
//! more, or at less, is not taken for progress.

use super::answer::{Answer, Judgement};
use super::assessment::Assessment;
use super::framework::Framework;
use super::gathering::{Item, items};
use super::ids::StatementId;
use super::scale::Scale;
use super::standing::Standing;

/// What two rounds say of one statement that has a step in at least one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A step then and a step now, by their positions.
    Matched {
        then: usize,
        now: usize,
    },
    /// The answer of then still stands, and nobody has given it anew.
    NotAgain,
    /// It was placed both times, to other words.
    OtherWording,
    OnlyThen,
    OnlyNow,
}

#[derive(Clone, Debug)]
pub struct Comparison<'a> {
    /// Every statement that has a step in one of the rounds, in the framework's order.
    pub items: Vec<(Item<'a>, Fate)>,
    /// The answers of then to the statements that match, and nothing else.
    pub then: Assessment,
    /// The answers of now to them.
    pub now: Assessment,
    /// How many statements were placed then that the framework does not ask any more.
    pub gone: usize,
}

impl<'a> Comparison<'a> {
    #[must_use]
    pub fn of(framework: &'a Framework, then: &Assessment, now: &Assessment) -> Self {
        let empty = |of: &Assessment| Assessment::new(of.id.clone(), of.header.clone());
        let mut comparison = Self { items: Vec::new(), then: empty(then), now: empty(now), gone: 0 };
        for item in items(framework) {
            let (there, here) = (then.answer(item.id), now.answer(item.id));
            let Some(fate) = fate(there, here, framework.scale()) else { continue };
            if matches!(fate, Fate::Matched { .. }) {
                keep(&mut comparison.then, item.id, there);
                keep(&mut comparison.now, item.id, here);
            }
            comparison.items.push((item, fate));
        }
        let is_asked = |id: &StatementId| comparison.items.iter().any(|(item, _)| item.id == id);
        let placed = then.answers.iter().filter(|(_, answer)| matches!(answer.judgement(), Some(Judgement::Level(_))));
        comparison.gone = placed.filter(|(id, _)| !is_asked(id)).count();
        comparison
    }

    /// The statements of one fate.
    pub fn with(&self, fate: Fate) -> impl Iterator<Item = &Item<'a>> {
        self.items.iter().filter(move |(_, one)| *one == fate).map(|(item, _)| item)
    }
}

/// Whether an answer was given again since, be it the same.
#[must_use]
pub fn is_anew(then: Option<&Answer>, now: Option<&Answer>) -> bool {
    // By whom and when does not count: a copy claims its answers.
    let given = |answer: Option<&Answer>| {
        let judged = answer.and_then(|answer| answer.judged.clone())?;
        judged.value.map(|value| (judged.stamp.counter, value))
    };
    given(now).is_some_and(|now| given(then) != Some(now))
}

fn fate(then: Option<&Answer>, now: Option<&Answer>, scale: &Scale) -> Option<Fate> {
    let step = |answer: Option<&Answer>| match Standing::of(answer.and_then(Answer::judgement), scale) {
        Standing::At(position) => Some(position),
        _ => None,
    };
    let wording = |answer: Option<&Answer>| answer.and_then(Answer::judged).map(|judged| judged.wording);
    Some(match (step(then), step(now)) {
        (None, None) => return None,
        (Some(_), None) => Fate::OnlyThen,
        (None, Some(_)) => Fate::OnlyNow,
        (Some(_), Some(_)) if !is_anew(then, now) => Fate::NotAgain,
        (Some(_), Some(_)) if wording(then) != wording(now) => Fate::OtherWording,
        (Some(then), Some(now)) => Fate::Matched { then, now },
    })
}

fn keep(assessment: &mut Assessment, id: &StatementId, answer: Option<&Answer>) {
    let judged = answer.and_then(|answer| answer.judged.clone());
    assessment.answers.insert(id.clone(), Answer { judged, ..Answer::default() });
}
