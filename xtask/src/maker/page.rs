//! The page as a whole.

use empowerment_check::domain::framework::Framework;
use empowerment_check::words::english::ENGLISH;
use empowerment_check::words::maker::Maker;

use super::{STYLE_SHEET, copying, data, settings};
use crate::html::{Element, el};
use crate::naming::Pinned;

/// Keeps browsers from asking for a picture that is not there.
const NO_ICON: &str = "data:,";

pub fn page(frameworks: &[Framework], tokens: &str, loader: &Pinned, words: &Maker) -> String {
    let main = el("main")
        .class("maker")
        .child(el("h1").class("page-heading").text(words.title))
        .child(el("p").class("lead").text(words.lead))
        .child(el("noscript").child(el("p").class("notice").text(words.no_script)))
        .child(bench(settings::form(frameworks, tokens, words), words))
        .child(copying::copying(words))
        .child(el("p").class("part").child(el("a").attribute("href", "../index.html").text(words.back_to_product)));
    let html =
        el("html").attribute("lang", ENGLISH.language).child(head(words)).child(el("body").class("root").child(main));
    // The data are no markup, and escaped in their own way.
    let data = format!("<script type=\"application/json\" id=\"data\">{}</script>", data::json(loader, words));
    format!("<!DOCTYPE html>\n{}\n", html.html().replace("</body>", &format!("{data}</body>")))
}

fn head(words: &Maker) -> Element {
    let script = |address: &str| el("script").attribute("type", "module").attribute("src", address);
    el("head")
        .child(el("meta").attribute("charset", "utf-8"))
        .child(el("meta").attribute("name", "viewport").attribute("content", "width=device-width, initial-scale=1"))
        .child(el("title").text(words.title))
        .child(el("link").attribute("rel", "icon").attribute("href", NO_ICON))
        .child(el("link").attribute("rel", "stylesheet").attribute("href", STYLE_SHEET))
        .child(script("../v1/empowerment-check.js"))
        .child(script("maker.js"))
}

/// The settings beside the check as it will look. The script shows it.
fn bench(form: Element, words: &Maker) -> Element {
    let check = el("empowerment-check").attribute("id", "preview").attribute("instance", "preview");
    let looks = &words.looks;
    let preview = el("section")
        .class("preview")
        .child(el("h2").text(words.preview_title))
        .child(el("p").class("hint").text(words.preview_hint))
        .child(el("div").attribute("role", "status").child(el("ul").attribute("id", "findings")))
        .child(el("p").class("hint").attribute("id", "dark").attribute("hidden", "").text(looks.dark))
        .child(el("div").class("stage").child(check.attribute("loading", "eager")));
    el("div").class("bench").attribute("id", "maker").attribute("hidden", "").child(form).child(preview)
}
