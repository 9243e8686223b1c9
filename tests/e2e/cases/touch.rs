//! With a finger, on a phone: a tap answers, and scrolling past an answer does not.

use std::time::Duration;

use fantoccini::actions::{InputSource, PointerAction, TouchActions};
use serde_json::{Value, json};

use crate::e2e::browser::Browser;
use crate::e2e::expected::groups;
use crate::e2e::journey::{World, journey};
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::Reply;
use crate::e2e::steps::{begin, open_section, statements};
use crate::e2e::waiting::until_equal;

const PHONE: (u32, u32) = (390, 844);

/// How far a finger goes in one stroke, in pixels: in steps, as a finger does.
const STROKE: f64 = 240.0;
const STEPS: u8 = 12;

/// The middle of an element, after it was brought into the middle of the window.
const MIDDLE: &str = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = arguments[0].getBoundingClientRect();
    return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]";

async fn middle(browser: &Browser, element: &Value) -> (f64, f64) {
    let middle = browser.run(MIDDLE, std::slice::from_ref(element)).await;
    (middle[0].as_f64().unwrap(), middle[1].as_f64().unwrap())
}

/// One finger: it comes down here, goes to these places if any, and leaves. It rests before, so that the page does not roll
/// on.
async fn touch(browser: &Browser, (x, y): (f64, f64), places: &[(f64, f64)]) {
    let go = |(x, y): (f64, f64), duration| PointerAction::MoveTo { duration, x, y };
    let step = Some(Duration::from_millis(16));
    let begin = [go((x, y), None), PointerAction::Down { button: 0 }];
    let strokes = places.iter().map(|place| go(*place, step));
    let rest = PointerAction::Pause { duration: Duration::from_millis(200) };
    let actions = begin.into_iter().chain(strokes).chain([rest, PointerAction::Up { button: 0 }]);
    let finger = actions.fold(TouchActions::new("finger".to_owned()), InputSource::then);
    browser.client.perform_actions(finger).await.unwrap();
}

/// A phone at the statements of a section.
async fn phone(world: &World) -> Page {
    let page = world.visit().await;
    page.browser.set_window(PHONE).await;
    if page.browser.has_devtools() {
        page.browser.devtools("Emulation.setTouchEmulationEnabled", json!({"enabled": true})).await;
    }
    page.browser.run("window.kinds = []; onpointerdown = ({ pointerType }) => kinds.push(pointerType)", &[]).await;
    begin(&page).await;
    open_section(&page, &groups("pillar")[4].title).await;
    page
}

/// The whole field of a choice, which is larger than its button.
async fn choice(page: &Page, statement: &str, choice: &str) -> Value {
    let script = "return find.choice(...arguments)?.closest('label') ?? null";
    let found = page.element(choice, script, &[json!(statement), json!(choice)]).await;
    Browser::value(&found)
}

/// Taps a choice, and waits until it is what is answered.
async fn tap(page: &Page, statement: &str, name: &str) {
    let place = middle(&page.browser, &choice(page, statement, name).await).await;
    touch(&page.browser, place, &[]).await;
    until_equal("the answer", &Some(name.to_owned()), async || page.answer(statement).await.0).await;
}

#[test]
fn a_tap_answers() {
    journey("touch_tap", async |world| {
        let page = phone(world).await;
        let statement = &statements(groups("pillar")[4].id.as_str())[0].text;
        tap(&page, statement, &Reply::Step(2).choice().unwrap()).await;
        let kinds = page.browser.run("return kinds.at(-1)", &[]).await;
        assert_eq!(kinds, "touch", "it was a finger");
        tap(&page, statement, WORDS.common.dont_know).await;
        page.expect_saved_status().await;
    });
}

#[test]
fn scrolling_past_an_answer_does_not_answer() {
    journey("touch_scrolling", async |world| {
        let page = phone(world).await;
        let there = statements(groups("pillar")[4].id.as_str());
        let [first, second] = [&there[0].text, &there[1].text];
        let mostly = Reply::Step(2).choice().unwrap();
        tap(&page, first, &mostly).await;

        // Up, over the choices of the next statement: the page goes along, and none of them is taken.
        let passed = choice(&page, second, &mostly).await;
        let (x, y) = middle(&page.browser, &passed).await;
        let before = page.browser.run("return scrollY", &[]).await;
        let strokes: Vec<_> = (1..=STEPS).map(|step| (x, y - f64::from(step) * STROKE / f64::from(STEPS))).collect();
        touch(&page.browser, (x, y), &strokes).await;
        let is_on = "return scrollY > arguments[0] + 100";
        let is_on = async || page.browser.run(is_on, std::slice::from_ref(&before)).await;
        until_equal("the page to go along", &json!(true), is_on).await;
        assert_eq!(page.answer(second).await.0, None);
        assert_eq!(page.answer(first).await.0, Some(mostly), "what was tapped stays");

        // A tap beside it still answers.
        tap(&page, second, WORDS.common.dont_know).await;
    });
}
