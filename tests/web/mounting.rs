//! The product comes into a page, works, and goes without a trace.

use empowerment_check::words::english::ENGLISH;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Event;

use super::kept::{CleanStore, ours};
use super::listeners::listeners;
use super::moving::Changes;
use super::pause::{pause, until};
use super::standing_clock::StandingClock;
use super::widget::Widget;

/// The most changes of the page that one answer may make.
const MOST_CHANGES: u32 = 12;

#[wasm_bindgen_test]
async fn an_answer_changes_as_little_among_twenty_five_statements_as_among_ten() {
    // The status names the minute of the latest answer, and so would change once more at the turn of a minute.
    let _clock = StandingClock::new();
    let mut counts = Vec::new();
    for statements in [10, 25] {
        let _clean = CleanStore::new();
        let widget = Widget::mount(statements);
        widget.begin().await;
        until("every statement", || widget.all("fieldset.statement").len() == statements).await;
        // The first answer also changes the status from one line to another.
        widget.choose(0, 0);
        let done = |count: usize| ENGLISH.common.progress.fill([&count.to_string(), &statements.to_string()]);
        until("the first answer", || widget.shows(&done(1))).await;
        let changes = Changes::of(&widget.into);
        widget.choose(1, 1);
        until("the second answer", || widget.shows(&done(2))).await;
        pause(0).await;
        assert!(widget.is_chosen(1, 1));
        counts.push(changes.count());
    }
    assert_eq!(counts[0], counts[1]);
    assert!(counts[0] > 0 && counts[0] <= MOST_CHANGES, "{counts:?}");
}

#[wasm_bindgen_test]
async fn a_note_that_is_half_typed_is_kept_when_the_product_goes() {
    let _clean = CleanStore::new();
    let mut widget = Widget::mount(3);
    widget.begin().await;
    widget.type_note(2, "Ask Siân bef");
    assert!(!ours().iter().any(|(_, value)| value.contains("Ask Siân")), "the pause is not over yet");
    widget.unmount();
    assert!(ours().iter().any(|(key, value)| key.ends_with("/s/statement-2") && value.contains("Ask Siân bef")));
}

#[wasm_bindgen_test]
async fn nothing_of_it_stays_when_it_goes() {
    let _clean = CleanStore::new();
    let before = listeners();
    let mut widget = Widget::mount(3);
    widget.begin().await;
    assert!(listeners() > before, "it listens while it is there");
    widget.type_note(0, "A note.");
    widget.unmount();
    assert_eq!(widget.into.child_nodes().length(), 0);
    assert_eq!(listeners(), before);

    let kept = ours();
    let window = web_sys::window().unwrap();
    window.document().unwrap().dispatch_event(&Event::new("visibilitychange").unwrap()).unwrap();
    window.dispatch_event(&Event::new("pagehide").unwrap()).unwrap();
    // Longer than the pause after which a note is kept.
    pause(600).await;
    assert_eq!(ours(), kept);
    assert_eq!(widget.into.child_nodes().length(), 0);
}

#[wasm_bindgen_test]
async fn it_can_come_and_go_many_times() {
    let _clean = CleanStore::new();
    let before = listeners();
    for round in 1..=20 {
        let mut widget = Widget::mount(3);
        widget.begin().await;
        widget.choose(0, 1);
        widget.unmount();
        assert_eq!(widget.into.child_nodes().length(), 0, "round {round}");
        assert_eq!(listeners(), before, "round {round}");
    }
}

#[wasm_bindgen_test]
async fn two_of_them_work_side_by_side() {
    let _clean = CleanStore::new();
    let (one, other) = (Widget::mount(3), Widget::mount(3));
    one.begin().await;
    other.begin().await;
    one.choose(0, 1);
    other.choose(1, 0);
    let done = ENGLISH.common.progress.fill(["1", "3"]);
    until("both answers", || one.shows(&done) && other.shows(&done)).await;
    assert!(one.is_chosen(0, 1) && !one.is_chosen(1, 0));
    assert!(other.is_chosen(1, 0) && !other.is_chosen(0, 1));
    drop(one);
    other.choose(2, 1);
    let done = ENGLISH.common.progress.fill(["2", "3"]);
    until("an answer after the other one has gone", || other.shows(&done)).await;
}
