//! The report: a summary for people who decide, and everything. Its parts are in the files beside this one. The page,
//! the print and the text file show the same document.

pub mod answered;
pub mod figures;

use super::opened::Opened;
use super::part::{Block, Fact, Part, add};
use super::result::{Listed, result};
use super::{about, action, name, progress, since, told, walk, when};
use crate::app::page::{Extent, Page};
use crate::app::state::AppState;
use crate::domain::about::{MISSING, PLACE, TOOK_PART};
use crate::domain::assessment::Assessment;
use crate::domain::framework::Group;
use crate::domain::ids::AssessmentId;
use crate::domain::plan::{Action, Status, plan};
use crate::domain::statement::Statement;

/// The most actions of a summary; the rest is counted.
const MOST_ACTIONS: usize = 8;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportView {
    pub assessment: AssessmentId,
    pub extent: Extent,
    /// Which report, of which framework.
    pub above: String,
    pub document: Part,
}

/// `None` when no report is open.
#[must_use]
pub fn report(state: &AppState) -> Option<ReportView> {
    let Page::Report(id, extent) = &state.page else { return None };
    let (_, framework) = state.open_assessment()?;
    Some(ReportView {
        assessment: id.clone(),
        extent: *extent,
        above: state.words.report.above.fill([label(state, *extent), framework.title()]),
        document: document(state, *extent)?,
    })
}

#[must_use]
pub fn label(state: &AppState, extent: Extent) -> &'static str {
    match extent {
        Extent::Summary => state.words.report.summary,
        Extent::Everything => state.words.report.everything,
    }
}

/// The report of the open assessment, under its name.
#[must_use]
pub fn document(state: &AppState, extent: Extent) -> Option<Part> {
    let opened = &Opened::of(state)?;
    let (assessment, result) = (opened.assessment, &result(state)?);
    let mut blocks = vec![Block::Text(made_of(state, opened)), who(state, assessment)];
    match extent {
        Extent::Summary => {
            blocks.extend(figures::summary(opened, result));
            blocks.push(planned(state, opened));
        }
        Extent::Everything => {
            blocks.extend(figures::everything(opened, result));
            blocks.extend(sections(state, opened));
            blocks.extend(figures::grade(opened, result));
            blocks.push(actions(state, opened));
            blocks.extend(told::told(state, opened).map(Block::Part));
            blocks.extend(since::part(state).map(Block::Part));
            blocks.extend(result.left_out.as_ref().map(named));
        }
    }
    Some(Part { title: name::name(state, assessment), blocks })
}

/// The framework, how far the assessment has come, and the day.
fn made_of(state: &AppState, Opened { framework, assessment, .. }: &Opened<'_>) -> String {
    let today = when::date(state.now, state.offset_minutes, &state.words.common);
    let progress = progress::text(state, progress::whole(framework, assessment));
    state.words.report.made_of.fill([framework.title(), framework.version(), &progress, &today])
}

/// Who took part and who is missing: said even when it is not known, since it changes how everything else is read.
fn who(state: &AppState, assessment: &Assessment) -> Block {
    let words = &state.words.report;
    let or_not_said = |text: &str| if text.is_empty() { words.not_said } else { text }.to_owned();
    let mut facts = Vec::new();
    add(&mut facts, words.place, assessment.about.text(&PLACE));
    add(&mut facts, words.perspective, or_not_said(about::perspective(state, assessment).unwrap_or_default()));
    add(&mut facts, words.took_part, or_not_said(assessment.about.text(&TOOK_PART)));
    add(&mut facts, words.missing, or_not_said(assessment.about.text(&MISSING)));
    part(words.who_title, vec![Block::Facts(facts)])
}

/// What is to be done, in a line each: what is open first, then what is done.
fn planned(state: &AppState, opened: &Opened<'_>) -> Block {
    let all = plan(opened.assessment);
    let of = |wanted: fn(Status) -> bool| all.iter().filter(move |action| wanted(action.status()));
    let ordered = of(Status::is_open).chain(of(|status| status == Status::Done));
    let lines = ordered.map(|action| action::line(state, action)).collect();
    part(state.words.plan.title, listed(opened, lines, MOST_ACTIONS, state.words.report.no_plan))
}

/// Everything that is known of every action.
fn actions(state: &AppState, opened: &Opened<'_>) -> Block {
    let words = &state.words.plan;
    let one = |action: &Action<'_>| {
        let mut facts = vec![Fact::new(words.told_stage, action::status(state, action.status()))];
        facts.extend(action::facts(state, opened.framework, action));
        part(&action::title(state, action), vec![Block::Facts(facts)])
    };
    let actions: Vec<Block> = plan(opened.assessment).iter().map(one).collect();
    let none = || vec![Block::Text(state.words.report.no_plan.to_owned())];
    part(words.title, if actions.is_empty() { none() } else { actions })
}

fn sections(state: &AppState, opened: &Opened<'_>) -> Vec<Block> {
    let statement = |one: &Statement| part(&one.text, vec![Block::Facts(answered::facts(state, opened, one))]);
    let section = |group: &Group| {
        let statements = walk::stops(opened.framework, &group.id).map(statement);
        part(&group.title, [Block::Text(group.about.clone())].into_iter().chain(statements).collect())
    };
    opened.framework.sections().map(|sections| sections.groups.iter().map(section).collect()).unwrap_or_default()
}

/// Texts under the line that says what they are.
fn named(listed: &Listed) -> Block {
    part(&listed.line, vec![Block::List(listed.texts.clone())])
}

/// A part as a block.
fn part(title: &str, blocks: Vec<Block>) -> Block {
    Block::Part(Part { title: title.to_owned(), blocks })
}

/// A list of at most so many, with how many there are besides; or that there is none.
fn listed(opened: &Opened<'_>, mut lines: Vec<String>, most: usize, none: &str) -> Vec<Block> {
    if lines.is_empty() {
        return vec![Block::Text(none.to_owned())];
    }
    let more = u32::try_from(lines.len().saturating_sub(most)).unwrap_or(u32::MAX);
    lines.truncate(most);
    let mut blocks = vec![Block::List(lines)];
    if more > 0 {
        blocks.push(Block::Text(opened.words.report.more.fill(more)));
    }
    blocks
}
