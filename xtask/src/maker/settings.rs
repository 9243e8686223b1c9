//! What can be set, group by group. Names and values are the product's own: each attribute that it reads has its field
//! here, or this does not compile.

use empowerment_check::app::attributes::{ATTRIBUTES, Attribute, STARTS, STORAGE_MODES};
use empowerment_check::app::settings::{HeadingLevel, Start, StorageMode};
use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::ids::MAX_ID_LENGTH;
use empowerment_check::words::maker::{Maker, Question};

use super::fields::{Kind, checkbox, checkboxes, colour, radios, select, text, text_of_pattern};
use crate::html::{Element, el};

/// The ways into a page, by the names that `snippets.js` knows.
pub const SHAPES: [&str; 5] = ["element", "pinned", "frame", "plain-frame", "link"];

const OFFER: [Attribute; 4] = [Attribute::Frameworks, Attribute::Start, Attribute::Storage, Attribute::Lang];
const LINKS: [Attribute; 3] = [Attribute::Privacy, Attribute::Contact, Attribute::Exit];
const MORE: [Attribute; 3] = [Attribute::HeadingLevel, Attribute::Instance, Attribute::Share];

/// The form. `tokens` is the style sheet that holds the product's own colours.
pub fn form(frameworks: &[Framework], tokens: &str, words: &Maker) -> Element {
    let fields = |attributes: &[Attribute]| -> Vec<Element> {
        attributes.iter().map(|attribute| of_attribute(*attribute, frameworks, words)).collect()
    };
    let base = text("base", Kind::Address, &words.more.base);
    let more = el("details").child(el("summary").text(words.more.title));
    el("form")
        .attribute("novalidate", "")
        .child(shape(words))
        .child(part(words.offer.title, "").children(fields(&OFFER)))
        .child(part(words.links.title, "").children(fields(&LINKS)).child(text(
            "site",
            Kind::Address,
            &words.links.site,
        )))
        .child(part(words.looks.title, words.looks.hint).children(looks(tokens, words)))
        .child(more.child(el("div").class("fields").children(fields(&MORE)).child(base)))
}

fn part(title: &str, hint: &str) -> Element {
    let part = el("section").class("fields").child(el("h2").text(title));
    if hint.is_empty() { part } else { part.child(el("p").class("hint").text(hint)) }
}

fn shape(words: &Maker) -> Element {
    let shape = &words.shape;
    let ways = [&shape.element, &shape.pinned, &shape.frame, &shape.plain_frame, &shape.link];
    let options: Vec<_> = SHAPES.into_iter().zip(ways).map(|(name, way)| (name, way.label, way.hint)).collect();
    el("section").class("fields").child(radios("shape", shape.title, &options))
}

fn of_attribute(attribute: Attribute, frameworks: &[Framework], words: &Maker) -> Element {
    let name = name(attribute);
    let (offer, links, more) = (&words.offer, &words.links, &words.more);
    match attribute {
        Attribute::Frameworks => {
            let options: Vec<_> = frameworks.iter().map(|one| (one.id().as_str(), one.title())).collect();
            checkboxes(name, &offer.frameworks, &options)
        }
        Attribute::Start => {
            let option = |(value, start): &(&str, Start)| {
                (value_of(value, *start == Start::default()), start_label(*start, words))
            };
            select(name, &offer.start, &STARTS.iter().map(option).collect::<Vec<_>>())
        }
        Attribute::Storage => {
            let option = |(value, mode): &(&'static str, StorageMode)| {
                let choice = match mode {
                    StorageMode::Browser => &offer.browser,
                    StorageMode::Visit => &offer.visit,
                    StorageMode::Nothing => &offer.nothing,
                };
                (if *mode == StorageMode::default() { "" } else { *value }, choice.label, choice.hint)
            };
            radios(name, offer.storage, &STORAGE_MODES.iter().map(option).collect::<Vec<_>>())
        }
        Attribute::Lang => {
            let option = |(code, language): &(&str, &str)| ((*code).to_owned(), (*language).to_owned());
            let options: Vec<_> = offer.languages.iter().map(option).collect();
            select(name, &Question { label: offer.language, hint: "" }, &options)
        }
        Attribute::Privacy => text(name, Kind::Link, &links.privacy),
        Attribute::Contact => text(name, Kind::Link, &links.contact),
        Attribute::Exit => text(name, Kind::Link, &links.exit),
        Attribute::HeadingLevel => {
            let levels = HeadingLevel::ALL.map(|level| (level.to_string(), level.to_string()));
            let by_itself = (String::new(), more.heading_follows.to_owned());
            select(name, &more.heading_level, &[vec![by_itself], levels.collect()].concat())
        }
        Attribute::Instance => {
            let pattern = format!("[a-z0-9][a-z0-9.\\-]{{0,{}}}", MAX_ID_LENGTH - 1);
            text_of_pattern(name, Kind::Instance, &more.instance, &pattern)
        }
        Attribute::Share => checkbox(name, "answers", &more.share),
    }
}

/// What is so without the attribute needs none.
fn value_of(value: &str, is_default: bool) -> String {
    if is_default { String::new() } else { value.to_owned() }
}

fn start_label(start: Start, words: &Maker) -> String {
    let label = match start {
        Start::Choose => words.offer.choose,
        Start::Continue => words.offer.carry_on,
        Start::Framework => words.offer.framework,
        Start::Paper => words.offer.paper,
    };
    label.to_owned()
}

/// How it is spelled in a page.
fn name(attribute: Attribute) -> &'static str {
    ATTRIBUTES.iter().find(|(_, one)| *one == attribute).map_or("", |(name, _)| name)
}

fn looks(tokens: &str, words: &Maker) -> Vec<Element> {
    let looks = &words.looks;
    let of_colour = |name: &str, question: &Question| {
        let value = token(tokens, name).unwrap_or("#000000");
        colour(name, question, &looks.pick.fill([question.label]), value)
    };
    let choice = |name: &str, label, values: &[&str], labels: &[&str]| {
        let options: Vec<_> =
            values.iter().zip(labels).map(|(value, label)| ((*value).to_owned(), (*label).to_owned())).collect();
        select(name, &Question { label, hint: "" }, &options)
    };
    vec![
        of_colour("--ec-accent", &looks.accent),
        of_colour("--ec-paper", &Question { label: looks.paper, hint: "" }),
        of_colour("--ec-ink", &Question { label: looks.ink, hint: "" }),
        text("--ec-font", Kind::Font, &looks.font),
        choice("--ec-radius", looks.radius, &["", "0px", "4px", "20px"], &looks.radii),
        choice("--ec-density", looks.density, &["", "0.8", "1.25"], &looks.densities),
        choice("--ec-width", looks.width, &["", "700px", "none"], &looks.widths),
    ]
}

/// The product's own value of a colour, in its light colours.
pub fn token<'a>(tokens: &'a str, name: &str) -> Option<&'a str> {
    tokens.split_once(&format!("{name}: "))?.1.split_once(';').map(|(value, _)| value)
}
