//! After the files have loaded there is no request, and nothing is kept but under our own keys, and the files themselves.

use serde_json::json;

use crate::e2e::browser::Storing;
use crate::e2e::journey::journey;
use crate::e2e::kept::{self, FOREIGN_KEY};
use crate::e2e::network;
use crate::e2e::offline::{READY, built, caches, expect_said, files, release};
use crate::e2e::page::Page;
use crate::e2e::steps::{begin, do_one_of_everything};

#[test]
fn nothing_leaves_the_browser() {
    journey("nothing_leaves", async |world| {
        let page = world.browser(Storing::Allowed).await;
        // What the page makes in memory, such as the paper to print, has no store.
        let store = format!("if (self.origin !== 'null') localStorage.setItem('{FOREIGN_KEY}', 'as it was')");
        page.browser.run_in_every_page(&store).await;
        page.open().await;
        let loading = network::asked(&page.browser).await;
        assert!(
            loading.iter().any(|address| address.contains(".wasm")),
            "the browser's log tells requests: {loading:?}"
        );
        expect_said(&page, READY).await;
        network::asked(&page.browser).await;
        let served = world.server.requests();
        expect_only_files_of_the_release(&served);

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
        expect_only_files_in_the_cache(&page).await;
    });
}

/// Loading is: the page and what it names, the worker, and after that by the worker each file of the release, once. When
/// it gets the description of the page and its icons is up to the browser.
fn expect_only_files_of_the_release(served: &[String]) {
    let release = files(&release(&built("sw.js")));
    let of_release: Vec<String> =
        release.iter().map(|file| format!("GET /{}", file.trim_start_matches("./"))).collect();
    let by_browser = |request: &String| request == "GET /manifest.json" || request.starts_with("GET /icons/");
    let worker = served.iter().position(|request| request == "GET /sw.js").expect("the worker is asked for");
    let (before, mut after) = (&served[..worker], served[worker + 1..].to_vec());
    let strange = before.iter().filter(|request| !of_release.contains(request) && !by_browser(request));
    assert_eq!(strange.collect::<Vec<_>>(), Vec::<&String>::new());
    for request in of_release {
        let place = after.iter().position(|asked| *asked == request);
        after.remove(place.unwrap_or_else(|| panic!("{request} is not asked for by the worker: {after:?}")));
    }
    after.retain(|request| !by_browser(request));
    assert_eq!(after, Vec::<String>::new());
}

/// The cache is called as the privacy notice says, and holds what everybody can load, byte for byte.
async fn expect_only_files_in_the_cache(page: &Page) {
    let release = release(&built("sw.js"));
    let name = format!("empowerment-check / {}", release["build"].as_str().unwrap());
    assert_eq!(caches(&page.browser).await, std::slice::from_ref(&name));
    let script = "const cache = await caches.open(arguments[0]);
        const mark = async (response) => btoa(String.fromCharCode(
            ...new Uint8Array(await crypto.subtle.digest('SHA-384', await response.arrayBuffer()))));
        return Object.fromEntries(await Promise.all((await cache.keys()).map(async (request) => [
            request.url.slice(location.origin.length + 1) || './', `sha384-${await mark(await cache.match(request))}`])))";
    assert_eq!(page.browser.run_waiting(script, &[json!(name)]).await, release["files"]);
}
