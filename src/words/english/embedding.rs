//! To the people who make the page, in English.

use crate::words::embedding::Embedding;
use crate::words::phrase::Phrase;

pub(super) const EMBEDDING: Embedding = Embedding {
    attribute: Phrase::new("empowerment-check: the attribute “{0}” is “{1}”. It takes {2}."),
    takes_storage: "“browser” (until it is deleted, as without the attribute), “visit” or “nothing”",
    takes_link: "an address that begins with https:, http:, mailto: or tel:, or one on this site; without it there is \
                 no link",
    takes_instance: "up to 64 lower-case letters, digits, hyphens and full stops, a letter or digit first; “main” \
                     without it",
};
