//! One assessment of one place: which framework, and the answers by statement.
//! Answers to statements that the framework does not have are kept like any other.

use litemap::LiteMap;

use super::answer::Answer;
use super::framework::FrameworkRef;
use super::ids::{ActionId, AssessmentId, PersonId, ReplicaId, RoundId, StatementId};
use super::person::Person;
use super::record::Record;
use super::round::Round;
use super::stamp::Stamp;
use super::timestamp::Timestamp;

/// No person makes so many edits; the rest up to [`super::stamp::MAX_COUNTER`] is for counting on.
pub const HIGHEST_TAKEN: u64 = 1 << 40;

/// What an assessment is, apart from its answers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Header {
    pub framework: FrameworkRef,
    pub created: Timestamp,
    /// When it was opened from a file in this browser; `None` when it was begun here.
    pub opened: Option<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    pub id: AssessmentId,
    pub header: Header,
    /// What is said about it as a whole (`domain::about`).
    pub about: Record,
    pub answers: LiteMap<StatementId, Answer>,
    /// The plan (`domain::action`), also what was taken off it.
    pub actions: LiteMap<ActionId, Record>,
    /// The people whose answers were put together here. The answers beside them are then what these people agreed on.
    pub people: LiteMap<PersonId, Person>,
    /// What it said on earlier days (`domain::round`).
    pub rounds: LiteMap<RoundId, Round>,
}

impl Assessment {
    #[must_use]
    pub fn new(id: AssessmentId, header: Header) -> Self {
        Self {
            id,
            header,
            about: Record::default(),
            answers: LiteMap::new_vec(),
            actions: LiteMap::new_vec(),
            people: LiteMap::new_vec(),
            rounds: LiteMap::new_vec(),
        }
    }

    /// What is said in it, without the people and the rounds.
    #[must_use]
    pub fn alone(&self) -> Self {
        Self { people: LiteMap::new_vec(), rounds: LiteMap::new_vec(), ..self.clone() }
    }

    /// A new assessment in which everything is said that is said in this one, by this browser and at this moment.
    #[must_use]
    pub fn copied(&self, id: AssessmentId, replica: &ReplicaId, time: Timestamp) -> Self {
        let header = Header { framework: self.header.framework.clone(), created: time, opened: None };
        let mut copy = Self { id, header, ..self.clone() };
        copy.each_stamp(&mut |stamp| stamp.claim(replica, time));
        copy
    }

    /// Counts the edits anew, in the order in which they were made, where a file has counted them so high that there
    /// would be no counting on.
    pub fn recount(&mut self) {
        if self.counter() <= HIGHEST_TAKEN {
            return;
        }
        let mut counters = self.counters();
        counters.sort_unstable();
        counters.dedup();
        let place = |counter: u64| counters.partition_point(|earlier| *earlier < counter) as u64 + 1;
        let mut recount = |stamp: &mut Stamp| stamp.counter = place(stamp.counter);
        self.each_stamp(&mut recount);
        self.rounds.iter_mut().for_each(|(_, round)| round.each_stamp(&mut recount));
    }

    /// See [`Record::each_stamp`]. What is frozen in rounds stays as it is.
    pub fn each_stamp(&mut self, change: &mut dyn FnMut(&mut Stamp)) {
        self.about.each_stamp(change);
        self.answers.iter_mut().for_each(|(_, answer)| answer.each_stamp(change));
        self.actions.iter_mut().for_each(|(_, action)| action.each_stamp(change));
        self.people.iter_mut().for_each(|(_, person)| person.each_stamp(change));
    }

    /// Joins what two files say of one assessment, field by field, the later edit of each.
    #[must_use]
    pub fn join(mut self, other: Self) -> Self {
        self.header = self.header.max(other.header);
        self.about = self.about.merge(other.about);
        for (statement, answer) in other.answers {
            let here = self.answers.remove(&statement).unwrap_or_default();
            self.answers.insert(statement, here.merge(answer));
        }
        for (action, record) in other.actions {
            let here = self.actions.remove(&action).unwrap_or_default();
            self.actions.insert(action, here.merge(record));
        }
        for person in other.people.into_iter().map(|(_, person)| person) {
            self.bring_in(person);
        }
        for (id, round) in other.rounds {
            self.keep_round(id, round);
        }
        self
    }

    /// Takes a person in. Who is here already is joined with, and people who were brought together elsewhere come along
    /// one by one.
    pub fn bring_in(&mut self, mut person: Person) {
        let inside = std::mem::replace(&mut person.said.people, LiteMap::new_vec());
        // What somebody said on earlier days stays in their own file.
        person.said.rounds = LiteMap::new_vec();
        if inside.is_empty() {
            let id = person.id();
            let joined = match self.people.remove(&id) {
                Some(here) => here.join(person),
                None => person,
            };
            self.people.insert(id, joined);
        }
        inside.into_iter().for_each(|(_, person)| self.bring_in(person));
    }

    /// Takes a round in, joined with the copy of it that is here.
    pub fn keep_round(&mut self, id: RoundId, round: Round) {
        let joined = match self.rounds.remove(&id) {
            Some(here) => here.join(round),
            None => round,
        };
        self.rounds.insert(id, joined);
    }

    #[must_use]
    pub fn answer(&self, statement: &StatementId) -> Option<&Answer> {
        self.answers.get(statement)
    }

    /// The greatest counter in any field, also of what is frozen; nought when there is none.
    #[must_use]
    pub fn counter(&self) -> u64 {
        self.counters().into_iter().max().unwrap_or(0)
    }

    fn counters(&self) -> Vec<u64> {
        let mut counters = Vec::new();
        self.look_at_stamps(&mut |stamp| counters.push(stamp.counter));
        self.rounds.values().for_each(|round| counters.extend(round.said.counters()));
        counters
    }

    /// When anything was last changed, or when the assessment was begun.
    #[must_use]
    pub fn changed(&self) -> Timestamp {
        let mut changed = None;
        self.look_at_stamps(&mut |stamp| changed = changed.max(Some(stamp.time)));
        changed.unwrap_or(self.header.created)
    }

    /// When the earliest of what is in it was written; without anything, when it was begun.
    #[must_use]
    pub fn begun(&self) -> Timestamp {
        let mut begun: Option<Timestamp> = None;
        self.look_at_stamps(&mut |stamp| begun = Some(begun.map_or(stamp.time, |begun| begun.min(stamp.time))));
        begun.unwrap_or(self.header.created)
    }

    /// How many fields were written after this moment; without one, how many ever were.
    #[must_use]
    pub fn changes_since(&self, moment: Option<Timestamp>) -> usize {
        let mut changes = 0;
        self.look_at_stamps(&mut |stamp| changes += usize::from(Some(stamp.time) > moment));
        changes
    }

    /// Every stamp, but those of what is frozen in rounds. One walk for all that look at them: as an iterator it would be in
    /// the wasm once for each.
    fn look_at_stamps(&self, look: &mut dyn FnMut(&Stamp)) {
        self.about.stamps().for_each(&mut *look);
        self.answers.values().for_each(|answer| answer.stamps().for_each(&mut *look));
        self.actions.values().for_each(|action| action.stamps().for_each(&mut *look));
        self.people.values().for_each(|person| person.stamps().for_each(&mut *look));
        self.rounds.values().for_each(|round| round.stamps().for_each(&mut *look));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::about::{MISSING, PERSPECTIVE, PLACE};
    use crate::domain::ids::FrameworkId;
    use crate::domain::stamp::Stamped;

    fn with_counters(counters: [u64; 3]) -> Assessment {
        let framework = FrameworkRef { id: FrameworkId::parse("small").unwrap(), version: "1.0.0".to_owned() };
        let header = Header { framework, created: Timestamp(0), opened: None };
        let mut assessment = Assessment::new(AssessmentId::parse("a-1").unwrap(), header);
        for (field, counter) in [&PLACE, &MISSING, &PERSPECTIVE].into_iter().zip(counters) {
            let stamp = Stamp { counter, replica: ReplicaId::parse("r-1").unwrap(), time: Timestamp(0) };
            assessment.about.set(field, Stamped { stamp, value: String::new() });
        }
        assessment
    }

    #[test]
    fn counters_beyond_reason_are_counted_anew_from_one_in_their_order() {
        for (counters, expected) in
            [([1 << 53, 7, 7], [2, 1, 1]), ([9, (1 << 40) + 1, 1 << 40], [1, 3, 2]), ([9, 1 << 40, 3], [9, 1 << 40, 3])]
        {
            let mut assessment = with_counters(counters);
            assessment.recount();
            assert_eq!(assessment, with_counters(expected), "{counters:?}");
        }
    }
}
