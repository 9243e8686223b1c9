//! The blank form of a framework. `xtask/src/paper/form.rs` writes the same form, with the same classes, for the files
//! that need no script; `style/components/paper_form.css` dresses both.

use crate::app::views::paper::{Meaning, PaperBlock, PaperField, PaperGrade, PaperItem, PaperSection, PaperView, Room};
use crate::ui::element::{Element, each, el};
use crate::words::Words;

#[must_use]
pub fn paper_form(words: &Words, view: &PaperView) -> Element {
    let fields = each(&view.about_fields, |one| field(one).into());
    let instructions = each(&view.instructions, |one| el("li").text(one).into());
    let sections = each(&view.sections, |one| section(words, one, &view.key).into());
    el("article")
        .class("paper")
        .child(head(view))
        .child(part("paper-part paper-about", words.about.title).child(fields))
        .child(part("paper-part whole", words.paper.how_title).child(el("ol").child(instructions)))
        .child(sections)
        .maybe(view.grade.as_ref().map(|one| grade(words, one)))
        .maybe(glossary(words, &view.glossary))
        .child(end(words, view))
}

fn head(view: &PaperView) -> Element {
    let historical = view
        .historical
        .as_ref()
        .map(|one| el("p").class("paper-historical").child(el("strong").text(&one.label)).text(" ").text(&one.meaning));
    el("header")
        .class("paper-head")
        .child(el("p").class("paper-kind").text(&view.kind))
        .child(el("h2").class("paper-title").text(&view.title))
        .maybe(historical)
        .child(el("p").text(&view.about))
}

fn part(class: &str, title: &str) -> Element {
    el("section").class(class).child(el("h3").class("paper-heading").text(title))
}

fn field(field: &PaperField) -> Element {
    let label = || el("strong").text(&field.label);
    let part = el("div").class("paper-field");
    if field.hint.is_empty() {
        return part.child(line().child(label()));
    }
    let hint = el("span").class("paper-hint").text(&field.hint);
    let boxes = (!field.boxes.is_empty()).then(|| boxes(&field.boxes));
    part.child(el("p").child(label()).text(" ").child(hint)).maybe(boxes).maybe(lines(field.lines))
}

fn section(words: &Words, section: &PaperSection, key: &[Meaning]) -> Element {
    let head = el("div")
        .class("paper-section-head")
        .child(el("p").class("paper-position").text(&section.position))
        .child(el("h3").class("paper-heading").text(&section.title))
        .child(el("p").text(&section.about))
        .maybe((!key.is_empty()).then(|| key_box(words.paper.key_title, key)));
    el("section")
        .class("paper-part")
        .child(head)
        .maybe(to_read(words, &section.to_read))
        .child(each(&section.blocks, |one| block(words, one).into()))
}

fn key_box(title: &str, key: &[Meaning]) -> Element {
    el("div").class("paper-key").child(el("p").child(el("strong").text(title))).child(meanings(key))
}

fn meanings(list: &[Meaning]) -> Element {
    let row = |one: &Meaning| el("div").child(el("dt").text(&one.label)).child(el("dd").text(&one.meaning)).into();
    el("dl").child(each(list, row))
}

fn to_read(words: &Words, texts: &[String]) -> Option<Element> {
    let list = || el("ul").child(each(texts, |text| el("li").text(text).into()));
    let title = || el("h4").class("paper-subheading").text(words.section.illustrations);
    (!texts.is_empty()).then(|| el("div").class("paper-read").child(title()).child(list()))
}

fn block(words: &Words, block: &PaperBlock) -> Element {
    el("div")
        .class("paper-block")
        .maybe(block.title.as_ref().map(|title| el("h4").class("paper-subheading").text(title)))
        .child(el("ol").child(each(&block.items, |one| item(words, one).into())))
}

fn item(words: &Words, item: &PaperItem) -> Element {
    let examples = (!item.examples.is_empty()).then(|| {
        let question = el("span").class("paper-hint").text(words.section.what_could_show);
        el("p").class("paper-examples").child(question).text(" ").text(&item.examples)
    });
    el("li")
        .class("paper-item")
        .child(el("p").class("paper-text").child(el("span").class("paper-number").text(&item.number)).text(&item.text))
        .maybe(examples)
        .child(room(&item.boxes, &item.room))
}

/// Boxes to tick, each with its label. The boxes are drawing; the labels are read.
fn boxes(labels: &[String]) -> Element {
    let choice = |label: &String| el("li").child(tick_box()).child(el("span").text(label)).into();
    el("ul").class("paper-boxes").child(each(labels, choice))
}

fn tick_box() -> Element {
    el("span").class("paper-box").attribute("aria-hidden", "true")
}

/// Room for an answer: boxes row by row, then lines, the first of which carries what is to be written.
fn room(rows: &[Vec<String>], room: &Room) -> Element {
    let label = room.label.as_ref().map(|label| line().text(label));
    let more = room.lines.saturating_sub(usize::from(label.is_some()));
    el("div").class("paper-room").child(each(rows, |row| boxes(row).into())).maybe(label).maybe(lines(more))
}

/// A line to write on, which can begin with what is to be written.
fn line() -> Element {
    el("p").class("paper-line")
}

/// Lines to write on.
fn lines(count: usize) -> Option<Element> {
    let line = |_| el("span").class("paper-line").into();
    (count > 0).then(|| el("div").class("paper-lines").attribute("aria-hidden", "true").child(each(0..count, line)))
}

fn grade(words: &Words, grade: &PaperGrade) -> Element {
    let row = |one: &Meaning| {
        let label = el("span").child(el("strong").text(&one.label)).text(" ").text(&one.meaning);
        el("li").child(tick_box()).child(label).into()
    };
    let proportions = || key_box(words.grade.proportions, &grade.proportions);
    part("paper-part whole", words.grade.title)
        .child(el("p").text(words.grade.lead))
        .child(el("p").class("paper-text").text(&grade.text))
        .child(el("ul").class("paper-boxes grades").child(each(&grade.grades, row)))
        .child(room(&[], &grade.reason))
        .maybe((!grade.proportions.is_empty()).then(proportions))
}

fn glossary(words: &Words, glossary: &[Meaning]) -> Option<Element> {
    let terms = || part("paper-part", words.framework.glossary_title).child(meanings(glossary));
    (!glossary.is_empty()).then(terms)
}

fn end(words: &Words, view: &PaperView) -> Element {
    part("paper-part whole", words.paper.end_title)
        .child(line().text(words.paper.give_back))
        .child(el("p").class("paper-source").text(&view.source).text(" ").text(&view.version))
}
