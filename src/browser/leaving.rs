//! The moments after which a page may never run again: hidden, and left. There is no promise of any later event. And
//! leaving at a person's wish.

use gloo_events::EventListener;
use web_sys::Element;

/// Listens as long as it lives.
pub struct Leaving {
    _listeners: Vec<EventListener>,
}

impl Leaving {
    /// Calls `leaving` each time the page is hidden or left. The events go on to everyone else untouched.
    #[must_use]
    pub fn listen(leaving: impl Fn() + Clone + 'static) -> Self {
        let Some(window) = web_sys::window() else { return Self { _listeners: Vec::new() } };
        let mut listeners = Vec::new();
        if let Some(document) = window.document() {
            let hidden = leaving.clone();
            listeners.push(EventListener::new(&document, "visibilitychange", move |_| hidden()));
        }
        listeners.push(EventListener::new(&window, "pagehide", move |_| leaving()));
        Self { _listeners: listeners }
    }
}

/// Goes to this address in place of the page, so that the way back does not lead here again. What is on the page is
/// taken from view at once, since the next one may be slow to come.
pub fn leave(root: &Element, address: &str) {
    let _ = root.set_attribute("hidden", "");
    let Some(window) = web_sys::window() else { return };
    // A frame in another site's page takes the whole page along, where the browser lets it.
    let outer = window.top().ok().flatten().and_then(|top| top.location().replace(address).ok());
    if outer.is_none() {
        let _ = window.location().replace(address);
    }
}
