//! To the people who make the page, and about them, in English.

use crate::words::embedding::Embedding;
use crate::words::phrase::Phrase;

pub(super) const EMBEDDING: Embedding = Embedding {
    attribute: Phrase::new("empowerment-check: the attribute “{0}” is “{1}”. It takes {2}."),
    takes_storage: "“browser” (until it is deleted, as without the attribute), “visit” or “nothing”",
    takes_link: "an address that begins with https:, http:, mailto: or tel:, or one on this site; without it there is \
                 no link",
    takes_instance: "up to 64 lower-case letters, digits, hyphens and full stops, a letter or digit first; “main” \
                     without it",
    takes_start: "“choose” (everything, as without the attribute), “continue”, “framework” or “paper”",
    takes_heading_level: "1, 2, 3 or 4; without it, the level that follows the heading before the element",
    takes_share: "“answers”; without it this page is told of no answer",
    takes_language: "“en” or “en-GB”; the product speaks English only so far",
    shared_title: "This website receives your answers",
    shared: "Each time you choose an answer, this website is told which one. It is not told what you write. The people \
             who run the website decide what they do with it.",
    contact: "Contact the people who run this website",
    privacy: "How this website uses data",
};
