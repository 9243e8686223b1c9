//! The blank form of a framework, for whoever has no script. `src/ui/components/paper_form.rs` shows the same form,
//! with the same classes; `style/components/paper_form.css` dresses both.
//!
//! It must not decide what a form says: the view model does.

use empowerment_check::app::views::paper::{
    Meaning, PaperBlock, PaperField, PaperGrade, PaperItem, PaperSection, PaperView, Room,
};
use empowerment_check::words::Words;

use super::element::{Element, el};

pub fn paper_form(words: &Words, view: &PaperView) -> Element {
    let fields = view.about_fields.iter().map(field);
    let instructions = view.instructions.iter().map(|one| el("li").text(one));
    let sections = view.sections.iter().map(|one| section(words, one, &view.key));
    el("article")
        .class("paper")
        .child(head(view))
        .child(part("paper-part paper-about", words.about.title).children(fields))
        .child(part("paper-part whole", words.paper.how_title).child(el("ol").children(instructions)))
        .children(sections)
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
        .child(el("h1").class("paper-title").text(&view.title))
        .maybe(historical)
        .child(el("p").text(&view.about))
}

fn part(class: &str, title: &str) -> Element {
    el("section").class(class).child(el("h2").class("paper-heading").text(title))
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
        .child(el("h2").class("paper-heading").text(&section.title))
        .child(el("p").text(&section.about))
        .maybe((!key.is_empty()).then(|| key_box(words.paper.key_title, key)));
    el("section")
        .class("paper-part")
        .child(head)
        .maybe(to_read(words, &section.to_read))
        .children(section.blocks.iter().map(|one| block(words, one)))
}

fn key_box(title: &str, key: &[Meaning]) -> Element {
    el("div").class("paper-key").child(el("p").child(el("strong").text(title))).child(meanings(key))
}

fn meanings(list: &[Meaning]) -> Element {
    let row = |one: &Meaning| el("div").child(el("dt").text(&one.label)).child(el("dd").text(&one.meaning));
    el("dl").children(list.iter().map(row))
}

fn to_read(words: &Words, texts: &[String]) -> Option<Element> {
    let list = || el("ul").children(texts.iter().map(|text| el("li").text(text)));
    let title = || el("h3").class("paper-subheading").text(words.section.illustrations);
    (!texts.is_empty()).then(|| el("div").class("paper-read").child(title()).child(list()))
}

fn block(words: &Words, block: &PaperBlock) -> Element {
    el("div")
        .class("paper-block")
        .maybe(block.title.as_ref().map(|title| el("h3").class("paper-subheading").text(title)))
        .child(el("ol").children(block.items.iter().map(|one| item(words, one))))
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
    let choice = |label: &String| el("li").child(tick_box()).child(el("span").text(label));
    el("ul").class("paper-boxes").children(labels.iter().map(choice))
}

fn tick_box() -> Element {
    el("span").class("paper-box").attribute("aria-hidden", "true")
}

/// Room for an answer: boxes row by row, then lines, the first of which carries what is to be written.
fn room(rows: &[Vec<String>], room: &Room) -> Element {
    let label = room.label.as_ref().map(|label| line().text(label));
    let more = room.lines.saturating_sub(usize::from(label.is_some()));
    el("div").class("paper-room").children(rows.iter().map(|row| boxes(row))).maybe(label).maybe(lines(more))
}

/// A line to write on, which can begin with what is to be written.
fn line() -> Element {
    el("p").class("paper-line")
}

/// Lines to write on.
fn lines(count: usize) -> Option<Element> {
    let line = |_| el("span").class("paper-line");
    (count > 0).then(|| el("div").class("paper-lines").attribute("aria-hidden", "true").children((0..count).map(line)))
}

fn grade(words: &Words, grade: &PaperGrade) -> Element {
    let row = |one: &Meaning| {
        let label = el("span").child(el("strong").text(&one.label)).text(" ").text(&one.meaning);
        el("li").child(tick_box()).child(label)
    };
    let proportions = || key_box(words.grade.proportions, &grade.proportions);
    part("paper-part whole", words.grade.title)
        .child(el("p").text(words.grade.lead))
        .child(el("p").class("paper-text").text(&grade.text))
        .child(el("ul").class("paper-boxes grades").children(grade.grades.iter().map(row)))
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
