//! Every page with its text at twice its size, in two ways. The browser zooms in by 200 %, which is a window of half as
//! many pixels of the style sheet, each twice as large. And the text alone is doubled, as Firefox and phones can do: all
//! sizes of text are relative to that of the root, and everything else keeps its size, so this is the harder one.

use serde_json::json;

use crate::e2e::browser::WINDOW;
use crate::e2e::journey::journey;
use crate::e2e::looks::look_at_width;
use crate::e2e::page::Page;
use crate::e2e::walks::{around, following, planning, rating, written};

/// The size of the root's text, doubled.
const DOUBLED: &str =
    "const [sheet] = root.adoptedStyleSheets, before = getComputedStyle(root.querySelector('.root')).fontSize;
    sheet.insertRule('.root { font-size: 34px !important; }', sheet.cssRules.length);
    return [before, getComputedStyle(root.querySelector('.root')).fontSize]";

async fn zoom_in(page: &Page) {
    let (width, height) = (WINDOW.0 / 2, WINDOW.1 / 2);
    page.browser.set_window((width, height)).await;
    // The size alone decides where things are. Where it can be had, each pixel is twice as large as well.
    if page.browser.has_devtools() {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 2, "mobile": false});
        page.browser.devtools("Emulation.setDeviceMetricsOverride", size).await;
    }
}

async fn double_text(page: &Page) {
    assert_eq!(page.ask_texts(DOUBLED, &[]).await, ["17px", "34px"]);
}

/// A test for each way through the product, made larger in this way.
macro_rules! looked_at {
    ($($test:ident: $walk:ident, $larger:ident;)*) => {
        $(
            #[test]
            fn $test() {
                journey(stringify!($test), async |world| {
                    let page = world.visit().await;
                    $larger(&page).await;
                    $walk::walk(world, &page, &async |page, state| look_at_width(page, state).await).await;
                });
            }
        )*
    };
}

looked_at! {
    around_an_assessment_zoomed_in: around, zoom_in;
    around_an_assessment_with_its_text_doubled: around, double_text;
    a_rating_zoomed_in: rating, zoom_in;
    a_rating_with_its_text_doubled: rating, double_text;
    what_follows_zoomed_in: following, zoom_in;
    what_follows_with_its_text_doubled: following, double_text;
    plan_and_report_zoomed_in: planning, zoom_in;
    plan_and_report_with_their_text_doubled: planning, double_text;
    checklist_and_judgement_zoomed_in: written, zoom_in;
    checklist_and_judgement_with_their_text_doubled: written, double_text;
}
