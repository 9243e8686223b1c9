//! Pages that were left are let go, so that a long workshop fills no small device.

use serde_json::json;

use crate::e2e::journey::journey;
use crate::e2e::page::Page;
use crate::e2e::steps::begin;

/// What the browser may keep of the last page, such as what has just had the focus.
const LAST: u64 = 50;

/// Opens every section and goes back to the list. In one go and by the page itself: a driver that gets hold of an element
/// keeps its page alive.
const ROUND: &str = "
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const sections = () => root.querySelectorAll('ol.task-list .task-button');
    const count = sections().length;
    let radios = 0;
    for (let place = 0; place < count; place += 1) {
        sections()[place].click();
        while (sections().length > 0) await frame();
        radios += root.querySelectorAll('input[type=radio]').length;
        root.querySelector('.back .button').click();
        while (sections().length === 0) await frame();
    }
    return radios";

#[test]
fn pages_that_were_left_are_let_go() {
    journey("left_pages", async |world| {
        let page = world.visit().await;
        begin(&page).await;
        let mut nodes = Vec::new();
        for _ in 0..3 {
            // The seventy statements of the framework have six choices each.
            assert_eq!(page.ask_waiting(ROUND, &[]).await, json!(420));
            nodes.push(nodes_of(&page).await);
        }
        let grown = nodes[2].saturating_sub(nodes[1]);
        assert!(grown <= LAST, "the browser keeps {nodes:?} nodes after each round through all sections");
    });
}

/// How many nodes the browser keeps for the page, in it or not.
async fn nodes_of(page: &Page) -> u64 {
    page.browser.devtools("HeapProfiler.collectGarbage", json!({})).await;
    page.browser.devtools("Memory.getDOMCounters", json!({})).await["nodes"].as_u64().unwrap()
}
