//! What the page around the product brings and asks for, as the element's script hands it over.

use empowerment_check::words::english::ENGLISH;
use wasm_bindgen_test::wasm_bindgen_test;

use super::framework_of::document_of;
use super::kept::{CleanStore, ours};
use super::widget::Widget;

#[wasm_bindgen_test]
async fn texts_of_frameworks_are_offered_and_not_kept() {
    let _clean = CleanStore::new();
    let text = document_of(3, "of-the-page").to_string();
    let widget = Widget::mount_as_shipped(&[&text], "of-the-page");
    assert_eq!(widget.offered(), ["For a test"]);
    assert!(ours().is_empty());
    widget.begin().await;
    assert!(!ours().iter().any(|(key, _)| key.contains("/f/")));
}

#[wasm_bindgen_test]
fn nothing_given_offers_everything() {
    let _clean = CleanStore::new();
    let widget = Widget::mount_as_shipped(&[], "");
    assert_eq!(widget.offered().len(), 5);
    assert!(!widget.shows(ENGLISH.framework_file.page_faulty));
}

#[wasm_bindgen_test]
fn a_faulty_text_is_told_and_the_rest_is_offered() {
    let _clean = CleanStore::new();
    let text = document_of(3, "of-the-page").to_string();
    for faulty in ["", "{", "\u{0}", "{\"format\":\"empowerment-check/framework\"}"] {
        let widget = Widget::mount_as_shipped(&[faulty, &text], "eight-characteristics");
        assert_eq!(widget.offered().len(), 2, "{faulty}");
        assert!(widget.shows(ENGLISH.framework_file.page_faulty), "{faulty}");
    }
}
