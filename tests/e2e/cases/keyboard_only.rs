//! The whole way through the product without a mouse, from the first page to the report and back. After each change of
//! page the focus is on its heading, and nothing is chosen for anyone.

use crate::e2e::expected::groups;
use crate::e2e::journey::journey;
use crate::e2e::keyboard::{DOWN, ENTER, SPACE, Way, expect_heading_in_focus, focused_name, go_to};
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{Reply, framework};
use crate::e2e::steps::statements;
use crate::e2e::waiting::until_equal;

const PLACE: &str = "Dufftown";
const NOTE: &str = "Typed.";
const EVIDENCE: &str = "The minutes";
const WHAT: &str = "Open the hall";

#[test]
fn the_keyboard_alone_is_enough() {
    journey("keyboard_only", async |world| {
        let page = world.visit().await;
        let beginning = format!("{} {}", WORDS.start.begin_button, framework().title());
        press(&page, &beginning, Way::On, WORDS.about.title).await;
        expect_chosen(&page, &[]).await;
        write(&page, WORDS.about.place_label, PLACE).await;
        press(&page, WORDS.about.go_on, Way::On, framework().title()).await;
        answer(&page).await;
        check(&page).await;
        look_behind_a_number(&page).await;
        plan(&page).await;
        press(&page, WORDS.report.open, Way::On, PLACE).await;
        press(&page, WORDS.report.everything, Way::Back, PLACE).await;
        assert!(page.lines().await.iter().any(|line| line.ends_with(NOTE)), "the note is in the report");
        press(&page, WORDS.common.back_to_overview, Way::Back, framework().title()).await;
        press(&page, WORDS.common.back_to_start, Way::Back, WORDS.start.title).await;
        assert_eq!(page.cards(WORDS.start.saved_title).await[0][0], PLACE);
    });
}

#[test]
fn the_enter_key_in_a_field_sends_nothing() {
    journey("enter_in_a_field", async |world| {
        let page = world.visit().await;
        page.press_beginning(&format!("{} {}", WORDS.start.begin_button, framework().title())).await;
        page.expect_heading(WORDS.about.title).await;
        let address = page.browser.run("return location.href", &[]).await;
        page.fill(WORDS.about.place_label, PLACE).await;
        page.browser.press(&[ENTER]).await;
        page.press(WORDS.about.go_on).await;
        page.expect_heading(framework().title()).await;
        assert_eq!(page.browser.run("return location.href", &[]).await, address);
    });
}

/// The first statement of the first section, from the list of sections and back to it.
async fn answer(page: &Page) {
    let section = &groups("pillar")[0];
    let statement = &statements(section.id.as_str())[0].text;
    let steps = [0, 2].map(|step| Reply::Step(step).choice().unwrap());
    go_to(page, &section.title, Way::On).await;
    page.browser.press(&[SPACE]).await;
    expect_heading_in_focus(page, &section.title).await;
    expect_chosen(page, &[]).await;

    go_to(page, &steps[0], Way::On).await;
    page.browser.press(&[SPACE]).await;
    assert_eq!(page.answer(statement).await.0.as_ref(), Some(&steps[0]));
    page.browser.press(&[DOWN, DOWN]).await;
    assert_eq!(page.answer(statement).await.0.as_ref(), Some(&steps[1]));

    unfold(page, WORDS.section.add_note).await;
    write(page, WORDS.section.note_label, NOTE).await;
    assert_eq!(page.answer(statement).await.1, NOTE);

    unfold(page, WORDS.section.more).await;
    write(page, WORDS.section.evidence_label, EVIDENCE).await;
    expect_chosen(page, &[&steps[1]]).await;
    let (confidences, importances) = (WORDS.section.confidences, WORDS.section.importances);
    choose(page, confidences[0], 2).await;
    choose(page, importances[0], 0).await;
    expect_chosen(page, &[&steps[1], confidences[2], importances[0]]).await;
    press(page, WORDS.common.back_to_overview, Way::Back, framework().title()).await;
}

/// What was said is there, with a way to change it and back; then on to the result.
async fn check(page: &Page) {
    let section = &groups("pillar")[0];
    let statement = &statements(section.id.as_str())[0].text;
    press(page, WORDS.overview.check_button, Way::On, WORDS.check.title).await;
    let lines = page.lines().await;
    for said in [statement, &WORDS.check.note.fill([NOTE]), &WORDS.check.evidence.fill([EVIDENCE])] {
        assert!(lines.contains(said), "{said:?} is not in {lines:?}");
    }
    press(page, &WORDS.check.change_of.fill([statement]), Way::On, &section.title).await;
    let [before, after] = [2, 3].map(|step| Reply::Step(step).choice().unwrap());
    go_to(page, &before, Way::On).await;
    page.browser.press(&[DOWN]).await;
    assert_eq!(page.answer(statement).await.0, Some(after));
    press(page, WORDS.section.to_check, Way::On, WORDS.check.title).await;
    go_to(page, &WORDS.check.change_of.fill([statement]), Way::On).await;
    press(page, WORDS.common.back_to_overview, Way::Back, framework().title()).await;
    press(page, WORDS.overview.result_button, Way::On, WORDS.result.title).await;
}

/// The first number of the result, and back to the sections.
async fn look_behind_a_number(page: &Page) {
    let shown = WORDS.result.count_of.fill(["1", &Reply::Step(3).choice().unwrap()]);
    let number = WORDS.result.behind_label.fill([&shown, WORDS.result.counts_all]);
    let title = WORDS.behind.title_of_count.fill([WORDS.result.counts_all, &Reply::Step(3).choice().unwrap()]);
    press(page, &number, Way::On, &title).await;
    go_to(page, WORDS.behind.back, Way::Back).await;
    page.browser.press(&[ENTER]).await;
    page.expect_heading(WORDS.result.title).await;
    until_equal("the number in focus", &number, async || focused_name(page).await).await;
    press(page, WORDS.common.back_to_overview, Way::Back, framework().title()).await;
}

/// An action, from the sections to the plan and back.
async fn plan(page: &Page) {
    press(page, WORDS.plan.open, Way::On, WORDS.plan.title).await;
    press(page, WORDS.plan.add, Way::On, WORDS.plan.action_title).await;
    expect_chosen(page, &[]).await;
    write(page, WORDS.plan.what_label, WHAT).await;
    go_to(page, WORDS.plan.statuses[0], Way::On).await;
    page.browser.press(&[SPACE, DOWN]).await;
    expect_chosen(page, &[WORDS.plan.statuses[1]]).await;
    press(page, WORDS.plan.finish, Way::On, WORDS.plan.title).await;
    let under_way = WORDS.plan.group.fill([WORDS.plan.statuses[1], "1"]);
    assert_eq!(page.cards(&under_way).await[0][0], WHAT);
    press(page, WORDS.common.back_to_overview, Way::Back, framework().title()).await;
}

/// Goes to a button, presses it, and comes to the page with this heading.
async fn press(page: &Page, button: &str, way: Way, heading: &str) {
    go_to(page, button, way).await;
    page.browser.press(&[ENTER]).await;
    expect_heading_in_focus(page, heading).await;
}

async fn unfold(page: &Page, summary: &str) {
    go_to(page, summary, Way::On).await;
    page.browser.press(&[ENTER]).await;
}

/// Goes to a field and types into it.
async fn write(page: &Page, label: &str, text: &str) {
    go_to(page, label, Way::On).await;
    page.browser.press(&text.chars().collect::<Vec<_>>()).await;
}

/// Goes to the first of several choices, and so many further.
async fn choose(page: &Page, first: &str, further: usize) {
    go_to(page, first, Way::On).await;
    page.browser.press(&[SPACE]).await;
    page.browser.press(&vec![DOWN; further]).await;
}

/// Exactly these choices are made on the page.
async fn expect_chosen(page: &Page, names: &[&str]) {
    let script = "return all('input:checked').map(choiceName)";
    until_equal("what is chosen", &names.to_vec().into(), async || page.ask(script, &[]).await).await;
}
