//! What the browser keeps for the product's address.

use serde_json::{Value, json};

use super::browser::Browser;

/// A key that is not ours, as the page around the widget may have one.
pub const FOREIGN_KEY: &str = "somebody-elses";

/// What every key of ours begins with, in public: other pages of the same address must be able to rely on it.
const OUR_PREFIX: &str = "empowerment-check/";

/// All of local storage, by key.
pub async fn local_storage(browser: &Browser) -> Value {
    browser.run("return Object.fromEntries(Object.entries(localStorage).sort())", &[]).await
}

/// The value of the key that is not ours, and the names of all keys that are.
pub async fn foreign_and_ours(browser: &Browser) -> (Value, Vec<String>) {
    let all = local_storage(browser).await;
    let keys = all.as_object().into_iter().flatten().map(|(key, _)| key.clone());
    let ours: Vec<String> = keys.filter(|key| key != FOREIGN_KEY).collect();
    let strangers: Vec<&String> = ours.iter().filter(|key| !key.starts_with(OUR_PREFIX)).collect();
    assert!(strangers.is_empty(), "{strangers:?} are neither ours nor were they there before");
    (all[FOREIGN_KEY].clone(), ours)
}

/// How the caches of the standalone page are called whose folder is that of the server.
const OFFLINE: &str = "empowerment-check / ";

/// Whatever is kept anywhere but in local storage, and besides the files of the standalone page and their worker.
pub async fn elsewhere(browser: &Browser) -> Value {
    let script = "return {
        session: Object.keys(sessionStorage), cookies: document.cookie, databases: await indexedDB.databases(),
        caches: (await caches.keys()).filter((name) => !name.startsWith(arguments[0])),
        workers: (await navigator.serviceWorker.getRegistrations())
            .filter(({ active, installing }) => new URL((active ?? installing).scriptURL).pathname !== '/sw.js').length }";
    browser.run_waiting(script, &[json!(OFFLINE)]).await
}

/// What [`elsewhere`] finds when nothing is kept there.
pub fn nothing() -> Value {
    json!({"session": [], "cookies": "", "databases": [], "caches": [], "workers": 0})
}

/// Fills local storage to the last letter, under the key that is not ours, and says how many letters that took.
pub async fn fill(browser: &Browser) -> Value {
    let script = "let text = '';
        for (let size = 1 << 23; size >= 1; size >>= 1) {
            try { localStorage.setItem(arguments[0], text + 'x'.repeat(size)); text += 'x'.repeat(size); } catch { }
        }
        return text.length";
    browser.run(script, &[json!(FOREIGN_KEY)]).await
}

/// How many letters the key that is not ours still has, if they are what [`fill`] has put there.
pub async fn filled(browser: &Browser) -> Value {
    let script = "const text = localStorage.getItem(arguments[0]); return /^x*$/.test(text) ? text.length : 'changed'";
    browser.run(script, &[json!(FOREIGN_KEY)]).await
}

/// Gives the room back.
pub async fn empty(browser: &Browser) {
    browser.run("localStorage.removeItem(arguments[0])", &[json!(FOREIGN_KEY)]).await;
}
