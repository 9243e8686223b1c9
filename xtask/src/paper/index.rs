//! The list of the forms.

use empowerment_check::domain::framework::Framework;
use empowerment_check::words::Words;
use empowerment_check::words::english::PAPER_FILES;

use super::document::document;
use crate::html::el;

/// The list of these files, each with what its framework is called and who it is for.
pub fn index(words: &Words, forms: &[(String, &Framework)]) -> String {
    let link = |(file, framework): &(String, &Framework)| {
        let audience = el("p").text(framework.audience());
        el("li").child(el("a").attribute("href", file).text(framework.title())).child(audience)
    };
    let product = el("a").attribute("href", "../index.html").text(PAPER_FILES.back_to_product);
    let main = el("main")
        .class("on-screen")
        .child(el("h1").text(PAPER_FILES.title))
        .child(el("p").text(PAPER_FILES.lead))
        .child(el("ul").children(forms.iter().map(link)))
        .child(el("p").child(product));
    document(words, PAPER_FILES.title, el("body").child(main))
}
