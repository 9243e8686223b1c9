//! The address of the page: where it is, and what of ours stands after its `#`. Whatever else stands there is the page's
//! and stays. Only what is ours is ever taken out, without a step in the history.

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Location, ShadowRoot, Window};

/// Listens as long as it lives.
pub struct Followed {
    _listener: Option<EventListener>,
}

impl Followed {
    /// Calls `followed` when the page goes on to an address of its own that ends in `#`, this prefix and a content. The
    /// event goes on to everyone else untouched.
    #[must_use]
    pub fn listen(prefix: &'static str, followed: impl Fn(String) + 'static) -> Self {
        let hear = |window: Window| {
            EventListener::new(&window, "hashchange", move |_| {
                if let Some(content) = content(prefix) {
                    followed(content);
                }
            })
        };
        Self { _listener: web_sys::window().map(hear) }
    }
}

/// The address without what follows a `#`; `None` for a page that is not on the web, such as a file.
#[must_use]
pub fn page() -> Option<String> {
    let address = location()?.href().ok()?;
    let page = address.split('#').next().unwrap_or_default();
    page.starts_with("http").then(|| page.to_owned())
}

/// What stands after the `#` and this prefix.
#[must_use]
pub fn content(prefix: &str) -> Option<String> {
    location()?.hash().ok()?.strip_prefix('#')?.strip_prefix(prefix).map(str::to_owned)
}

/// Takes it out of the address.
pub fn forget(prefix: &str) {
    if content(prefix).is_none() {
        return;
    }
    let history = web_sys::window().and_then(|window| Some((window.history().ok()?, page()?)));
    if let Some((history, page)) = history {
        // The page's own state of this step stays. Where it cannot be done, the link stays in the address.
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&page));
    }
}

/// Whether the element around `root` is the first of its kind in the page: it is the one that takes what the address
/// brings.
#[must_use]
pub fn is_first(root: &Element, tag: &str) -> bool {
    let host = root.get_root_node().dyn_into::<ShadowRoot>().ok().map(|shadow| shadow.host());
    let first = root.owner_document().and_then(|document| document.query_selector(tag).ok().flatten());
    first.is_none() || first == host
}

fn location() -> Option<Location> {
    web_sys::window().map(|window| window.location())
}
