//! A file that cannot be opened: the message names it and says what is wrong, and nothing that is kept changes.

use empowerment_check::formats::assessment_json::FORMAT_VERSION;
use serde_json::{Value, json};

use crate::e2e::assessment_files::assessment_file;
use crate::e2e::journey::journey;
use crate::e2e::kept::local_storage;
use crate::e2e::page::WORDS;
use crate::e2e::replies::{ALL_KINDS, replies};
use crate::e2e::steps::{begin, go_to_start};
use crate::e2e::waiting::until_equal;

/// The beginning of every PNG file.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89";

/// More than a file may have: 16 MiB and one byte.
const TOO_MANY: usize = 16 * 1024 * 1024 + 1;

#[test]
fn a_bad_file_is_refused_with_its_name_and_reason() {
    journey("bad_files", async |world| {
        let page = world.visit().await;
        begin(&page).await;
        go_to_start(&page).await;
        let before = local_storage(&page.browser).await;
        for (name, content, reasons) in bad_files() {
            let file = world.folder.write(name, content);
            page.choose_file(&file).await;
            let unchanged = WORDS.notice.not_opened_unchanged.to_owned();
            let (reason, faults) = reasons.split_first().unwrap();
            let expected = [vec![WORDS.notice.not_opened.fill([name]), reason.clone(), unchanged], faults.to_vec()];
            until_equal(name, &expected.concat(), async || page.message().await).await;
            assert_eq!(local_storage(&page.browser).await, before, "{name}");
        }
        page.expect_heading(WORDS.start.title).await;
        let newer = changed(&assessment_file(&replies(&ALL_KINDS)), "/format_version", json!(FORMAT_VERSION + 1));
        page.choose_file(&world.folder.write("newer.json", newer)).await;
        page.expect_heading(WORDS.opening.title).await;
        page.expect_line(WORDS.notice.file_newer).await;
        assert_eq!(local_storage(&page.browser).await, before);
        go_to_start(&page).await;
        assert_eq!(page.cards(WORDS.start.saved_title).await.len(), 1);
    });
}

/// Names, contents, and what is wrong with them.
fn bad_files() -> Vec<(&'static str, Vec<u8>, Vec<String>)> {
    let notice = &WORDS.notice;
    let good = assessment_file(&replies(&ALL_KINDS));
    let text = good.to_string().into_bytes();
    let one = |text: &str| vec![text.to_owned()];
    vec![
        ("picture.png", PNG.to_vec(), one(notice.file_not_text)),
        ("empty.json", Vec::new(), one(notice.file_empty)),
        ("cut off.json", text[..text.len() / 2].to_vec(), one(notice.file_cut_off)),
        ("other.json", b"{\"a\": [1, 2]}".to_vec(), one(notice.file_other_format)),
        ("huge.json", vec![b' '; TOO_MANY], vec![notice.file_too_large.fill(["16"])]),
        ("faulty.json", with_faults(&good), faults()),
        (
            "<b>unknown<b> \u{202e}nosj.json",
            with_unknown_framework(&good),
            vec![notice.file_unknown_framework.fill(["Our <i>own</i> one", "our-own"])],
        ),
    ]
}

fn changed(file: &Value, place: &str, value: Value) -> Vec<u8> {
    let mut file = file.clone();
    *file.pointer_mut(place).unwrap() = value;
    file.to_string().into_bytes()
}

fn with_faults(file: &Value) -> Vec<u8> {
    let mut file = file.clone();
    file["assessment"]["created"] = json!("yesterday");
    file["assessment"]["answers"][3]["judgement"]["counter"] = json!("4");
    file.to_string().into_bytes()
}

fn faults() -> Vec<String> {
    let fault = &WORDS.fault;
    vec![
        WORDS.notice.file_faults.fill(2),
        fault.at.fill(["$.assessment.created", fault.bad_moment]),
        fault.at.fill(["$.assessment.answers[3].judgement.counter", fault.not_whole_number]),
    ]
}

fn with_unknown_framework(file: &Value) -> Vec<u8> {
    let mut file = file.clone();
    file["assessment"]["framework"] = json!({"id": "our-own", "version": "1.0.0", "title": "Our <i>own</i> one"});
    file.to_string().into_bytes()
}
