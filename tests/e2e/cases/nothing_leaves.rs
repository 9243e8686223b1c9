//! After the files have loaded there is no request, and nothing is kept but under our own keys.

use serde_json::json;

use crate::e2e::browser::Storing;
use crate::e2e::journey::journey;
use crate::e2e::kept::{self, FOREIGN_KEY};
use crate::e2e::network;
use crate::e2e::steps::{begin, do_one_of_everything};

#[test]
fn nothing_leaves_the_browser() {
    journey("nothing_leaves", async |world| {
        let page = world.browser(Storing::Allowed).await;
        page.browser.run_in_every_page(&format!("localStorage.setItem('{FOREIGN_KEY}', 'as it was')")).await;
        page.open().await;
        let loading = network::asked(&page.browser).await;
        assert!(
            loading.iter().any(|address| address.contains(".wasm")),
            "the browser's log tells requests: {loading:?}"
        );
        let served = world.server.requests();

        do_one_of_everything(&page).await;
        let (foreign, ours) = kept::foreign_and_ours(&page.browser).await;
        assert_eq!(foreign, json!("as it was"));
        assert_eq!(ours, Vec::<String>::new(), "everything was deleted");

        begin(&page).await;
        let (foreign, ours) = kept::foreign_and_ours(&page.browser).await;
        assert_eq!(foreign, json!("as it was"));
        assert!(!ours.is_empty(), "something was begun");

        assert_eq!(network::asked(&page.browser).await, Vec::<String>::new());
        assert_eq!(world.server.requests(), served);
        assert_eq!(kept::elsewhere(&page.browser).await, kept::nothing());
    });
}
