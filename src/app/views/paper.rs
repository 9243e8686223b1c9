//! A blank form of a framework, to be printed and filled in by hand. It is made from the framework alone and knows no
//! answers, so that the page and the files that need no script show the same form.

mod pieces;
mod sections;

use super::markup::Markup;
use super::meaning;
use crate::domain::framework::Framework;
use crate::domain::judging::{Judging, WholeGrade};
use crate::words::Words;
use pieces::{add_lines, asked, boxes, field, key, line, meanings, paragraph, section, spaced, strong, tick_box};

/// Lines about the form as a whole, and for the reason of a grade.
const ABOUT_LINES: usize = 2;
const REASON_LINES: usize = 3;

/// The form, with the title of the framework as its main heading.
#[must_use]
pub fn paper(framework: &Framework, words: &Words) -> Markup {
    let head = head(framework, words);
    let mut sheet =
        Markup::new("article", "paper", "").with(head).with(about(words)).with(instructions(framework, words));
    sections::add(&mut sheet, framework, words);
    if let Some(asked) = framework.whole_grade() {
        sheet.parts.push(grade(asked, framework, words));
    }
    let glossary = meaning::glossary(framework);
    if !glossary.is_empty() {
        sheet.parts.push(section("paper-part", words.framework.glossary_title).with(meanings(&glossary)));
    }
    sheet.with(end(framework, words))
}

fn head(framework: &Framework, words: &Words) -> Markup {
    let mut head = Markup::new("header", "paper-head", "")
        .with(Markup::new("p", "paper-kind", &words.paper.kind.fill([words.common.product])))
        .with(Markup::new("h1", "paper-title", framework.title()));
    if let Some(historical) = framework.historical() {
        let label = Markup::new("p", "paper-historical", "").with(strong(&historical.label));
        head.parts.push(label.with(spaced(&historical.note)));
    }
    head.with(paragraph(framework.about()))
}

/// Which place, when, whose view, who took part and who is missing.
fn about(words: &Words) -> Markup {
    let (paper, about) = (&words.paper, &words.about);
    let written = |label, hint| {
        let mut part = asked(label, hint);
        add_lines(&mut part, ABOUT_LINES);
        part
    };
    section("paper-part paper-about", about.title)
        .with(field(line("").with(strong(about.place_label))))
        .with(field(line("").with(strong(paper.date))))
        .with(asked(about.perspective_legend, paper.tick_perspective).with(boxes(&about.perspectives)))
        .with(written(about.took_part_label, about.took_part_hint))
        .with(written(about.missing_label, about.missing_hint))
}

fn instructions(framework: &Framework, words: &Words) -> Markup {
    let words = &words.paper;
    let own = match framework.judging() {
        Judging::Scale(_) => [words.read_statement, words.tick_one, words.tick_dont_know, words.use_lines],
        Judging::Checklist => [words.read_item, words.tick_one, words.tick_dont_know, words.use_lines],
        Judging::Judgement(_) => [words.read_practice, words.write_answers, words.note_closing, words.grade_at_end],
    };
    let mut list = Markup::new("ol", "", "");
    for text in own.into_iter().chain([words.any_order, words.no_names]) {
        list.parts.push(Markup::new("li", "", text));
    }
    if !framework.glossary().is_empty() {
        list.parts.push(Markup::new("li", "", words.words_at_end));
    }
    section("paper-part whole", words.how_title).with(list)
}

/// The one grade of the whole, each with its meaning, and the owner's words for how many.
fn grade(grade: &WholeGrade, framework: &Framework, words: &Words) -> Markup {
    let words = &words.grade;
    let mut grades = Markup::new("ul", "paper-boxes grades", "");
    for grade in meaning::steps(framework) {
        let label = Markup::new("span", "", "").with(strong(&grade.label)).with(spaced(&grade.text));
        grades.parts.push(tick_box(label));
    }
    let mut part = section("paper-part whole", words.title)
        .with(paragraph(words.lead))
        .with(Markup::new("p", "paper-text", &grade.text))
        .with(grades)
        .with(line(words.reason_label));
    add_lines(&mut part, REASON_LINES);
    let proportions = meaning::proportions(framework);
    if !proportions.is_empty() {
        part.parts.push(key(words.proportions, &proportions));
    }
    part
}

/// Where the form goes, and what it was made from.
fn end(framework: &Framework, words: &Words) -> Markup {
    let source = framework.source();
    let source = words.start.source.fill([&source.title, &source.publisher, &source.published]);
    let version = spaced(&words.paper.version.fill([framework.version()]));
    section("paper-part whole", words.paper.end_title)
        .with(line(words.paper.give_back))
        .with(Markup::new("p", "paper-source", &source).with(version))
}
