//! The answers of several people put together: for each statement how many stand where, for everybody and for each
//! perspective. Nobody is averaged away: people who differ stay side by side.
//!
//! A perspective with few people could tell who said what. One with fewer than a stated number is put together with the
//! others that are too small, and with the smallest of the rest until there are enough, so that nobody can be found by
//! taking one number from another either.

use litemap::LiteMap;

use super::about::{PERSPECTIVE, PERSPECTIVES, SMALL_AGREED, SMALLEST, SMALLEST_CHOICES};
use super::answer::Judged;
use super::assessment::Assessment;
use super::consensus::{Closeness, Spread};
use super::fingerprint::Fingerprint;
use super::forms;
use super::framework::Framework;
use super::ids::{PersonId, StatementId};
use super::people::{self, Part};
use super::person::Person;
use super::ratio::Ratio;
use super::scale::Scale;
use super::standing::Standing;
use super::statement::{Statement, StatementKind};
use super::tally::Tally;

/// What people are asked to place: the rated statements, or the one grade of the whole.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    pub id: &'a StatementId,
    pub text: &'a str,
    pub wording: Fingerprint,
    /// `None` for the grade.
    pub statement: Option<&'a Statement>,
}

#[derive(Clone, Debug)]
pub struct Gathering<'a> {
    pub items: Vec<Item<'a>>,
    /// Everybody.
    pub all: Group,
    /// The perspectives that may be shown, in their order, those that had to be put together last. Empty when there is
    /// only one.
    pub groups: Vec<Group>,
    /// Answers that are not in the picture, and why, with how many there are.
    pub unmatched: LiteMap<(StatementId, Unmatched), u32>,
}

/// Some of the people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Places in `about::PERSPECTIVES`; the one after the last for people who do not say. Empty for everybody.
    pub perspectives: Vec<usize>,
    /// People, and forms.
    pub voices: u32,
    /// One for each item.
    pub tallies: Vec<Tally>,
}

/// Why an answer is not in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unmatched {
    /// The framework has no such statement, or does not ask it.
    NoStatement,
    /// It was given to other words.
    OtherWording,
    /// The scale has no such step.
    OtherStep,
    /// Forms that were printed for another version.
    OtherForms,
}

/// How people see one statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Nobody has said anything.
    Silent,
    /// Nobody placed it, and somebody says don't know.
    NobodyKnows,
    /// One person placed it.
    OneVoice,
    Different,
    Strong,
    Weak,
    /// They agree, and it is neither strong nor weak.
    Middle,
    /// They neither agree nor differ much.
    Mixed,
}

/// What people are asked to place, in the framework's order.
#[must_use]
pub fn items(framework: &Framework) -> Vec<Item<'_>> {
    let rated = framework.statements().iter().filter(|one| one.kind == StatementKind::Rated);
    let statements = rated.map(|one| Item { id: &one.id, text: &one.text, wording: one.wording, statement: Some(one) });
    let grade = framework.whole_grade();
    let grade = grade.map(|one| Item { id: &one.id, text: &one.text, wording: one.wording, statement: None });
    statements.chain(grade).collect()
}

impl<'a> Gathering<'a> {
    /// The picture of everybody who counts.
    #[must_use]
    pub fn of(framework: &'a Framework, gathered: &Assessment) -> Self {
        Self::with(framework, gathered, &people::parts(gathered))
    }

    /// The same, where it is known who counts.
    #[must_use]
    pub fn with(framework: &'a Framework, gathered: &Assessment, parts: &[(&PersonId, &Person, Part)]) -> Self {
        let items = items(framework);
        let mut places: Vec<_> = items.iter().enumerate().map(|(place, item)| (item.id, place)).collect();
        places.sort_unstable();
        let mut gathering = Self {
            all: Group::empty(&[], items.len(), framework.scale()),
            groups: Vec::new(),
            unmatched: LiteMap::new_vec(),
            items,
        };
        let mut groups: LiteMap<usize, Group> = LiteMap::new_vec();
        for (_, person, part) in parts {
            if part.counts() {
                let perspective = perspective(person);
                let empty = || Group::empty(&[perspective], gathering.items.len(), framework.scale());
                let mut group = groups.remove(&perspective).unwrap_or_else(empty);
                gathering.count(framework, person, &places, &mut group);
                groups.insert(perspective, group);
            }
        }
        let groups: Vec<Group> = groups.into_iter().map(|(_, group)| group).collect();
        for group in &groups {
            gathering.all.add(group);
        }
        gathering.groups = may_be_shown(groups, smallest(gathered));
        gathering
    }

    /// How people see the item at this place.
    #[must_use]
    pub fn view(&self, place: usize, scale: &Scale) -> View {
        let Some(tally) = self.all.tallies.get(place) else { return View::Silent };
        let steps = scale.levels().len();
        let closeness = match Spread::of(&tally.at_level) {
            Spread::Nobody if tally.dont_know > 0 => return View::NobodyKnows,
            Spread::Nobody => return View::Silent,
            Spread::One => return View::OneVoice,
            Spread::Of(consensus) => consensus.closeness(steps),
        };
        match closeness {
            _ if self.is_gap(place) => View::Different,
            Closeness::Apart => View::Different,
            Closeness::Spread => View::Mixed,
            Closeness::Same | Closeness::Close => strength(tally, steps),
        }
    }

    /// Whether two perspectives are a whole step apart, or more.
    fn is_gap(&self, place: usize) -> bool {
        let means = || self.groups.iter().filter_map(|group| mean_place(group.tallies.get(place)?));
        let (least, most) = (means().min(), means().max());
        least.zip(most).is_some_and(|(least, most)| {
            let (over, under) = (most.numerator() * least.denominator(), least.numerator() * most.denominator());
            over.abs_diff(under) >= least.denominator() * most.denominator()
        })
    }

    /// Adds what a person says to their group. The places of the statements are in the order of the ids, as answers are.
    fn count(&mut self, framework: &Framework, person: &Person, places: &[(&StatementId, usize)], group: &mut Group) {
        let scale = framework.scale();
        let forms = forms::are_counted(&person.said).then(|| forms::number(&person.said));
        if forms.is_some() && !is_printed_for(framework, person) {
            for id in person.said.answers.keys() {
                *self.unmatched.entry((id.clone(), Unmatched::OtherForms)).or_insert(0) += 1;
            }
            return;
        }
        let voices = forms.unwrap_or(1);
        group.voices += voices;
        group.tallies.iter_mut().for_each(|tally| tally.unanswered += voices);
        let mut places = places.iter().peekable();
        for (id, answer) in &person.said.answers {
            while places.next_if(|(other, _)| *other < id).is_some() {}
            let place = places.peek().filter(|(other, _)| *other == id).map(|(_, place)| *place);
            let here = place.and_then(|place| Some((self.items.get(place)?, group.tallies.get_mut(place)?)));
            let counted = match (forms, here) {
                (Some(forms), Some((_, tally))) => {
                    tally.unanswered -= voices;
                    tally.add(&forms::tally(Some(answer), forms, scale));
                    Ok(())
                }
                (Some(_), None) => Err(Unmatched::NoStatement),
                (None, here) => match answer.judged() {
                    Some(judged) => counted(judged, here, scale),
                    None => Ok(()),
                },
            };
            if let Err(why) = counted {
                *self.unmatched.entry((id.clone(), why)).or_insert(0) += 1;
            }
        }
    }
}

/// Counts a judgement where it belongs.
fn counted(judged: &Judged, here: Option<(&Item<'_>, &mut Tally)>, scale: &Scale) -> Result<(), Unmatched> {
    let Some((item, tally)) = here else { return Err(Unmatched::NoStatement) };
    if item.wording != judged.wording {
        return Err(Unmatched::OtherWording);
    }
    match Standing::of(Some(&judged.judgement), scale) {
        Standing::NotAnswered => Err(Unmatched::OtherStep),
        standing => {
            tally.unanswered -= 1;
            *tally.place(standing) += 1;
            Ok(())
        }
    }
}

impl Group {
    fn empty(perspectives: &[usize], items: usize, scale: &Scale) -> Self {
        Self { perspectives: perspectives.to_vec(), voices: 0, tallies: vec![Tally::empty(scale); items] }
    }

    /// Adds the people of another group; whose perspective they have is for the caller to say.
    fn add(&mut self, other: &Self) {
        self.voices += other.voices;
        for (here, there) in self.tallies.iter_mut().zip(&other.tallies) {
            here.add(there);
        }
    }
}

/// The fewest people that are shown as a group; nought when smaller groups have agreed to be shown.
#[must_use]
pub fn smallest(gathered: &Assessment) -> u32 {
    if !gathered.about.text(&SMALL_AGREED).is_empty() {
        return 0;
    }
    let chosen = gathered.about.text(&SMALLEST);
    let chosen = if chosen.is_empty() { SMALLEST_CHOICES.first().copied().unwrap_or_default() } else { chosen };
    chosen.parse().unwrap_or(0)
}

fn may_be_shown(groups: Vec<Group>, smallest: u32) -> Vec<Group> {
    let (small, mut large): (Vec<Group>, Vec<Group>) = groups.into_iter().partition(|group| group.voices < smallest);
    let mut together: Option<Group> = None;
    for group in small {
        put_together(&mut together, group);
    }
    while together.as_ref().is_some_and(|together| together.voices < smallest) {
        let next = large.iter().enumerate().min_by_key(|(_, group)| group.voices).map(|(place, _)| place);
        let Some(next) = next else { break };
        put_together(&mut together, large.remove(next));
    }
    large.extend(together);
    // One group alone is everybody.
    if large.len() < 2 { Vec::new() } else { large }
}

fn put_together(together: &mut Option<Group>, group: Group) {
    match together {
        None => *together = Some(group),
        Some(together) => {
            together.add(&group);
            together.perspectives.extend(group.perspectives);
            together.perspectives.sort_unstable();
        }
    }
}

fn perspective(person: &Person) -> usize {
    let said = person.said.about.text(&PERSPECTIVE);
    PERSPECTIVES.iter().position(|name| *name == said).unwrap_or(PERSPECTIVES.len())
}

fn is_printed_for(framework: &Framework, person: &Person) -> bool {
    let of = &person.said.header.framework;
    &of.id == framework.id() && of.version == framework.version()
}

/// The mean of the places of those who placed a statement, which is only for telling near from far.
fn mean_place(tally: &Tally) -> Option<Ratio> {
    let sum = (0_u64..).zip(&tally.at_level).map(|(place, &at)| place * u64::from(at)).sum();
    Ratio::new(sum, u64::from(tally.rated()))
}

/// Above, below or at the middle of the scale.
fn strength(tally: &Tally, steps: usize) -> View {
    let middle = u64::try_from(steps).ok().and_then(|steps| Ratio::new(steps.saturating_sub(1), 2));
    match mean_place(tally).cmp(&middle) {
        std::cmp::Ordering::Greater => View::Strong,
        std::cmp::Ordering::Less => View::Weak,
        std::cmp::Ordering::Equal => View::Middle,
    }
}
