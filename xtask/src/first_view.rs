//! The first page of the standalone page, to be read before the product is there, from the same words and the same view.
//!
//! It must not offer what does not work yet: there is nothing in it to press.

use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result};
use empowerment_check::app::state::AppState;
use empowerment_check::app::views::offer::OfferView;
use empowerment_check::app::views::start::start;
use empowerment_check::formats::shipped;
use empowerment_check::words::Words;

use crate::html::{Element, el};
use crate::project::Project;

/// What stands in the page where the first view begins, and where it goes on after what says that it is loading.
const BEGINNING: &str = "<!-- first view -->";
const END: &str = "<!-- end of first view -->";

/// Puts the first view into the page in `dist/`.
///
/// # Errors
/// The page cannot be read or written, or has no place for it.
pub fn write(project: &Project, words: &'static Words) -> Result<()> {
    let path = project.dist().join("index.html");
    let page = fs::read_to_string(&path).context("the page is missing in dist/")?;
    fs::write(&path, with_first_view(&page, words)?).context("the page cannot be written")
}

fn with_first_view(page: &str, words: &'static Words) -> Result<String> {
    let (before, rest) = page.split_once(BEGINNING).context("the page says nowhere where its first view begins")?;
    let (loading, after) = rest.split_once(END).context("the page says nowhere where its first view ends")?;
    let frameworks = shipped::frameworks().into_iter().map(Arc::new).collect();
    let offered = start(&AppState::new(frameworks, words)).offered;
    Ok([before, &opening(words), loading, &choice(words, &offered), after].concat())
}

/// What stands at the top, as the product shows it.
fn opening(words: &Words) -> String {
    let mark = el("span").class("brand-mark").attribute("aria-hidden", "true");
    let promise = |title, text| el("li").child(el("strong").text(title)).child(el("p").text(text));
    let start = &words.start;
    let promises = el("ul")
        .class("promises")
        .child(promise(start.time_title, start.time))
        .child(promise(start.privacy_title, start.privacy));
    let parts = [
        el("p").class("brand").child(mark).text(words.common.product),
        el("h1").text(start.title),
        el("p").class("lead").text(start.lead),
        promises,
    ];
    parts.iter().map(Element::html).collect()
}

/// What there is to choose from, in the order in which the product offers it.
fn choice(words: &Words, offered: &[OfferView]) -> String {
    let one = |offer: &OfferView| el("li").child(el("strong").text(&offer.title)).child(el("p").text(&offer.purpose));
    let parts = [el("h2").text(words.start.choose_title), el("ul").children(offered.iter().map(one))];
    parts.iter().map(Element::html).collect()
}

#[cfg(test)]
mod tests {
    use empowerment_check::words::english::ENGLISH;

    use super::*;

    const PAGE: &str = include_str!("../../index.html");

    #[test]
    fn the_page_tells_before_the_product_is_there_what_it_is_for_and_what_there_is_to_choose() {
        let page = with_first_view(PAGE, &ENGLISH).unwrap();
        let (first, after) = page.split_once("is loading").unwrap();
        assert!(first.contains(&format!("<h1>{}</h1>", ENGLISH.start.title)));
        assert!(first.contains(ENGLISH.start.privacy));
        for framework in shipped::frameworks() {
            let title = framework.title();
            assert!(after.contains(&format!("<strong>{title}</strong>")), "{title}");
        }
        assert!(!page.contains("first view"), "nothing is left of the marks");
    }

    #[test]
    fn a_page_without_a_place_for_it_is_refused() {
        assert!(with_first_view("<main></main>", &ENGLISH).is_err());
        assert!(with_first_view("<main><!-- first view --></main>", &ENGLISH).is_err());
    }
}
