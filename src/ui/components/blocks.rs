//! What is read rather than filled in: paragraphs, facts under their names, lists, drawn counts, and parts within
//! parts. Texts that people wrote stand as they wrote them.

use leptos::prelude::AnyView;

use super::counts_chart::counts_chart;
use crate::app::views::part::{Block, Fact, Part};
use crate::domain::ids::AssessmentId;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

/// Blocks whose parts have headings of this level.
#[must_use]
pub fn blocks(handle: AppHandle, assessment: &AssessmentId, blocks: &[Block], level: usize) -> AnyView {
    each(blocks, |block| match block {
        Block::Text(text) => written("p", text).into(),
        Block::Facts(known) => facts(handle, known).into(),
        Block::List(items) => el("ul").child(each(items, |item| written("li", item).into())).into(),
        Block::Counts(counts) => counts_chart(handle, assessment, counts).into(),
        Block::Part(part) => part_of(handle, assessment, part, level).into(),
    })
}

/// Facts under their names, in text that also reads well when it is copied.
#[must_use]
pub fn facts(handle: AppHandle, facts: &[Fact]) -> Element {
    let label = |fact: &Fact| el("dt").text(&handle.words().report.label.fill([&fact.label]));
    let fact = |fact: &Fact| el("div").child(label(fact)).text(" ").child(written("dd", &fact.text)).into();
    el("dl").class("known").child(each(facts, fact))
}

fn part_of(handle: AppHandle, assessment: &AssessmentId, part: &Part, level: usize) -> Element {
    let (heading, class) = match level {
        2 => ("h2", "part"),
        3 => ("h3", "smaller-part"),
        _ => ("h4", "smaller-part"),
    };
    el("section").class(class).child(written(heading, &part.title)).child(blocks(
        handle,
        assessment,
        &part.blocks,
        level + 1,
    ))
}

/// A text as it was written: with its line ends and in its own direction.
pub fn written(tag: &'static str, text: &str) -> Element {
    el(tag).class("as-written").attribute("dir", "auto").text(text)
}
