//! From an assessment to a link and back. What is taken back are the sections whose statements, wording and scale are
//! the same on both sides; what is not is told.

use std::fmt::Write;

use super::{Rating, Section, ShareLink};
use crate::domain::about::{PERSPECTIVE, PERSPECTIVES, PLACE};
use crate::domain::answer::{Answer, Judged, Judgement, NOTE};
use crate::domain::assessment::{Assessment, Header};
use crate::domain::fingerprint::Fingerprint;
use crate::domain::framework::{Framework, FrameworkRef};
use crate::domain::ids::{AssessmentId, ReplicaId, StatementId};
use crate::domain::including::{Including, Part};
use crate::domain::scale::Scale;
use crate::domain::stamp::{Stamp, Stamped};
use crate::domain::statement::StatementKind;
use crate::domain::timestamp::Timestamp;
use crate::formats::assessment_json::AssessmentFile;

/// What a link brings, for a framework that is here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// As if it came from a file.
    pub file: AssessmentFile,
    /// The titles of the sections of this framework of which the link says nothing that can be taken.
    pub missing: Vec<String>,
    /// How many ratings and notes of the link are not taken.
    pub left: usize,
}

impl Handed {
    /// Whether there is nothing in it that can be added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.left > 0 && self.file.assessment.answers.is_empty()
    }
}

/// What can be answered in a section.
struct Item<'a> {
    id: &'a StatementId,
    wording: Fingerprint,
    is_rated: bool,
}

impl ShareLink {
    /// What is said in an assessment. An answer that was given to another wording than the framework has now is not in
    /// it, since nobody could tell.
    #[must_use]
    pub fn of(assessment: &Assessment, framework: &Framework, including: Including) -> Self {
        let section = |(_, items): &(String, Vec<Item<'_>>)| written(assessment, framework.scale(), items, including);
        let perspective = assessment.about.text(&PERSPECTIVE);
        Self {
            framework: FrameworkRef { id: framework.id().clone(), version: framework.version().to_owned() },
            assessment: number_of("a-", assessment.id.as_str()),
            browser: browser(assessment).map_or(0, |replica| number_of("r-", replica.as_str())),
            counter: assessment.counter(),
            changed: assessment.changed().clamp(Timestamp(0), super::LATEST),
            perspective: PERSPECTIVES.iter().position(|one| *one == perspective).map_or(0, |place| place + 1),
            place: if including.place == Part::Included { assessment.about.text(&PLACE) } else { "" }.to_owned(),
            steps: framework.scale().levels().len(),
            sections: sections(framework).iter().map(section).collect(),
        }
    }

    /// What can be taken for this framework, as an assessment.
    #[must_use]
    pub fn handed(&self, framework: &Framework) -> Handed {
        let stamp = self.stamp();
        let stamped = |text: &str| stamp.clone().map(|stamp| Stamped { stamp, value: text.to_owned() });
        let header = FrameworkRef { id: framework.id().clone(), version: framework.version().to_owned() };
        let header = Header { framework: header, created: self.changed, opened: None };
        let mut assessment = Assessment::new(id_of(self.assessment), header);
        let perspective = self.perspective.checked_sub(1).and_then(|place| PERSPECTIVES.get(place));
        for (field, text) in [(&PERSPECTIVE, perspective.copied().unwrap_or_default()), (&PLACE, &*self.place)] {
            if let Some(text) = stamped(text).filter(|text| !text.value.is_empty()) {
                assessment.about.set(field, text);
            }
        }
        let mut left = self.rated() + self.notes();
        let mut missing = Vec::new();
        for (title, items) in sections(framework) {
            let mark = mark(framework.scale(), &items);
            let same = self.sections.iter().find(|section| section.mark == mark && section.fits(&items));
            match (same, &stamp) {
                (Some(section), Some(stamp)) => {
                    left -= section.rated() + section.notes.len();
                    take(&mut assessment, section, &items, framework.scale(), stamp);
                }
                _ => missing.push(title),
            }
        }
        let file = AssessmentFile { assessment, framework_title: framework.title().to_owned(), saved_at: self.changed };
        Handed { file, missing, left }
    }

    /// Everything in a link was said by one browser, when it was last changed there. Edits are counted from one, whatever a
    /// link says that was made by hand.
    fn stamp(&self) -> Option<Stamp> {
        let replica = ReplicaId::parse(&format!("r-{:016x}", self.browser)).ok()?;
        Some(Stamp { counter: self.counter.max(1), replica, time: self.changed })
    }
}

impl Section {
    /// Whether it says something of these and of no others.
    fn fits(&self, items: &[Item<'_>]) -> bool {
        let rated = items.iter().filter(|item| item.is_rated).count();
        self.ratings.len() == rated && self.notes.iter().all(|(place, _)| *place < items.len())
    }
}

/// What can be answered: the statements by section, with its title, and last the grade of the whole.
fn sections(framework: &Framework) -> Vec<(String, Vec<Item<'_>>)> {
    let mut sections = Vec::new();
    if let Some(dimension) = framework.sections() {
        for group in &dimension.groups {
            let statements = framework.statements_in(&group.id);
            let items = statements.map(|statement| Item {
                id: &statement.id,
                wording: statement.wording,
                is_rated: statement.kind == StatementKind::Rated,
            });
            sections.push((group.title.clone(), items.collect()));
        }
    }
    if let Some(grade) = framework.whole_grade() {
        let item = Item { id: &grade.id, wording: grade.wording, is_rated: true };
        sections.push((grade.text.clone(), vec![item]));
    }
    sections
}

/// The same only where the steps, the statements, their wording, their order and what is asked of each are the same.
fn mark(scale: &Scale, items: &[Item<'_>]) -> u32 {
    let mut text = String::new();
    for level in scale.levels() {
        text.push_str(level.id.as_str());
        text.push('\n');
    }
    for item in items {
        let kind = if item.is_rated { '=' } else { '-' };
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{kind}{} {}", item.id.as_str(), item.wording);
    }
    Fingerprint::of(&text).folded()
}

fn written(assessment: &Assessment, scale: &Scale, items: &[Item<'_>], including: Including) -> Section {
    let mut section = Section { mark: mark(scale, items), ratings: Vec::new(), notes: Vec::new() };
    for (place, item) in items.iter().enumerate() {
        let answer = assessment.answer(item.id);
        if item.is_rated {
            section.ratings.push(rating(answer.and_then(Answer::judged), scale, item));
        }
        let note = answer.map_or("", |answer| answer.text(&NOTE));
        if including.notes == Part::Included && !note.is_empty() {
            section.notes.push((place, note.to_owned()));
        }
    }
    section
}

fn rating(judged: Option<&Judged>, scale: &Scale, item: &Item<'_>) -> Rating {
    match judged.filter(|judged| judged.wording == item.wording).map(|judged| &judged.judgement) {
        Some(Judgement::DontKnow) => Rating::DontKnow,
        Some(Judgement::DoesNotApply) => Rating::DoesNotApply,
        Some(Judgement::Level(level)) => scale.position(level).map_or(Rating::NotAnswered, Rating::Step),
        None => Rating::NotAnswered,
    }
}

fn take(assessment: &mut Assessment, section: &Section, items: &[Item<'_>], scale: &Scale, stamp: &Stamp) {
    for (item, rating) in items.iter().filter(|item| item.is_rated).zip(&section.ratings) {
        if let Some(judgement) = judgement(*rating, scale) {
            let judged = Judged { judgement, wording: item.wording, carried: None };
            let answer = assessment.answers.entry(item.id.clone()).or_default();
            answer.judged = Some(Stamped { stamp: stamp.clone(), value: Some(judged) });
        }
    }
    for (place, note) in &section.notes {
        if let Some(item) = items.get(*place) {
            let answer = assessment.answers.entry(item.id.clone()).or_default();
            answer.record.set(&NOTE, Stamped { stamp: stamp.clone(), value: note.clone() });
        }
    }
}

fn judgement(rating: Rating, scale: &Scale) -> Option<Judgement> {
    match rating {
        Rating::NotAnswered => None,
        Rating::DontKnow => Some(Judgement::DontKnow),
        Rating::DoesNotApply => Some(Judgement::DoesNotApply),
        Rating::Step(step) => scale.levels().get(step).map(|level| Judgement::Level(level.id.clone())),
    }
}

/// The browser of the latest judgement; without any, of the latest note, and else of what is said about the whole.
fn browser(assessment: &Assessment) -> Option<&ReplicaId> {
    let judged = assessment.answers.values().filter_map(|answer| answer.judged.as_ref()).map(|field| &field.stamp);
    let noted = || assessment.answers.values().flat_map(Answer::stamps).max();
    judged.max().or_else(noted).or_else(|| assessment.about.stamps().max()).map(|stamp| &stamp.replica)
}

/// The number in an id of ours, such as `a-00000000000000ff`; of another id, its mark.
fn number_of(prefix: &str, id: &str) -> u64 {
    let digits = id.strip_prefix(prefix).unwrap_or_default();
    Fingerprint::parse(digits).unwrap_or_else(|| Fingerprint::of(id)).number()
}

fn id_of(number: u64) -> AssessmentId {
    AssessmentId::parse(&format!("a-{number:016x}")).unwrap_or_else(|_| crate::domain::ids::Id::stand_in())
}
