//! How a framework is offered: what it is for, who it is for, how large it is, how long it takes and how it is judged.

use crate::app::catalogue::{Known, Origin};
use crate::domain::framework::Framework;
use crate::domain::ids::FrameworkId;
use crate::domain::judging::Judging;
use crate::domain::statement::StatementKind;
use crate::words::Words;

/// How long a rated statement and a written answer take, in seconds, as people do them who talk about each. Illustrations
/// are read on the way, and closing prompts are as long as anyone likes, so neither counts.
const SECONDS_TO_RATE: u32 = 45;
const SECONDS_TO_WRITE: u32 = 240;
/// From so many minutes on, the time is told in hours.
const MANY_MINUTES: u32 = 120;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferView {
    pub id: FrameworkId,
    pub title: String,
    /// What it is for, in a sentence, and who it is for.
    pub purpose: String,
    pub audience: String,
    /// That it came from a file, or is a record of its time.
    pub marks: Vec<String>,
    /// Whether the visitor opened it, and may remove it.
    pub origin: Origin,
    /// Its size, the time it takes, and how it is judged.
    pub facts: [String; 3],
}

#[must_use]
pub fn offer(words: &Words, known: &Known) -> OfferView {
    let framework = &known.framework;
    let own = (known.origin == Origin::Own).then(|| words.start.own_mark.to_owned());
    let historical = framework.historical().map(|historical| historical.label.clone());
    OfferView {
        id: framework.id().clone(),
        title: framework.title().to_owned(),
        purpose: first_sentence(framework.about()).to_owned(),
        audience: framework.audience().to_owned(),
        marks: own.into_iter().chain(historical).collect(),
        origin: known.origin,
        facts: [size(words, framework), time_needed(words, framework), way_of_judging(words, framework)],
    }
}

/// Such as "70 statements in 5 sections".
fn size(words: &Words, framework: &Framework) -> String {
    let things = match framework.judging() {
        Judging::Scale(_) => words.common.statements.fill(count(framework, StatementKind::Rated)),
        Judging::Checklist => words.start.items.fill(count(framework, StatementKind::Rated)),
        Judging::Judgement(_) => words.start.questions.fill(count(framework, StatementKind::Question)),
    };
    let sections = framework.sections().map_or(0, |sections| sections.groups.len());
    words.start.size.fill([&things, &words.start.sections.fill(number(sections))])
}

/// Such as "About 55 minutes", to the nearest five.
fn time_needed(words: &Words, framework: &Framework) -> String {
    let rating = count(framework, StatementKind::Rated) * SECONDS_TO_RATE;
    let writing = count(framework, StatementKind::Question) * SECONDS_TO_WRITE;
    let minutes = ((rating + writing + 150) / 300 * 5).max(5);
    let time = if minutes < MANY_MINUTES {
        words.start.minutes.fill(minutes)
    } else {
        words.start.hours.fill((minutes + 30) / 60)
    };
    words.start.time_needed.fill([&time])
}

fn way_of_judging(words: &Words, framework: &Framework) -> String {
    let labels: Vec<&str> = framework.scale().levels().iter().map(|level| level.label.as_str()).collect();
    match (framework.judging(), labels.as_slice()) {
        (Judging::Scale(_), [lowest, .., highest]) => {
            words.start.by_scale.fill([&labels.len().to_string(), lowest, highest])
        }
        (Judging::Judgement(_), _) => words.start.by_judgement.to_owned(),
        _ => words.start.by_checklist.fill([&labels.join(words.start.between_states)]),
    }
}

/// The text up to the first full stop before a space. The page about the framework has the rest.
fn first_sentence(text: &str) -> &str {
    let end = text.as_bytes().windows(2).position(|pair| pair == b". ");
    end.and_then(|end| text.get(..=end)).unwrap_or(text)
}

fn count(framework: &Framework, kind: StatementKind) -> u32 {
    number(framework.statements().iter().filter(|statement| statement.kind == kind).count())
}

/// A count that words can be chosen by.
#[must_use]
pub fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
