//! What a framework is, where it comes from and how it is judged, for whoever wants to know before or while they use
//! it. It knows no answers.

use super::paper::{self, Meaning};
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::carrying;
use crate::domain::framework::{Framework, FrameworkRef};
use crate::domain::ids::FrameworkId;
use crate::domain::judging::{Judging, Weighting};
use crate::domain::lens::SuccessFactor;
use crate::domain::statement::Statement;
use crate::words::lens::Factor;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameworkView {
    pub id: FrameworkId,
    pub title: String,
    pub about: String,
    pub audience: String,
    /// That the document is a record of its time.
    pub historical: Option<Meaning>,
    /// The source document, line by line.
    pub source: Vec<Meaning>,
    pub adapted: Option<AdaptedView>,
    pub judging: JudgingView,
    pub glossary: Vec<Meaning>,
    pub notes: Vec<String>,
    pub left_out: Vec<LeftOut>,
    /// Each success factor with its number of statements in words, and their texts.
    pub lens: Vec<(String, Vec<String>)>,
}

/// How it relates to the framework that it adapts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdaptedView {
    /// Sentences.
    pub lead: Vec<String>,
    /// How many statements of the other framework are not here.
    pub missing_title: String,
    pub missing: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgingView {
    pub lead: &'static str,
    pub steps: Vec<Meaning>,
    /// What is to be known besides, sentence by sentence.
    pub rules: Vec<&'static str>,
    pub proportions: Vec<Meaning>,
}

/// A statement that a local adaptation does not ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    pub text: String,
    pub reason: String,
}

/// `None` when no page about a framework is open, or it is not offered.
#[must_use]
pub fn framework(state: &AppState) -> Option<FrameworkView> {
    let Page::Framework(id, _) = &state.page else { return None };
    let framework = state.framework(id)?;
    let historical = framework.historical();
    Some(FrameworkView {
        id: id.clone(),
        title: framework.title().to_owned(),
        about: framework.about().to_owned(),
        audience: framework.audience().to_owned(),
        historical: historical.map(|one| Meaning::new(&one.label, &one.note)),
        source: source(state, framework),
        adapted: framework.adapted_from().map(|base| adapted(state, framework, base)),
        judging: judging(state, framework),
        glossary: framework.glossary().iter().map(|term| Meaning::new(&term.term, &term.meaning)).collect(),
        notes: framework.editorial_notes().to_vec(),
        left_out: framework.left_out().iter().map(|statement| left_out(state, statement)).collect(),
        lens: lens(state, framework),
    })
}

fn source(state: &AppState, framework: &Framework) -> Vec<Meaning> {
    let (words, source) = (&state.words.framework, framework.source());
    vec![
        Meaning::new(words.source_document, &source.title),
        Meaning::new(words.source_publisher, &source.publisher),
        Meaning::new(words.source_published, &source.published),
        Meaning::new(words.source_note, &source.note),
        Meaning::new(words.version, framework.version()),
    ]
}

fn adapted(state: &AppState, framework: &Framework, base: &FrameworkRef) -> AdaptedView {
    let words = &state.words.framework;
    let Some(other) = state.framework(&base.id) else {
        let unknown = words.adapted_unknown.fill([base.id.as_str()]);
        return AdaptedView { lead: vec![unknown], missing_title: String::new(), missing: Vec::new() };
    };
    let statements = framework.statements();
    let shared: Vec<&Statement> = statements.iter().filter_map(|one| carrying::same(one, other, framework)).collect();
    let is_missing = |theirs: &&Statement| !shared.iter().any(|one| one.id == theirs.id);
    let missing: Vec<String> = other.statements().iter().filter(is_missing).map(|one| one.text.clone()).collect();
    AdaptedView {
        lead: vec![
            words.adapted.fill([other.title()]),
            words.shared.fill(count(shared.len())),
            words.only_here.fill(count(statements.len().saturating_sub(shared.len()))),
        ],
        missing_title: words.missing.fill(count(missing.len())),
        missing,
    }
}

fn judging(state: &AppState, framework: &Framework) -> JudgingView {
    let (words, result, grade) = (&state.words.framework, &state.words.result, &state.words.grade);
    let (lead, rules) = match framework.judging() {
        Judging::Scale(Weighting::Statements) => {
            (words.judging_scale, vec![words.weighing_statements, result.rule, result.rule_word])
        }
        Judging::Scale(Weighting::Groups) => {
            (words.judging_scale, vec![words.weighing_groups, result.rule, result.rule_word])
        }
        Judging::Checklist => (words.judging_checklist, Vec::new()),
        Judging::Judgement(_) => (words.judging_judgement, vec![grade.no_averages, grade.lead]),
    };
    let proportions = framework.whole_grade().map(|grade| &*grade.proportions).unwrap_or_default();
    JudgingView {
        lead,
        steps: paper::steps(framework),
        rules: rules.into_iter().chain([words.judging_source]).collect(),
        proportions: proportions.iter().map(|one| Meaning::new(&one.label, &one.meaning)).collect(),
    }
}

fn left_out(state: &AppState, statement: &Statement) -> LeftOut {
    let reason = statement.left_out.as_deref().unwrap_or_default();
    LeftOut { text: statement.text.clone(), reason: state.words.framework.left_out_reason.fill([reason]) }
}

fn lens(state: &AppState, framework: &Framework) -> Vec<(String, Vec<String>)> {
    let words = &state.words.framework;
    let factor = |(factor, named): (SuccessFactor, &Factor)| {
        let matched = framework.statements().iter().filter(|statement| statement.lens.contains(&factor));
        let texts: Vec<String> = matched.map(|statement| statement.text.clone()).collect();
        let size = match texts.len() {
            0 => state.words.common.not_in_framework.to_owned(),
            some => state.words.common.statements.fill(count(some)),
        };
        (words.lens_factor.fill([named.title, &size]), texts)
    };
    SuccessFactor::ALL.into_iter().zip(&state.words.lens.factors).map(factor).collect()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
