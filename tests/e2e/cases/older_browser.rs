//! A browser that is older than docs/browsers.md says: it reads the scripts, cannot run the check, and says so.

use crate::e2e::host::{SCRIPT, document};
use crate::e2e::journey::journey;
use crate::e2e::server::Served;
use crate::e2e::waiting::until;

/// What Safari says before 16.4, and Firefox before 101 in other words.
const NO_SHEETS: &str = "window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor') } }";

const ELEMENT: &str = "<empowerment-check><p data-empowerment-check=\"loading\">Loading</p>\
    <p data-empowerment-check=\"failed\" hidden>Call us</p></empowerment-check>";

#[test]
fn where_no_style_sheet_can_be_adopted_the_page_says_that_the_check_did_not_start() {
    journey("older_browser", async |world| {
        world.expect_error("empowerment-check could not start:");
        let page = world.host_page(Served::new(document(SCRIPT, ELEMENT))).await;
        page.browser.run_in_every_page(NO_SHEETS).await;
        page.visit().await;
        let shown = "return [...document.querySelectorAll('p')].filter((one) => one.checkVisibility()).map((one) => one.innerText).join()";
        until("the page's own words", async || (page.browser.run(shown, &[]).await == "Call us").then_some(())).await;
    });
}
