//! The moments after which a page may never run again: hidden, and left. There is no promise of any later event.

use gloo_events::EventListener;

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
