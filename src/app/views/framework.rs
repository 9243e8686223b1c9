//! What a framework is, where it comes from and how it is judged, for whoever wants to know before or while they use
//! it. It knows no answers.

use super::meaning;
use super::part::{Block, Fact, Part};
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::carrying;
use crate::domain::framework::{Framework, FrameworkRef};
use crate::domain::ids::FrameworkId;
use crate::domain::judging::{Judging, Weighting};
use crate::domain::lens::SuccessFactor;
use crate::domain::statement::Statement;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameworkView {
    pub id: FrameworkId,
    pub title: String,
    /// That the document is a record of its time.
    pub historical: Option<Fact>,
    pub about: String,
    /// Those that have something to say, in the order in which they are read.
    pub parts: Vec<Part>,
}

/// `None` when no page about a framework is open, or it is not offered.
#[must_use]
pub fn framework(state: &AppState) -> Option<FrameworkView> {
    let Page::Framework(id, _) = &state.page else { return None };
    let framework = state.framework(id)?;
    let words = &state.words.framework;
    let mut parts = Vec::new();
    let mut tell = |title: &str, blocks: Vec<Block>| {
        if !blocks.is_empty() {
            parts.push(Part { title: title.to_owned(), blocks });
        }
    };
    tell(words.audience_title, vec![Block::Text(framework.audience().to_owned())]);
    tell(words.judging_title, judging(state, framework));
    tell(state.words.grade.proportions, facts(meaning::proportions(framework)));
    tell(words.source_title, facts(source(state, framework)));
    tell(
        words.adapted_title,
        framework.adapted_from().map(|model| adapted(state, framework, model)).unwrap_or_default(),
    );
    tell(words.left_out_title, left_out(state, framework));
    tell(words.glossary_title, facts(meaning::glossary(framework)));
    tell(state.words.result.editorial_title, notes(framework));
    tell(words.lens_title, lens(state, framework));
    Some(FrameworkView {
        id: id.clone(),
        title: framework.title().to_owned(),
        historical: framework.historical().map(|one| Fact::new(&one.label, &one.note)),
        about: framework.about().to_owned(),
        parts,
    })
}

fn facts(facts: Vec<Fact>) -> Vec<Block> {
    if facts.is_empty() { Vec::new() } else { vec![Block::Facts(facts)] }
}

/// A list that is folded away under its title.
fn folded(title: String, list: Vec<String>) -> Block {
    Block::Part(Part { title, blocks: vec![Block::List(list)] })
}

fn judging(state: &AppState, framework: &Framework) -> Vec<Block> {
    let (words, result, grade) = (&state.words.framework, &state.words.result, &state.words.grade);
    let (lead, rules) = match framework.judging() {
        Judging::Scale(Weighting::Statements) => {
            (words.judging_scale, [words.weighing_statements, result.rule, result.rule_word])
        }
        Judging::Scale(Weighting::Groups) => {
            (words.judging_scale, [words.weighing_groups, result.rule, result.rule_word])
        }
        Judging::Checklist => (words.judging_checklist, [""; 3]),
        Judging::Judgement(_) => (words.judging_judgement, [grade.no_averages, grade.lead, ""]),
    };
    let mut blocks = vec![Block::Text(lead.to_owned()), Block::Facts(meaning::steps(framework))];
    for rule in rules.into_iter().chain([words.judging_source]).filter(|rule| !rule.is_empty()) {
        blocks.push(Block::Text(rule.to_owned()));
    }
    blocks
}

fn source(state: &AppState, framework: &Framework) -> Vec<Fact> {
    let (words, source) = (&state.words.framework, framework.source());
    vec![
        Fact::new(words.source_document, &source.title),
        Fact::new(words.source_publisher, &source.publisher),
        Fact::new(words.source_published, &source.published),
        Fact::new(words.source_note, &source.note),
        Fact::new(words.version, framework.version()),
    ]
}

/// How it relates to the framework that it adapts.
fn adapted(state: &AppState, framework: &Framework, model: &FrameworkRef) -> Vec<Block> {
    let words = &state.words.framework;
    let Some(other) = state.framework(&model.id) else {
        return vec![Block::Text(words.adapted_unknown.fill([model.id.as_str()]))];
    };
    let statements = framework.statements();
    let shared: Vec<&Statement> = statements.iter().filter_map(|one| carrying::same(one, other, framework)).collect();
    let is_missing = |theirs: &&Statement| !shared.iter().any(|one| one.id == theirs.id);
    let missing: Vec<String> = other.statements().iter().filter(is_missing).map(|one| one.text.clone()).collect();
    let mut blocks = vec![
        Block::Text(words.adapted.fill([other.title()])),
        Block::Text(words.shared.fill(count(shared.len()))),
        Block::Text(words.only_here.fill(count(statements.len().saturating_sub(shared.len())))),
    ];
    if !missing.is_empty() {
        blocks.push(folded(words.missing.fill(count(missing.len())), missing));
    }
    blocks
}

/// The statements that a local adaptation does not ask, each with the reason.
fn left_out(state: &AppState, framework: &Framework) -> Vec<Block> {
    let words = &state.words.framework;
    let reason = |one: &Statement| words.left_out_reason.fill([one.left_out.as_deref().unwrap_or_default()]);
    let statements: Vec<Fact> = framework.left_out().iter().map(|one| Fact::new(&one.text, reason(one))).collect();
    if statements.is_empty() {
        return Vec::new();
    }
    vec![Block::Text(words.left_out_lead.to_owned()), Block::Facts(statements)]
}

fn notes(framework: &Framework) -> Vec<Block> {
    let notes = framework.editorial_notes();
    if notes.is_empty() { Vec::new() } else { vec![Block::List(notes.to_vec())] }
}

/// Each success factor with its statements.
fn lens(state: &AppState, framework: &Framework) -> Vec<Block> {
    let words = &state.words.framework;
    let mut blocks = vec![Block::Text(state.words.lens.mapping.to_owned())];
    for (factor, named) in SuccessFactor::ALL.into_iter().zip(&state.words.lens.factors) {
        let matched = framework.statements().iter().filter(|statement| statement.lens.contains(&factor));
        let texts: Vec<String> = matched.map(|statement| statement.text.clone()).collect();
        let size = match texts.len() {
            0 => state.words.common.not_in_framework.to_owned(),
            some => state.words.common.statements.fill(count(some)),
        };
        blocks.push(folded(words.lens_factor.fill([named.title, &size]), texts));
    }
    blocks
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
