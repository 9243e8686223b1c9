//! Fields to choose and to fill in, as HTML. It must not know what they are for.

use empowerment_check::words::maker::Question;

use crate::html::{Element, el};

/// What may be typed into a field, by the name that `maker.js` knows.
#[derive(Clone, Copy)]
pub enum Kind {
    Link,
    Instance,
    Colour,
    Font,
    Address,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Instance => "instance",
            Self::Colour => "colour",
            Self::Font => "font",
            Self::Address => "address",
        }
    }
}

/// A field for a line of text, with places for a hint and for what is wrong with it.
pub fn text(name: &str, kind: Kind, question: &Question) -> Element {
    field(name, question).child(input(name, kind, question))
}

/// As [`text`], where only texts of this pattern are taken.
pub fn text_of_pattern(name: &str, kind: Kind, question: &Question, pattern: &str) -> Element {
    field(name, question).child(input(name, kind, question).attribute("pattern", pattern))
}

/// A colour, typed or picked. `picking` says what the picker is for; it begins with the `value` that there is.
pub fn colour(name: &str, question: &Question, picking: &str, value: &str) -> Element {
    let picker = el("input").attribute("type", "color").attribute("data-picks", name);
    let picker = picker.attribute("aria-label", picking).attribute("value", value);
    let pair = el("div").class("pair").child(input(name, Kind::Colour, question)).child(picker);
    field(name, question).child(pair)
}

/// One of several, in a list that folds.
pub fn select(name: &str, question: &Question, options: &[(String, String)]) -> Element {
    let option = |(value, label): &(String, String)| el("option").attribute("value", value).text(label);
    let select = el("select").attribute("name", name).attribute("id", &id(name)).children(options.iter().map(option));
    let list = described(select, &ids_of_hint(name, question));
    label_and_hint(name, question).child(list)
}

/// One of several, all in sight; the first is chosen. Each has its value, its name and a hint.
pub fn radios(name: &str, title: &str, options: &[(&str, &str, &str)]) -> Element {
    let option = |(place, (value, label, hint)): (usize, &(&str, &str, &str))| {
        let input = el("input").attribute("type", "radio").attribute("name", name).attribute("value", value);
        boxed(
            &format!("{}-{place}", id(name)),
            if place == 0 { input.attribute("checked", "") } else { input },
            label,
            hint,
        )
    };
    group(title).children(options.iter().enumerate().map(option))
}

/// Any of several. Each has its value and its name.
pub fn checkboxes(name: &str, question: &Question, options: &[(&str, &str)]) -> Element {
    let option = |(place, (value, label)): (usize, &(&str, &str))| {
        let input = el("input").attribute("type", "checkbox").attribute("name", name).attribute("value", value);
        boxed(&format!("{}-{place}", id(name)), input, label, "")
    };
    group(question.label).children(hint(name, question)).children(options.iter().enumerate().map(option))
}

/// Yes or no.
pub fn checkbox(name: &str, value: &str, question: &Question) -> Element {
    let input = el("input").attribute("type", "checkbox").attribute("name", name).attribute("value", value);
    boxed(&id(name), input, question.label, question.hint)
}

fn group(title: &str) -> Element {
    el("fieldset").class("field").child(el("legend").text(title))
}

/// A box to tick, with what stands beside it.
fn boxed(id: &str, input: Element, label: &str, hint: &str) -> Element {
    let about = format!("{id}-hint");
    let name = el("label").attribute("for", id).text(label);
    let option = el("div").class("option");
    let input = input.attribute("id", id);
    if hint.is_empty() {
        return option.child(input).child(name);
    }
    let said = el("span").class("hint").attribute("id", &about).text(hint);
    option.child(described(input, &about)).child(name).child(said)
}

fn field(name: &str, question: &Question) -> Element {
    let fault = el("p").class("fault").attribute("id", &format!("{}-fault", id(name)));
    label_and_hint(name, question).child(fault)
}

fn label_and_hint(name: &str, question: &Question) -> Element {
    let label = el("label").attribute("for", &id(name)).text(question.label);
    el("div").class("field").child(label).children(hint(name, question))
}

fn hint(name: &str, question: &Question) -> Option<Element> {
    let hint = || el("p").class("hint").attribute("id", &format!("{}-hint", id(name))).text(question.hint);
    (!question.hint.is_empty()).then(hint)
}

fn input(name: &str, kind: Kind, question: &Question) -> Element {
    let input = el("input").attribute("type", "text").attribute("name", name).attribute("id", &id(name));
    let input =
        input.attribute("data-kind", kind.name()).attribute("autocomplete", "off").attribute("spellcheck", "false");
    described(input, &format!("{} {}-fault", ids_of_hint(name, question), id(name)))
}

fn described(element: Element, ids: &str) -> Element {
    if ids.is_empty() { element } else { element.attribute("aria-describedby", ids.trim_start()) }
}

fn ids_of_hint(name: &str, question: &Question) -> String {
    if question.hint.is_empty() { String::new() } else { format!("{}-hint", id(name)) }
}

fn id(name: &str) -> String {
    format!("for-{}", name.trim_start_matches('-'))
}
