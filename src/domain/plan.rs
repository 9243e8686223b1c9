//! The plan of an assessment: what people mean to do, in the order in which it is due.

use super::action::{DUE, LEAD, OUTCOME, REMOVED, STATEMENT, STATUS, STATUSES, TELLING, WHAT};
use super::assessment::Assessment;
use super::calendar::Date;
use super::field::Field;
use super::ids::{ActionId, StatementId};
use super::record::Record;

/// How far an action is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Planned,
    UnderWay,
    Done,
    Dropped,
}

impl Status {
    /// All of them, in the order of [`STATUSES`].
    pub const ALL: [Self; 4] = [Self::Planned, Self::UnderWay, Self::Done, Self::Dropped];

    /// Its name in records and tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        STATUSES.get(self as usize).copied().unwrap_or_default()
    }

    /// Whether there is still something to do.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::UnderWay)
    }
}

/// One action of a plan.
#[derive(Clone, Copy, Debug)]
pub struct Action<'a> {
    pub id: &'a ActionId,
    record: &'a Record,
}

impl<'a> Action<'a> {
    /// What stands in a field, empty when nothing does.
    #[must_use]
    pub fn text(&self, field: &Field) -> &'a str {
        self.record.text(field)
    }

    /// Nothing chosen counts as planned.
    #[must_use]
    pub fn status(&self) -> Status {
        let chosen = Status::ALL.into_iter().find(|status| status.name() == self.text(&STATUS));
        chosen.unwrap_or(Status::Planned)
    }

    #[must_use]
    pub fn due(&self) -> Option<Date> {
        Date::parse(self.text(&DUE))
    }

    /// Whether it should have been done before today.
    #[must_use]
    pub fn is_overdue(&self, today: Date) -> bool {
        self.status().is_open() && self.due().is_some_and(|due| due < today)
    }

    /// The statement it answers, if it is about one.
    #[must_use]
    pub fn statement(&self) -> Option<StatementId> {
        StatementId::parse(self.text(&STATEMENT)).ok()
    }

    /// What it is ordered by: first what is due first, what has no date last, and of equals what was begun first.
    fn rank(&self) -> (bool, Option<Date>, Option<u64>) {
        let begun = self.record.stamps().map(|stamp| stamp.counter).min();
        (self.due().is_none(), self.due(), begun)
    }
}

/// The actions of an assessment, without what was taken off the plan and what nothing was said of yet.
#[must_use]
pub fn plan(assessment: &Assessment) -> Vec<Action<'_>> {
    let mut plan: Vec<Action<'_>> = Vec::new();
    for (id, record) in assessment.actions.iter().filter(|(_, record)| is_on_plan(record)) {
        let action = Action { id, record };
        let later = plan.iter().position(|other| other.rank() > action.rank());
        plan.insert(later.unwrap_or(plan.len()), action);
    }
    plan
}

/// An action about this statement of which nothing was said yet: begun, and left again.
#[must_use]
pub fn blank<'a>(assessment: &'a Assessment, statement: &StatementId) -> Option<&'a ActionId> {
    let is_it = |record: &Record| is_blank(record) && record.text(&STATEMENT) == statement.as_str();
    assessment.actions.iter().find(|(_, record)| is_it(record)).map(|(id, _)| id)
}

fn is_on_plan(record: &Record) -> bool {
    record.text(&REMOVED).is_empty() && !is_blank(record)
}

/// Whether nothing was said of an action yet, apart from the statement that it answers.
#[must_use]
pub fn is_blank(record: &Record) -> bool {
    let said = [&WHAT, &LEAD, &DUE, &TELLING, &STATUS, &OUTCOME, &REMOVED];
    record.kept.is_empty() && said.iter().all(|field| record.text(field).is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::Header;
    use crate::domain::framework::FrameworkRef;
    use crate::domain::ids::{AssessmentId, FrameworkId, ReplicaId};
    use crate::domain::stamp::{Stamp, Stamped};
    use crate::domain::timestamp::Timestamp;

    /// Two browsers may have counted alike.
    #[test]
    fn actions_that_were_begun_at_one_count_are_in_the_order_of_their_ids() {
        let framework = FrameworkRef { id: FrameworkId::parse("small").unwrap(), version: "1.0.0".to_owned() };
        let header = Header { framework, created: Timestamp(0), opened: None };
        let mut assessment = Assessment::new(AssessmentId::parse("a-1").unwrap(), header);
        for id in ["x-3", "x-1", "x-2"] {
            let stamp = Stamp { counter: 5, replica: ReplicaId::parse("r-1").unwrap(), time: Timestamp(0) };
            let mut record = Record::default();
            record.set(&WHAT, Stamped { stamp, value: "Ask".to_owned() });
            assessment.actions.insert(ActionId::parse(id).unwrap(), record);
        }
        let ids: Vec<&str> = plan(&assessment).iter().map(|action| action.id.as_str()).collect();
        assert_eq!(ids, ["x-1", "x-2", "x-3"]);
    }
}
