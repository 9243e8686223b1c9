//! Everybody's answers as pictures: the counts of each statement, and the groups side by side.

use super::counts::look;
use super::scores::steps;
use super::{BEFORE_KEY, Chart, Subject, beside};
use crate::app::views::phrasing::join;
use crate::app::views::score::ScoreView;
use crate::app::views::together::{self, SectionView};
use crate::chart::dot_lines;
use crate::chart::drawing::{Anchor, Type};
use crate::chart::sheet::WIDTH;
use crate::chart::stacked_bars::{self, Kind, Row};

const GROUP: Type = Type { class: "text", size: 16, lines: 2 };

/// The counts of each statement with how close people are.
pub fn distribution(subject: &Subject) -> Chart {
    let words = subject.opened.words;
    let view = together::view(&subject.opened);
    let title = words.together.distribution_title;
    let (mut kinds, mut rows, mut in_words) = (Vec::new(), Vec::new(), view.voices.clone());
    for kind in &view.kinds {
        let (fill, ink) = look(kind.look);
        kinds.push(Kind { name: &kind.label, fill, ink });
    }
    for item in &view.items {
        let mut line = item.in_words.clone();
        join(&mut line, words.result.separator, &item.agreement);
        join(&mut in_words, "\n", &words.picture.fact.fill([&item.counts.title, &line]));
        rows.push(Row { title: &item.counts.title, counts: &item.counts.counts, in_words: line });
    }
    let mut sheet = subject.sheet(title);
    stacked_bars::draw(&mut sheet, &kinds, &rows, WIDTH);
    Chart {
        title: title.to_owned(),
        sheet,
        notes: vec![view.voices, words.together.agreement_rule.to_owned()],
        in_words,
    }
}

/// The scores of the groups, section by section; `None` when there are no groups to be shown.
pub fn perspectives(subject: &Subject) -> Option<Chart> {
    let words = subject.opened.words;
    let view = together::view(&subject.opened);
    let title = words.together.perspectives_title;
    let (mut rows, mut in_words) = (Vec::new(), view.groups.join("\n"));
    for section in &view.sections {
        let below = scores_in_words(subject, section);
        join(&mut in_words, "\n", &words.picture.fact.fill([&section.title, &below]));
        rows.push(dot_lines::Row { title: &section.title, dots: dots(section), below });
    }
    let mut sheet = subject.sheet(title);
    for group in &view.groups {
        let height = sheet.text(&GROUP, Anchor::Start, (0, 0), WIDTH, group);
        sheet.down(height);
    }
    sheet.down(BEFORE_KEY);
    dot_lines::draw(&mut sheet, &steps(subject.opened.framework.scale()), &rows, WIDTH);
    let notes = vec![[words.result.column_rule, " ", words.together.rule].concat()];
    (!view.groups.is_empty()).then(|| Chart { title: title.to_owned(), sheet, notes, in_words })
}

fn dots(section: &SectionView) -> Vec<(&str, u32)> {
    let mut dots = Vec::new();
    for (letter, _, score) in &section.scores {
        if let ScoreView::Known(known) = score {
            dots.push((letter.as_str(), known.bar.mark));
        }
    }
    dots
}

fn scores_in_words(subject: &Subject, section: &SectionView) -> String {
    let words = subject.opened.words;
    let mut text = String::new();
    for (letter, _, score) in &section.scores {
        let score = match score {
            ScoreView::Known(known) => [&*known.score, words.result.separator, &beside(words, known)].concat(),
            ScoreView::Without { text, .. } => text.clone(),
        };
        join(&mut text, " ", &words.picture.fact.fill([letter, &score]));
    }
    text
}
