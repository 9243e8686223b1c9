//! What cannot be kept is told beside its field and in the summary, what was typed stays, and the rest is kept.

use serde_json::json;

use crate::e2e::expected::groups;
use crate::e2e::journey::journey;
use crate::e2e::kept::local_storage;
use crate::e2e::keyboard::focused_name;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::steps::{begin, open_section, statements};
use crate::e2e::waiting::until_equal;

/// What is said of a field, and what it holds, by its label.
const FIELDS: &str = "return all('input[type=text], input[type=url], textarea')
    .filter((one) => one.getAttribute('aria-invalid') === 'true')
    .map((one) => [one.labels[0].innerText, one.value,
        one.getAttribute('aria-describedby').split(' ').map((id) => root.getElementById(id))
            .filter((about) => about.getAttribute('role') === 'alert').map(text).join()])";

/// Some browsers scroll to what got the focus with a later frame, and so away from what is about to be pressed.
const STAND_STILL: &str = "
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let at = null, frames = 0; frames < 3; frames = scrollY === at ? frames + 1 : 0) {
        at = scrollY;
        await frame();
    }
    return null";

const PASTED_CONTROL: &str = "Open\u{0007} on Mondays";
const PASTED_DIRECTION: &str = "evil\u{202E}txt.exe";
const NO_DATE: &str = "31/2/2026";
const NO_LINK: &str = "javascript:alert(document.cookie)";

#[test]
fn every_fault_is_told_twice_and_nothing_typed_is_lost() {
    journey("bad_input", async |world| {
        let page = world.visit().await;
        begin(&page).await;
        let section = &groups("pillar")[0];
        open_section(&page, &section.title).await;
        page.press(WORDS.section.show_one_by_one).await;
        page.expect_line(WORDS.section.show_whole_section).await;
        page.unfold().await;
        let (words, fault) = (&WORDS.section, &WORDS.fault);
        let long = "a".repeat(10_001);
        let typed = [
            (words.note_label, long.as_str(), fault.typed_too_long.fill(["10001", "10000"])),
            (words.evidence_label, PASTED_CONTROL, fault.typed_hidden_character.fill(["U+0007"])),
            (words.date_label, NO_DATE, fault.typed_no_date.to_owned()),
            (words.link_label, NO_LINK, fault.typed_no_link.to_owned()),
        ];
        for (label, text, _) in &typed {
            paste(&page, label, text).await;
        }
        let beside = json!(typed.each_ref().map(|(label, text, fault)| [*label, *text, fault.as_str()]));
        until_equal("what is said beside the fields", &beside, async || page.ask(FIELDS, &[]).await).await;
        assert_eq!(page.status().await, WORDS.status.not_saved);

        page.press(words.next_statement).await;
        page.expect_message(WORDS.notice.faulty).await;
        let message = page.message().await;
        for (label, _, fault) in &typed {
            assert!(message.contains(&WORDS.fault.typed_at.fill([label, fault])), "{label} is not in {message:?}");
        }
        until_equal("what is said beside the fields", &beside, async || page.ask(FIELDS, &[]).await).await;

        // Each line leads to its field, and what is mended there is kept.
        for (label, _, fault) in &typed {
            page.press(&WORDS.fault.typed_at.fill([label, fault])).await;
            until_equal("the field in focus", &(*label).to_owned(), async || focused_name(&page).await).await;
            page.ask_waiting(STAND_STILL, &[]).await;
        }
        page.fill(words.date_label, "28/2/2026").await;
        paste(&page, words.evidence_label, PASTED_DIRECTION).await;
        let id = statements(section.id.as_str())[0].id.clone();
        let kept = async || {
            let kept = local_storage(&page.browser).await;
            let record =
                kept.as_object().unwrap().iter().find(|(key, _)| key.ends_with(&format!("/s/{}", id.as_str())));
            record.map(|(_, record)| record.to_string()).unwrap_or_default()
        };
        until_equal("the date that is kept", &true, async || kept().await.contains("2026-02-28")).await;
        for (_, text, _) in &typed {
            assert!(!kept().await.contains(text), "{text:.40} is kept");
        }
        let direction = fault.typed_hidden_character.fill(["U+202E"]);
        until_equal("the fault", &true, async || page.alerts().await.contains(&direction)).await;
        page.reload().await;
        assert!(page.cards(WORDS.start.saved_title).await.len() == 1);
    });
}

/// Puts a text into a field in one go, as pasting does. Firefox's driver leaves a field that it has emptied.
async fn paste(page: &Page, label: &str, text: &str) {
    page.fill(label, "").await;
    page.focus(label).await;
    page.browser.insert_text(text).await;
}
