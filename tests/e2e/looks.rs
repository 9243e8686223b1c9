//! What must hold of every page in every state, apart from what it says.

use serde_json::json;

use super::axe;
use super::browser::Browser;
use super::page::{Page, texts};

/// Texts that are wider than the box they stand in, and boxes that cut off what is in them. What may scroll by itself is
/// left out, and so is what is only read out.
const STICKING_OUT: &str =
    "const named = (box) => `${box.tagName.toLowerCase()}.${box.className}: ${text(box).slice(0, 80)}`;
    // What stands in a line has no width of its own: the box around it counts.
    const boxOf = (one) => getComputedStyle(one).display === 'inline' ? boxOf(one.parentElement) : one;
    const isWider = (box) => box.scrollWidth > box.clientWidth + 1;
    const isCut = (box) => getComputedStyle(box).overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1;
    const apart = '.unseen, .grid thead, textarea, svg, .table-scroll';
    const texts = all('h1, h2, h3, h4, p, li, dt, dd, th, td, button, label, legend, summary').map(boxOf).filter(isWider);
    const cut = all('*').filter((box) => isCut(box));
    return [...texts, ...cut].filter((box) => !box.closest(apart)).map(named)";

/// What the keyboard comes to and something lies over, or the window does not show. Each gets the focus in turn, as by
/// the keyboard: the browser then scrolls to it. In the window it has to be free at all of these points; what is about as
/// high as the window at one of them.
const HIDDEN_FOCUS: &str = "const hidden = [];
    const stops = all('button, input, textarea, summary, [tabindex=\"0\"]').filter((one) => !one.disabled);
    for (const stop of [...stops, ...stops.toReversed()]) {
        stop.focus();
        stop.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true }));
        // Some browsers scroll with the next picture.
        for (let turn = 0; turn < 3 && isHidden(stop); turn += 1) await new Promise(requestAnimationFrame);
        if (isHidden(stop)) {
            const name = text(stop) || stop.labels?.[0]?.innerText || stop.className, box = stop.getBoundingClientRect();
            hidden.push(`${name} at ${[box.top, box.bottom].map(Math.round)}`);
        }
    }
    return hidden;
    function isHidden(stop) {
        const box = stop.getClientRects()[0];
        const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
        const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
        const isFree = ([across, down]) => {
            const over = root.elementFromPoint(left + across * (right - left), top + down * (bottom - top));
            return stop === over || stop.contains(over) || (over?.contains(stop) && !over.closest('.status-bar'));
        };
        const points = [[0.5, 0.5], [0.5, 0.1], [0.5, 0.9], [0.1, 0.5], [0.9, 0.5]];
        const areFree = box.height > innerHeight / 2 ? points.some(isFree) : points.every(isFree);
        const isShown = bottom - top >= Math.min(box.height, 20) && right > left;
        return !isShown || !areFree;
    }";

/// Nothing that axe-core finds wrong in either scheme of colours (outside Chromium: in the light one), nothing that leads
/// off the side of the screen or sticks out of its box, and nothing that has the focus and is hidden.
pub async fn look(page: &Page, state: &str) {
    if page.browser.has_devtools() {
        page.browser.set_scheme("light").await;
    }
    set_status_position(&page.browser, "static").await;
    let violations = axe::violations(&page.browser).await;
    assert!(violations.is_empty(), "{state}:\n{}", violations.join("\n"));
    // Nothing but the colours changes with the scheme, and colours are the same in every browser.
    if page.browser.has_devtools() {
        page.browser.set_scheme("dark").await;
        let violations = axe::faint_texts(&page.browser).await;
        assert!(violations.is_empty(), "{state}, dark:\n{}", violations.join("\n"));
    }
    set_status_position(&page.browser, "").await;
    look_at_width(page, state).await;
    let hidden = texts(&page.ask_waiting(HIDDEN_FOCUS, &[]).await);
    assert_eq!(hidden, Vec::<String>::new(), "{state}: with the focus, this is hidden");
}

/// Nothing that leads off the side of the screen, sticks out of its box or is cut off by it.
pub async fn look_at_width(page: &Page, state: &str) {
    let beyond = "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
    assert_eq!(page.browser.run(beyond, &[]).await, json!(0), "{state}: the page is wider than the window");
    assert_eq!(page.ask_texts(STICKING_OUT, &[]).await, Vec::<String>::new(), "{state}: this sticks out of its box");
}

/// Where the status line stays in sight it lies over something, whatever that is where the page is scrolled to: axe would
/// take that for too small. That it never lies over what has the focus is looked at for itself.
async fn set_status_position(browser: &Browser, position: &str) {
    let script = "for (const element of document.querySelectorAll('empowerment-check')) {
        element.style.setProperty('--ec-status-position', arguments[0]); }";
    browser.run(script, &[json!(position)]).await;
}
