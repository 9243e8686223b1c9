//! Every page in the pseudo-locale, on a narrow screen: nothing is left untranslated, and nothing breaks when a
//! language needs a third more room.

use empowerment_check::domain::framework::Framework;
use empowerment_check::words::Words;
use wasm_bindgen_test::wasm_bindgen_test;

use super::kept::CleanStore;
use super::looking::{too_wide, untranslated};
use super::marked_frameworks::{mark, marked_frameworks};
use super::pause::{pause, until};
use super::pseudo::ENGLISH as PSEUDO;
use super::widget::Widget;

const WORDS: &Words = &PSEUDO;
const WAY_ON: &str = ".onward .button";
const NOTES: &str = "textarea:not([readonly])";
/// Fields that refuse what is typed here: a date and a link.
const LINES: &str = ".more-fields input[type=text], .more-fields input[type=url]";

#[wasm_bindgen_test]
async fn what_comes_before_an_assessment_and_around_it() {
    let _clean = CleanStore::new();
    let widget = Widget::mount_narrow(WORDS, marked_frameworks());
    look(&widget, "the start").await;
    for framework in marked_frameworks() {
        let title = framework.title();
        go(&widget, &format!("{} {title}", WORDS.framework.title), title).await;
        go(&widget, WORDS.framework.paper_button, WORDS.paper.title).await;
        go_without_looking(&widget, WORDS.framework.title, title).await;
        go_without_looking(&widget, WORDS.common.back_to_start, WORDS.start.title).await;
    }
    begin(&widget, "Framework for an ideal").await;
    go(&widget, WORDS.common.back_to_start, WORDS.start.title).await;
    go(&widget, WORDS.start.copy_button, WORDS.about.title).await;
    go_without_looking(&widget, WORDS.common.back_to_start, WORDS.start.title).await;
    go(&widget, WORDS.start.delete_button, WORDS.start.delete_title).await;
    go(&widget, WORDS.start.delete_confirm, WORDS.start.title).await;
    widget.press(WORDS.notice.undo).await;
    until("what was deleted", || widget.all(".card.saved").len() == 2).await;
    look(&widget, "a deletion that was taken back").await;
    widget.click("input[type=radio]").await;
    pause(20).await;
    look(&widget, "the start, once it is said whose computer it is").await;
    go(&widget, WORDS.clearing.title, WORDS.clearing.title).await;
    go(&widget, WORDS.clearing.confirm, WORDS.clearing.done_title).await;
}

#[wasm_bindgen_test]
async fn a_rating_and_what_follows_from_it() {
    let _clean = CleanStore::new();
    let widget = Widget::mount_narrow(WORDS, marked_frameworks());
    let title = begin(&widget, "Framework for an ideal").await;
    go(&widget, WORDS.overview.result_button, WORDS.result.title).await;
    go_without_looking(&widget, WORDS.common.back_to_overview, &title).await;
    answer_section(&widget, &title, 7).await;
    go(&widget, WORDS.overview.check_button, WORDS.check.title).await;
    go(&widget, WORDS.check.to_result, WORDS.result.title).await;
    for number in [".bar-counts .number", ".cell.known .number", ".cell.not-yet .number", ".overall .number"] {
        widget.click(number).await;
        until("what is behind it", || widget.shows(WORDS.behind.made_title)).await;
        look(&widget, &format!("behind {number}")).await;
        go_without_looking(&widget, WORDS.behind.back, WORDS.result.title).await;
    }
    go_without_looking(&widget, WORDS.common.back_to_overview, &title).await;
    plan(&widget).await;
    go_without_looking(&widget, WORDS.common.back_to_overview, &title).await;
    report(&widget).await;
    go_without_looking(&widget, WORDS.common.back_to_overview, &title).await;
    go_without_looking(&widget, WORDS.common.back_to_start, WORDS.start.title).await;
    carry_over(&widget).await;
    go(&widget, WORDS.common.back_to_start, WORDS.start.title).await;
    go(&widget, WORDS.lens.link, WORDS.lens.title).await;
}

#[wasm_bindgen_test]
async fn a_checklist() {
    let _clean = CleanStore::new();
    let widget = Widget::mount_narrow(WORDS, marked_frameworks());
    let title = begin(&widget, "Empowering Communities").await;
    answer_section(&widget, &title, 3).await;
    go(&widget, WORDS.overview.check_button, WORDS.check.title).await;
    go(&widget, WORDS.check.to_result, WORDS.result.title).await;
    go_without_looking(&widget, WORDS.common.back_to_overview, &title).await;
    report(&widget).await;
}

#[wasm_bindgen_test]
async fn a_judgement() {
    let _clean = CleanStore::new();
    let widget = Widget::mount_narrow(WORDS, marked_frameworks());
    let title = begin(&widget, "2.1 Empowered").await;
    go(&widget, WORDS.grade.title, WORDS.grade.title).await;
    widget.choose(0, 3);
    widget.type_into(NOTES, &mark("Asked on Monday."));
    look(&widget, "a grade with its reason").await;
    go_without_looking(&widget, WORDS.common.back_to_overview, &title).await;
    answer_section(&widget, &title, 7).await;
    go(&widget, WORDS.overview.check_button, WORDS.check.title).await;
    go(&widget, WORDS.check.to_result, WORDS.result.title).await;
    go_without_looking(&widget, WORDS.common.back_to_overview, &title).await;
    report(&widget).await;
}

#[wasm_bindgen_test]
async fn several_people() {
    let _clean = CleanStore::new();
    let widget = Widget::mount_narrow(WORDS, marked_frameworks());
    go(&widget, WORDS.people.link, WORDS.people.gather_title).await;
    go_without_looking(&widget, WORDS.common.back_to_start, WORDS.start.title).await;
    let title = begin(&widget, "Framework for an ideal").await;
    go(&widget, WORDS.people.title, WORDS.people.title).await;
    go(&widget, WORDS.forms.begin, WORDS.forms.title).await;
    widget.type_into("input[id^=forms]", "2");
    for count in ["1", "7", "x"] {
        widget.type_into(".count-field input", count);
        pause(20).await;
        look(&widget, &format!("forms with {count} everywhere")).await;
    }
    widget.type_into(".count-field input", "");
    widget.type_into("input[id^=count_1-]", "2");
    go(&widget, WORDS.forms.done, WORDS.people.title).await;
    go(&widget, WORDS.people.to_picture, WORDS.together.title).await;
    go_without_looking(&widget, WORDS.people.back, WORDS.people.title).await;
    widget.press(WORDS.people.to_workshop).await;
    until("the talk", || widget.shows(WORDS.together.reveal)).await;
    look(&widget, "talking about a statement").await;
    widget.press(WORDS.together.larger).await;
    until("large text", || widget.shows(WORDS.together.usual)).await;
    look(&widget, "talking in large text").await;
    go_without_looking(&widget, WORDS.people.back, WORDS.people.title).await;
    go_without_looking(&widget, WORDS.common.back_to_overview, &title).await;
}

#[wasm_bindgen_test]
async fn over_time() {
    let _clean = CleanStore::new();
    let widget = Widget::mount_narrow(WORDS, marked_frameworks());
    let title = begin(&widget, "Framework for an ideal").await;
    answer_section(&widget, &title, 7).await;
    go(&widget, WORDS.rounds.title, WORDS.rounds.title).await;
    widget.press(WORDS.rounds.keep).await;
    until("the round", || widget.shows(WORDS.rounds.rounds_title)).await;
    look(&widget, "a round that is frozen").await;
    go(&widget, WORDS.start.delete_button, WORDS.rounds.delete_title).await;
    go(&widget, WORDS.start.delete_cancel, WORDS.rounds.title).await;
    widget.press(WORDS.rounds.next).await;
    until("the next round", || widget.shows(WORDS.rounds.begun)).await;
    look(&widget, "the next round").await;
    go_without_looking(&widget, WORDS.rounds.to_answers, &title).await;
    answer_section(&widget, &title, 3).await;
    go(&widget, WORDS.rounds.title, WORDS.rounds.title).await;
}

/// Looks at the page as it stands, and again with everything unfolded.
async fn look(widget: &Widget, state: &str) {
    for how in ["as it opens", "unfolded"] {
        assert_eq!(untranslated(widget), Vec::<String>::new(), "{state}, {how}: not translated");
        assert_eq!(too_wide(widget), "", "{state}, {how}: too wide");
        widget.unfold();
        // Some of what is folded away is made only now.
        pause(20).await;
    }
}

/// Presses a button, waits for the page with this heading, and looks at it.
async fn go(widget: &Widget, button: &str, heading: &str) {
    go_without_looking(widget, button, heading).await;
    look(widget, heading).await;
}

async fn go_without_looking(widget: &Widget, button: &str, heading: &str) {
    widget.press(button).await;
    widget.expect_heading(heading).await;
}

fn text_of(element: &web_sys::Element) -> String {
    element.text_content().unwrap_or_default()
}

/// Begins with the framework whose title begins like this, and comes to its sections. Gives back its title.
async fn begin(widget: &Widget, framework: &str) -> String {
    let frameworks = marked_frameworks();
    let title = frameworks.iter().map(Framework::title).find(|title| title.starts_with(&format!("‹{framework}")));
    let title = title.unwrap();
    go(widget, &format!("{} {title}", WORDS.start.begin_button), WORDS.about.title).await;
    widget.type_into(".page :is(textarea, input[type=text])", &mark("Somewhere"));
    widget.click("input[value=partner]").await;
    go(widget, WORDS.about.go_on, title).await;
    title.to_owned()
}

/// Answers so many statements of the first section, each with another choice where there are choices. The first has a
/// note and evidence, and texts that cannot be kept.
async fn answer_section(widget: &Widget, title: &str, statements: usize) {
    widget.click("ol .task-button").await;
    let mut before = String::new();
    for place in 0..statements {
        until("another statement", || ![String::new(), before.clone()].contains(&statement(widget))).await;
        before = statement(widget);
        let choices = widget.all(".statement input[type=radio]");
        if !choices.is_empty() {
            widget.choose(0, place % choices.len());
        }
        widget.unfold();
        pause(20).await;
        widget.type_into(NOTES, &mark("Asked on Monday."));
        look(widget, &format!("statement {place}")).await;
        if place == 0 && !widget.all(LINES).is_empty() {
            widget.type_into(LINES, &mark("no date and no link"));
            pause(20).await;
            widget.click(WAY_ON).await;
            until("the summary", || widget.shows(WORDS.notice.faulty)).await;
            look(widget, "a statement with faults").await;
            widget.press(WORDS.notice.faulty_leave).await;
        } else {
            widget.click(WAY_ON).await;
        }
    }
    go(widget, WORDS.common.back_to_overview, title).await;
}

/// The id of the statement that shows.
fn statement(widget: &Widget) -> String {
    let shown = widget.all("[data-statement]");
    shown.first().and_then(|one| one.get_attribute("data-statement")).unwrap_or_default()
}

/// A plan from nothing to an action that is done, from the sections to the plan.
async fn plan(widget: &Widget) {
    let words = &WORDS.plan;
    go(widget, words.open, words.title).await;
    go(widget, words.add, words.action_title).await;
    widget.type_into(".page :is(textarea, input[type=text])", &mark("Open the hall"));
    pause(20).await;
    widget.press(words.finish).await;
    until("the summary", || widget.shows(WORDS.notice.faulty)).await;
    look(widget, "an action with a date that is none").await;
    widget.click("input[value=done]").await;
    widget.press(WORDS.notice.faulty_leave).await;
    widget.expect_heading(words.title).await;
    look(widget, "a plan with an action").await;
    widget.press(words.change).await;
    widget.press(words.remove).await;
    until("what was taken off", || widget.shows(words.removed)).await;
    look(widget, "an action that was taken off").await;
    widget.press(WORDS.notice.undo).await;
    until("the action", || widget.shows("Open the hall")).await;
}

/// Both reports, from the sections and back.
async fn report(widget: &Widget) {
    widget.press(WORDS.report.open).await;
    for report in [WORDS.report.summary, WORDS.report.everything] {
        widget.press(report).await;
        until("the report", || widget.all("[aria-current]").iter().any(|one| text_of(one).contains(report))).await;
        look(widget, report).await;
    }
}

/// Answers of the first assessment, from the first page to the sections of the adaptation.
async fn carry_over(widget: &Widget) {
    let frameworks = marked_frameworks();
    let title = frameworks[1].title();
    go_without_looking(widget, &format!("{} {title}", WORDS.start.begin_button), WORDS.about.title).await;
    go(widget, WORDS.about.go_on, WORDS.carrying.title).await;
    widget.press(WORDS.carrying.tick_all).await;
    go(widget, WORDS.carrying.carry_button, title).await;
    widget.click("ol .task-button").await;
    until("a statement", || !statement(widget).is_empty()).await;
    look(widget, "a statement with an answer that was carried over").await;
    go_without_looking(widget, WORDS.common.back_to_overview, title).await;
}
