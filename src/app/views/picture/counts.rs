//! The counts as stacked bars.

use super::{Chart, Subject};
use crate::app::views::phrasing::join;
use crate::app::views::result::counts::{self, CountPart, Look};
use crate::chart::sheet::WIDTH;
use crate::chart::stacked_bars::{self, Kind, Row};
use crate::domain::judging::Judging;

pub fn chart(subject: &Subject) -> Chart {
    let words = subject.opened.words;
    let (title, all) = match subject.opened.framework.judging() {
        Judging::Checklist => (words.checklist.counts_title, words.checklist.counts_all),
        _ => (words.result.counts_title, words.result.counts_all),
    };
    let view = counts::view(&subject.opened, title, all);
    let (mut kinds, mut rows, mut in_words) = (Vec::new(), Vec::new(), String::new());
    for kind in &view.kinds {
        let (fill, ink) = look(kind.look);
        kinds.push(Kind { name: &kind.label, fill, ink });
    }
    for row in &view.rows {
        let parts = line(&row.parts, words.result.separator);
        join(&mut in_words, "\n", &words.picture.fact.fill([&row.title, &parts]));
        rows.push(Row { title: &row.title, counts: &row.counts, in_words: parts });
    }
    let mut sheet = subject.sheet(title);
    stacked_bars::draw(&mut sheet, &kinds, &rows, WIDTH);
    Chart { title: title.to_owned(), sheet, notes: Vec::new(), in_words }
}

fn line(parts: &[CountPart], separator: &str) -> String {
    let mut line = String::new();
    for part in parts {
        join(&mut line, separator, &part.text);
    }
    line
}

/// How a look is filled, and how a number on it is written.
pub fn look(look: Look) -> (&'static str, &'static str) {
    match look {
        Look::Step(0) => ("part step-0", "on-step"),
        Look::Step(1) => ("part step-1", "on-step"),
        Look::Step(2) => ("part step-2", "on-step"),
        Look::Step(_) => ("part step-3", "on-step-3"),
        Look::DontKnow => ("part dont-know", "strong backed"),
        Look::DoesNotApply => ("part does-not-apply", "strong backed"),
        Look::NotAnswered => ("part not-answered", "text"),
    }
}
