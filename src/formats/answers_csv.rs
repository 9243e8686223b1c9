//! The answers of an assessment as a table, one row for each statement that asks for one. `docs/csv.md` describes the
//! columns; a test holds that it names all of them.

use crate::domain::about::{PERSPECTIVE, PLACE};
use crate::domain::answer::{
    Answer, CONFIDENCE, Carried, DISSENT, EVIDENCE, EVIDENCE_DATE, EVIDENCE_LINK, IMPORTANCE, Judgement, NOTE, TARGET,
    VOICE,
};
use crate::domain::assessment::Assessment;
use crate::domain::field::Field;
use crate::domain::framework::{Dimension, Framework};
use crate::domain::ids::StatementId;
use crate::domain::judging::Judging;
use crate::domain::stamp::Stamp;
use crate::domain::statement::{Statement, StatementKind};

use super::csv::Table;
use super::moment_text;

/// The columns, in their order.
pub const COLUMNS: [&str; 24] = [
    "assessment",
    "place",
    "perspective",
    "framework",
    "framework_version",
    "section",
    "crossing_group",
    "statement_id",
    "statement",
    "kind",
    "judgement",
    "value",
    "note",
    "evidence",
    "evidence_voice",
    "evidence_date",
    "evidence_link",
    "confidence",
    "importance",
    "target",
    "wording_changed",
    "carried_from",
    "answered_on",
    "dissent",
];

/// The table of an assessment with its framework, with days by a clock that is so many minutes ahead of UTC.
#[must_use]
pub fn write(assessment: &Assessment, framework: &Framework, offset_minutes: i32) -> String {
    let rows = Rows { assessment, framework, offset_minutes };
    let mut table = Table::new(COLUMNS);
    for statement in framework.statements().iter().filter(|one| one.kind != StatementKind::Illustration) {
        rows.add(&mut table, &statement.id, Some(statement), [&statement.text, kind(statement.kind)]);
    }
    if let Some(grade) = framework.whole_grade() {
        rows.add(&mut table, &grade.id, None, [&grade.text, "grade"]);
    }
    for id in assessment.answers.keys().filter(|id| framework.wording(id).is_none()) {
        rows.add(&mut table, id, None, ["", "not-in-framework"]);
    }
    table.finish()
}

struct Rows<'a> {
    assessment: &'a Assessment,
    framework: &'a Framework,
    offset_minutes: i32,
}

impl Rows<'_> {
    /// The last are the statement's text and what kind it is.
    fn add(&self, table: &mut Table<24>, id: &StatementId, statement: Option<&Statement>, [text, kind]: [&str; 2]) {
        let answer = self.assessment.answer(id);
        let said = |field: &Field| answer.map_or("", |answer| answer.text(field));
        let judgement = answer.and_then(Answer::judgement);
        table.add(&[
            self.assessment.id.as_str(),
            self.assessment.about.text(&PLACE),
            self.assessment.about.text(&PERSPECTIVE),
            self.framework.id().as_str(),
            self.framework.version(),
            group(self.framework.sections(), statement),
            group(self.framework.crossing(), statement),
            id.as_str(),
            text,
            kind,
            judgement.map_or("", name),
            &judgement.and_then(|judgement| self.value(judgement)).unwrap_or_default(),
            said(&NOTE),
            said(&EVIDENCE),
            said(&VOICE),
            said(&EVIDENCE_DATE),
            said(&EVIDENCE_LINK),
            said(&CONFIDENCE),
            said(&IMPORTANCE),
            said(&TARGET),
            self.wording_changed(id, answer),
            &carried_from(answer),
            &self.answered_on(answer),
            said(&DISSENT),
        ]);
    }

    /// What a step counts for. The states of a checklist count for nothing: nobody should add them up.
    fn value(&self, judgement: &Judgement) -> Option<String> {
        let Judgement::Level(level) = judgement else { return None };
        let counts = *self.framework.judging() != Judging::Checklist;
        self.framework.scale().level(level).filter(|_| counts).map(|level| level.value.to_string())
    }

    fn wording_changed(&self, id: &StatementId, answer: Option<&Answer>) -> &'static str {
        match (answer.and_then(Answer::judged), self.framework.wording(id)) {
            (Some(judged), Some(wording)) if judged.wording == wording => "no",
            (Some(_), Some(_)) => "yes",
            _ => "",
        }
    }

    /// The day of the judgement; without one, of the latest change.
    fn answered_on(&self, answer: Option<&Answer>) -> String {
        let Some(answer) = answer else { return String::new() };
        let judged = answer.judged.as_ref().filter(|judged| judged.value.is_some()).map(|judged| &judged.stamp);
        let latest = || answer.record.stamps().max_by_key(|stamp| stamp.time);
        judged.or_else(latest).map(|stamp| self.day(stamp)).unwrap_or_default()
    }

    fn day(&self, stamp: &Stamp) -> String {
        moment_text::day(stamp.time.on_the_wall(self.offset_minutes))
    }
}

fn group<'a>(dimension: Option<&'a Dimension>, statement: Option<&Statement>) -> &'a str {
    let id = dimension.zip(statement).and_then(|(dimension, statement)| statement.groups.get(&dimension.id));
    let group = dimension.zip(id).and_then(|(dimension, id)| dimension.groups.iter().find(|group| &group.id == id));
    group.map_or("", |group| &group.title)
}

fn kind(kind: StatementKind) -> &'static str {
    match kind {
        StatementKind::Rated => "rated",
        StatementKind::Illustration => "illustration",
        StatementKind::Question => "question",
        StatementKind::Strengths => "strengths",
        StatementKind::Improvements => "improvements",
        StatementKind::Evidence => "evidence",
    }
}

fn name(judgement: &Judgement) -> &str {
    match judgement {
        Judgement::Level(level) => level.as_str(),
        Judgement::DontKnow => "dont-know",
        Judgement::DoesNotApply => "does-not-apply",
    }
}

/// The framework and the statement that the answer was first given to.
fn carried_from(answer: Option<&Answer>) -> String {
    let carried = answer.and_then(Answer::judged).and_then(|judged| judged.carried.as_ref());
    let name = |carried: &Carried| [carried.framework.as_str(), carried.statement.as_str()].join("/");
    carried.map(name).unwrap_or_default()
}
