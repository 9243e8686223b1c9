//! What the page's scripts know from the build: the loader of this release and the texts that they put together.

use empowerment_check::app::settings::SCHEMES;
use empowerment_check::words::maker::{Maker, MakerFaults, PastedWords};
use serde_json::{Map, Value, json};

use crate::naming::Pinned;

/// As JSON that can stand in a page.
pub fn json(loader: &Pinned, words: &Maker) -> String {
    let data = json!({
        "loader": {"name": loader.name, "integrity": loader.integrity},
        "schemes": SCHEMES,
        "words": {
            "copied": words.copying.copied,
            "selected": words.copying.selected,
            "tooWeak": words.looks.too_weak.fill(["{0}", "{1}", "{2}", "{3}", "{4}"]),
            "tokens": tokens(words),
            "pasted": pasted(&words.pasted),
            "faults": faults(&words.faults),
        },
    });
    // Within a script element only this sign could end it.
    data.to_string().replace('<', "\\u003c")
}

fn tokens(words: &Maker) -> Map<String, Value> {
    words.looks.tokens.iter().map(|(name, text)| ((*name).to_owned(), json!(text))).collect()
}

fn pasted(words: &PastedWords) -> Value {
    json!({
        "product": words.product,
        "loading": words.loading,
        "needsScript": words.needs_script,
        "otherwise": words.otherwise.fill(["{0}", "{1}"]),
        "onItsOwn": words.on_its_own,
        "onPaper": words.on_paper,
        "about": words.about,
    })
}

fn faults(words: &MakerFaults) -> Value {
    json!({
        "link": words.link,
        "wholeLink": words.whole_link,
        "instance": words.instance,
        "colour": words.colour,
        "font": words.font,
        "address": words.address,
    })
}
