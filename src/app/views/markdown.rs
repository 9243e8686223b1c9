//! What is read on a page, as a text file.

use super::part::{Block, Part};
use super::phrasing::join;
use super::result::counts::CountsRow;
use crate::app::state::AppState;
use crate::formats::markdown::Markdown;

/// A document of its own.
#[must_use]
pub fn write(state: &AppState, part: &Part) -> String {
    let mut document = Markdown::default();
    push(&mut document, state, part, 1);
    document.finish()
}

fn push(document: &mut Markdown, state: &AppState, part: &Part, level: usize) {
    document.heading(level, &part.title);
    for block in &part.blocks {
        match block {
            Block::Text(text) => document.paragraph(text),
            Block::Part(part) => push(document, state, part, level + 1),
            Block::Facts(facts) => {
                document.list();
                for fact in facts {
                    document.item(&state.words.report.label.fill([&fact.label]), &fact.text);
                }
            }
            Block::List(items) => {
                document.list();
                for item in items {
                    document.item("", item);
                }
            }
            Block::Counts(counts) => {
                document.list();
                for row in &counts.rows {
                    document.item(&state.words.report.label.fill([&row.title]), &in_words(state, row));
                }
            }
        }
    }
}

/// Such as `3 Mostly · 1 Don't know`.
fn in_words(state: &AppState, row: &CountsRow) -> String {
    let mut text = String::new();
    for part in &row.parts {
        join(&mut text, state.words.result.separator, &part.text);
    }
    text
}
