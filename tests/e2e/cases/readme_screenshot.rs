//! Takes the picture in the README.

use crate::e2e::environment;
use crate::e2e::journey::journey;
use crate::e2e::page::WORDS;
use crate::e2e::replies::{BELIEVABLE, replies};
use crate::e2e::steps::{go_to_result, open_replies};

#[test]
#[ignore = "it writes a file into the project: `cargo xtask screenshot` calls it"]
fn readme_screenshot() {
    journey("readme_screenshot", async |world| {
        let page = world.visit().await;
        open_replies(&page, world, &replies(&BELIEVABLE)).await;
        go_to_result(&page).await;
        page.expect_line(WORDS.result.counts_title).await;
        let picture = page.browser.client.screenshot().await.unwrap();
        std::fs::write(environment::path("EC_SCREENSHOT"), picture).unwrap();
    });
}
