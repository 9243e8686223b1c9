//! What is around a form: a whole HTML document, with the way to print it and the way back.

use empowerment_check::app::views::paper::paper;
use empowerment_check::domain::framework::Framework;
use empowerment_check::words::Words;
use empowerment_check::words::english::PAPER_FILES;

use super::STYLE_SHEET;
use super::form::paper_form;
use crate::html::{Element, el};

/// Keeps browsers from asking for a picture that is not there.
const NO_ICON: &str = "data:,";

/// A document with this title. The language is that of the words.
pub fn document(words: &Words, title: &str, body: Element) -> String {
    let head = el("head")
        .child(el("meta").attribute("charset", "utf-8"))
        .child(el("meta").attribute("name", "viewport").attribute("content", "width=device-width, initial-scale=1"))
        .child(el("title").text(title))
        .child(el("link").attribute("rel", "icon").attribute("href", NO_ICON))
        .child(el("link").attribute("rel", "stylesheet").attribute("href", STYLE_SHEET));
    let html = el("html").attribute("lang", words.language).child(head).child(body);
    format!("<!DOCTYPE html>\n{}\n", html.html())
}

/// A form, with what helps to print it. That is not printed.
pub fn form(words: &Words, framework: &Framework) -> String {
    let help = el("nav")
        .class("on-screen")
        .child(el("p").child(el("a").attribute("href", "index.html").text(PAPER_FILES.back_to_forms)))
        .child(el("p").text(PAPER_FILES.how_to_print));
    let body = el("body").child(help).child(el("main").child(paper_form(&paper(framework, words))));
    document(words, framework.title(), body)
}
