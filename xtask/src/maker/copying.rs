//! The lines to copy, each box with its button. Without JavaScript the first box holds lines that work as they are.

use empowerment_check::words::maker::{CopyWords, Maker};

use crate::html::{Element, el};

/// The address that stands for a council's own.
const PLACEHOLDER: &str = "https://check.example/";

/// Everything under the heading about copying.
pub fn copying(words: &Maker) -> Element {
    let copying = &words.copying;
    let pinned = el("p").class("hint").attribute("id", "pinned-hint").attribute("hidden", "").text(copying.pinned_hint);
    let none = el("p").attribute("id", "policy-none").attribute("hidden", "").text(copying.policy_none);
    el("section")
        .class("part")
        .child(el("h2").text(copying.title))
        .child(boxed("lines", copying.lines, pinned, &plain_lines(words), copying))
        .child(none)
        .child(later("styles", copying.styles, copying.styles_hint, copying))
        .child(later("policy", copying.policy, copying.policy_hint, copying))
        .child(later("server", copying.server, copying.server_hint, copying))
}

/// A box that the script fills and shows.
fn later(id: &str, title: &str, hint: &str, words: &CopyWords) -> Element {
    boxed(id, title, el("p").class("hint").text(hint), "", words).attribute("hidden", "")
}

fn boxed(id: &str, title: &str, hint: Element, content: &str, words: &CopyWords) -> Element {
    let heading = format!("{id}-title");
    let lines = el("pre").child(el("code").attribute("id", id).text(content));
    let button = el("button").class("button quiet").attribute("type", "button").attribute("data-copies", id);
    let button = button.attribute("aria-describedby", &heading).text(words.copy);
    let said = el("span").class("copied").attribute("id", &format!("{id}-said")).attribute("role", "status");
    el("section")
        .class("copy-box")
        .child(el("h3").attribute("id", &heading).text(title))
        .child(hint)
        .child(lines)
        .child(el("div").class("copy-buttons").attribute("hidden", "").child(button).child(said))
}

/// What `snippets.js` makes of nothing chosen.
fn plain_lines(words: &Maker) -> String {
    let pasted = &words.pasted;
    let link = |address: &str, text| el("a").attribute("href", &format!("{PLACEHOLDER}{address}")).text(text).html();
    let ways = [link("index.html", pasted.on_its_own), link("paper/index.html", pasted.on_paper)];
    let otherwise = pasted.otherwise.fill([&ways[0], &ways[1]]);
    let (loading, needs_script) = (pasted.loading, pasted.needs_script);
    let lang = words.offer.languages[0].0;
    format!(
        "<script type=\"module\" src=\"{PLACEHOLDER}v1/empowerment-check.js\"></script>
<empowerment-check lang=\"{lang}\">
  <p data-empowerment-check=\"loading\">{loading}</p>
  <noscript><p>{needs_script}</p></noscript>
  <p>{otherwise}</p>
</empowerment-check>"
    )
}
