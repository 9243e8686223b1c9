//! A blank form of a framework, to be printed and filled in by hand. It is made from the framework alone and knows no
//! answers, so that the page and the files that need no script show the same form.

use super::section::block_title;
use crate::domain::framework::{Dimension, Framework};
use crate::domain::judging::{Judging, WholeGrade};
use crate::domain::statement::{Statement, StatementKind};
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperView {
    /// The product, and that this is a form.
    pub kind: String,
    pub title: String,
    pub about: String,
    /// That the document is a record of its time.
    pub historical: Option<Meaning>,
    pub about_fields: Vec<PaperField>,
    pub instructions: Vec<String>,
    /// What the boxes of every section mean; empty where nothing is ticked.
    pub key: Vec<Meaning>,
    pub sections: Vec<PaperSection>,
    pub grade: Option<PaperGrade>,
    pub glossary: Vec<Meaning>,
    pub source: String,
    pub version: String,
}

/// A word with what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    pub label: String,
    pub meaning: String,
}

impl Meaning {
    #[must_use]
    pub fn new(label: &str, meaning: &str) -> Self {
        Self { label: label.to_owned(), meaning: meaning.to_owned() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperSection {
    pub position: String,
    pub title: String,
    pub about: String,
    /// Illustrations, to be read and not answered.
    pub to_read: Vec<String>,
    pub blocks: Vec<PaperBlock>,
}

/// What stands together in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperBlock {
    pub title: Option<String>,
    pub items: Vec<PaperItem>,
}

/// Something about the form as a whole, to be ticked or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperField {
    pub label: String,
    pub hint: String,
    pub boxes: Vec<String>,
    pub lines: usize,
}

/// A statement, a question or a closing prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperItem {
    /// Such as `2.7`, so that people in a room can name it.
    pub number: String,
    pub text: String,
    /// What could show it, in one line; empty when nothing is named.
    pub examples: String,
    /// The labels of the boxes, row by row; none where the answer is written only.
    pub boxes: Vec<Vec<String>>,
    pub room: Room,
}

/// Room to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// What is to be written, where the text above does not say it.
    pub label: Option<String>,
    pub lines: usize,
}

/// The one grade of the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperGrade {
    pub text: String,
    pub grades: Vec<Meaning>,
    pub proportions: Vec<Meaning>,
    pub reason: Room,
}

/// Lines about the form as a whole, beside boxes, for a written answer, and for a closing prompt or a reason.
const ABOUT_LINES: usize = 2;
const NOTE_LINES: usize = 2;
const ANSWER_LINES: usize = 5;
const CLOSING_LINES: usize = 4;

#[must_use]
pub fn paper(framework: &Framework, words: &Words) -> PaperView {
    let form = Form { framework, words };
    let source = framework.source();
    PaperView {
        kind: words.paper.kind.fill([words.common.product]),
        title: framework.title().to_owned(),
        about: framework.about().to_owned(),
        historical: framework.historical().map(|one| Meaning::new(&one.label, &one.note)),
        about_fields: form.about_fields(),
        instructions: form.instructions(),
        key: form.key(),
        sections: framework.sections().map(|sections| form.sections(sections)).unwrap_or_default(),
        grade: framework.whole_grade().map(|grade| form.grade(grade)),
        glossary: framework.glossary().iter().map(|term| Meaning::new(&term.term, &term.meaning)).collect(),
        source: words.start.source.fill([&source.title, &source.publisher, &source.published]),
        version: words.paper.version.fill([framework.version()]),
    }
}

/// What a form is made from.
struct Form<'a> {
    framework: &'a Framework,
    words: &'a Words,
}

impl Form<'_> {
    fn instructions(&self) -> Vec<String> {
        let words = &self.words.paper;
        let own = match self.framework.judging() {
            Judging::Scale(_) => [words.read_statement, words.tick_one, words.tick_dont_know, words.use_lines],
            Judging::Checklist => [words.read_item, words.tick_one, words.tick_dont_know, words.use_lines],
            Judging::Judgement(_) => [words.read_practice, words.write_answers, words.note_closing, words.grade_at_end],
        };
        let glossary = (!self.framework.glossary().is_empty()).then_some(words.words_at_end);
        own.into_iter().chain([words.any_order, words.no_names]).chain(glossary).map(str::to_owned).collect()
    }

    fn about_fields(&self) -> Vec<PaperField> {
        let (words, about) = (&self.words.paper, &self.words.about);
        let field = |label: &str, hint: &str, boxes: &[&str], lines| PaperField {
            label: label.to_owned(),
            hint: hint.to_owned(),
            boxes: boxes.iter().map(|text| (*text).to_owned()).collect(),
            lines,
        };
        vec![
            field(about.place_label, "", &[], 1),
            field(words.date, "", &[], 1),
            field(about.perspective_legend, words.tick_perspective, &about.perspectives, 0),
            field(about.took_part_label, about.took_part_hint, &[], ABOUT_LINES),
            field(about.missing_label, about.missing_hint, &[], ABOUT_LINES),
        ]
    }

    fn key(&self) -> Vec<Meaning> {
        self.boxes().concat()
    }

    /// The boxes of a statement, row by row, with what they mean: the steps, then what can be said of every statement.
    fn boxes(&self) -> Vec<Vec<Meaning>> {
        if self.framework.whole_grade().is_some() {
            return Vec::new();
        }
        let (common, section) = (&self.words.common, &self.words.section);
        let dont_know = Meaning::new(common.dont_know, section.dont_know_meaning);
        let does_not_apply = Meaning::new(common.does_not_apply, section.does_not_apply_meaning);
        vec![steps(self.framework), vec![dont_know, does_not_apply]]
    }

    fn sections(&self, sections: &Dimension) -> Vec<PaperSection> {
        let all = sections.groups.len().to_string();
        let mut views = Vec::new();
        for (group, number) in sections.groups.iter().zip(1_usize..) {
            let (read, asked): (Vec<_>, Vec<_>) = self
                .framework
                .statements_in(&sections.id, &group.id)
                .partition(|statement| statement.kind == StatementKind::Illustration);
            views.push(PaperSection {
                position: self.words.section.position.fill([&number.to_string(), &all]),
                title: group.title.clone(),
                about: group.about.clone(),
                to_read: read.into_iter().map(|statement| statement.text.clone()).collect(),
                blocks: self.blocks(number, &asked),
            });
        }
        views
    }

    fn blocks(&self, section: usize, statements: &[&Statement]) -> Vec<PaperBlock> {
        let mut blocks: Vec<PaperBlock> = Vec::new();
        for (statement, number) in statements.iter().zip(1_usize..) {
            let title = block_title(self.words, self.framework, statement);
            let item = self.item(statement, format!("{section}.{number}"));
            match blocks.last_mut() {
                Some(block) if block.title == title => block.items.push(item),
                _ => blocks.push(PaperBlock { title, items: vec![item] }),
            }
        }
        blocks
    }

    fn item(&self, statement: &Statement, number: String) -> PaperItem {
        let labels = |row: Vec<Meaning>| row.into_iter().map(|one| one.label).collect();
        let boxes = self.boxes().into_iter().map(labels).collect();
        let examples = statement.examples.join(self.words.paper.example_separator);
        PaperItem { number, text: statement.text.clone(), examples, boxes, room: self.room(statement.kind) }
    }

    /// Lines beside boxes carry a label; lines under a question or a prompt need none.
    fn room(&self, kind: StatementKind) -> Room {
        let prompt = self.framework.historical().map(|historical| historical.prompt.clone());
        match kind {
            StatementKind::Rated => {
                Room { label: prompt.or_else(|| Some(self.words.section.edit_note.to_owned())), lines: NOTE_LINES }
            }
            StatementKind::Illustration | StatementKind::Question => Room { label: prompt, lines: ANSWER_LINES },
            StatementKind::Strengths | StatementKind::Improvements | StatementKind::Evidence => {
                Room { label: None, lines: CLOSING_LINES }
            }
        }
    }

    fn grade(&self, grade: &WholeGrade) -> PaperGrade {
        PaperGrade {
            text: grade.text.clone(),
            grades: steps(self.framework),
            proportions: grade.proportions.iter().map(|one| Meaning::new(&one.label, &one.meaning)).collect(),
            reason: Room { label: Some(self.words.grade.reason_label.to_owned()), lines: CLOSING_LINES },
        }
    }
}

/// The steps of a scale or the states of a checklist, lowest first; or the grades of the whole, highest first, as owners
/// of such scales list them.
#[must_use]
pub fn steps(framework: &Framework) -> Vec<Meaning> {
    let levels = framework.scale().levels().iter().map(|level| Meaning::new(&level.label, &level.meaning));
    if framework.whole_grade().is_some() { levels.rev().collect() } else { levels.collect() }
}
