//! The product by keyboard alone.

use serde_json::{Value, json};

use super::page::Page;
use super::waiting::until_equal;

pub const TAB: char = '\u{E004}';
pub const SHIFT: char = '\u{E008}';
pub const CONTROL: char = '\u{E009}';
pub const ENTER: char = '\u{E007}';
pub const SPACE: char = ' ';
pub const DOWN: char = '\u{E015}';

/// More steps than any page has places for the focus.
const MOST_STEPS: usize = 120;

/// Which way the focus goes.
#[derive(Clone, Copy)]
pub enum Way {
    On,
    Back,
}

/// Moves the focus until it is on what has this name, as assistive technology hears it.
pub async fn go_to(page: &Page, name: &str, way: Way) {
    for _ in 0..MOST_STEPS {
        match way {
            Way::On => page.browser.press(&[TAB]).await,
            Way::Back => page.browser.press_with(SHIFT, TAB).await,
        }
        if focused_name(page).await.starts_with(name) {
            return expect_visible_focus(page).await;
        }
    }
    panic!("the keyboard does not come to {name:?}");
}

/// The name of what has the focus; empty when nothing has.
pub async fn focused_name(page: &Page) -> String {
    let focused = page.ask("return find.focused()", &[]).await;
    match page.browser.element(&focused) {
        Some(element) => page.browser.heard(&element).await.1,
        None => String::new(),
    }
}

/// Waits until the heading with this text has the focus, where it can be seen.
pub async fn expect_heading_in_focus(page: &Page, text: &str) {
    page.expect_heading(text).await;
    let script = "return find.focused() === find.heading()";
    until_equal("the focus on the heading", &json!(true), async || page.ask(script, &[]).await).await;
    expect_visible_focus(page).await;
}

/// A ring is drawn around what has the focus, and nothing lies over it.
async fn expect_visible_focus(page: &Page) {
    let script = "const focused = find.focused(), box = focused.getBoundingClientRect();
        const ring = getComputedStyle(focused);
        const inMiddle = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return { ring: ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2,
            inSight: focused === inMiddle || focused.contains(inMiddle) }";
    let expected: Value = json!({"ring": true, "inSight": true});
    until_equal("a visible focus", &expected, async || page.ask(script, &[]).await).await;
}
