//! The sections of a form: what the boxes mean, what there is to read, and each statement with room for its answer.

use super::pieces::{add_lines, boxes, key, line, paragraph, spaced};
use crate::app::views::markup::Markup;
use crate::app::views::meaning;
use crate::app::views::part::Fact;
use crate::app::views::section::block_title;
use crate::domain::framework::{Framework, Group};
use crate::domain::statement::{Statement, StatementKind};
use crate::words::Words;

/// Lines beside boxes besides the one that says what to write, for a written answer, and for a closing prompt.
const NOTE_LINES: usize = 1;
const ANSWER_LINES: usize = 5;
const CLOSING_LINES: usize = 4;

/// Adds every section.
pub fn add(sheet: &mut Markup, framework: &Framework, words: &Words) {
    let Some(sections) = framework.sections() else { return };
    let form = Form { framework, words, steps: meaning::steps(framework) };
    let all = sections.groups.len().to_string();
    for (group, number) in sections.groups.iter().zip(1_usize..) {
        let position = words.section.position.fill([&number.to_string(), &all]);
        let mut part = Markup::new("section", "paper-part", "").with(form.head(&position, group));
        let statements: Vec<&Statement> = framework.statements_in(&group.id).collect();
        form.add_reading(&mut part, &statements);
        form.add_blocks(&mut part, number, &statements);
        sheet.parts.push(part);
    }
}

/// What the sections are made from.
struct Form<'a> {
    framework: &'a Framework,
    words: &'a Words,
    steps: Vec<Fact>,
}

impl Form<'_> {
    fn head(&self, position: &str, group: &Group) -> Markup {
        let head = Markup::new("div", "paper-section-head", "")
            .with(Markup::new("p", "paper-position", position))
            .with(Markup::new("h2", "paper-heading", &group.title))
            .with(paragraph(&group.about));
        if self.framework.whole_grade().is_some() {
            return head;
        }
        let (common, words) = (&self.words.common, &self.words.section);
        let mut meanings = self.steps.clone();
        meanings.push(Fact::new(common.dont_know, words.dont_know_meaning));
        meanings.push(Fact::new(common.does_not_apply, words.does_not_apply_meaning));
        head.with(key(self.words.paper.key_title, &meanings))
    }

    /// Adds the illustrations, which ask for nothing.
    fn add_reading(&self, section: &mut Markup, statements: &[&Statement]) {
        let mut list = Markup::new("ul", "", "");
        for statement in statements.iter().filter(|one| one.kind == StatementKind::Illustration) {
            list.parts.push(Markup::new("li", "", &statement.text));
        }
        if !list.parts.is_empty() {
            let title = Markup::new("h3", "paper-subheading", self.words.section.illustrations);
            section.parts.push(Markup::new("div", "paper-read", "").with(title).with(list));
        }
    }

    /// Adds what is asked, in blocks of what stands together in the source.
    fn add_blocks(&self, section: &mut Markup, section_number: usize, statements: &[&Statement]) {
        let mut open = None;
        let asked = statements.iter().filter(|one| one.kind != StatementKind::Illustration);
        for (statement, number) in asked.zip(1_usize..) {
            let title = block_title(self.words, self.framework, statement);
            if open.as_ref() != Some(&title) {
                section.parts.push(block(title.as_deref()));
                open = Some(title);
            }
            let item = self.item(statement, &format!("{section_number}.{number}"));
            // The list of a block is the last of its parts.
            let list = section.parts.last_mut().and_then(|block| block.parts.last_mut());
            list.map(|list| list.parts.push(item)).unwrap_or_default();
        }
    }

    fn item(&self, statement: &Statement, number: &str) -> Markup {
        let text = Markup::new("p", "paper-text", "")
            .with(Markup::new("span", "paper-number", number))
            .with(Markup::new("span", "", &statement.text));
        let mut item = Markup::new("li", "paper-item", "").with(text);
        if !statement.examples.is_empty() {
            let examples = statement.examples.join(self.words.paper.example_separator);
            let question = Markup::new("span", "paper-hint", self.words.section.what_could_show);
            item.parts.push(Markup::new("p", "paper-examples", "").with(question).with(spaced(&examples)));
        }
        item.with(self.room(statement.kind))
    }

    /// Boxes and lines. A line beside boxes says what it is for; lines under a question need not.
    fn room(&self, kind: StatementKind) -> Markup {
        let mut room = Markup::new("div", "paper-room", "");
        let lines = match kind {
            StatementKind::Rated => {
                self.add_boxes(&mut room);
                NOTE_LINES
            }
            StatementKind::Illustration | StatementKind::Question => ANSWER_LINES,
            StatementKind::Strengths | StatementKind::Improvements | StatementKind::Evidence => CLOSING_LINES,
        };
        add_lines(&mut room, lines);
        room
    }

    /// The steps, then what can be said of every statement, then the line for a note.
    fn add_boxes(&self, room: &mut Markup) {
        let steps: Vec<&str> = self.steps.iter().map(|step| step.label.as_str()).collect();
        let common = &self.words.common;
        let note = self.framework.historical().map_or(self.words.section.edit_note, |historical| &historical.prompt);
        room.parts.push(boxes(&steps));
        room.parts.push(boxes(&[common.dont_know, common.does_not_apply]));
        room.parts.push(line(note));
    }
}

fn block(title: Option<&str>) -> Markup {
    let block = Markup::new("div", "paper-block", "");
    let list = Markup::new("ol", "", "");
    match title {
        Some(title) => block.with(Markup::new("h3", "paper-subheading", title)).with(list),
        None => block.with(list),
    }
}
