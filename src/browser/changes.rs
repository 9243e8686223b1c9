//! Changes to the store that were not made here: what the browser tells of other tabs, and the moments when it may have
//! told nothing, because the page was asleep. It does not look at what has changed.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Event, PageTransitionEvent, StorageEvent};

use crate::storage::port::{BEING_CLEARED, Heard};

/// One change in another tab is told key by key. So long, in milliseconds, the rest of it is waited for.
const BURST: u32 = 30;

/// Listens as long as it lives.
pub struct Changes {
    _listeners: Vec<EventListener>,
    _burst: Rc<Burst>,
}

/// What was heard and is not passed on yet.
struct Burst {
    heard: Cell<Heard>,
    /// Cancelled when it is dropped.
    end: Cell<Option<Timeout>>,
}

impl Changes {
    /// Calls `changed` when a key with this prefix has changed elsewhere, and each time the page comes back. The events
    /// go on to everyone else untouched.
    #[must_use]
    pub fn listen(prefix: String, changed: impl Fn(Heard) + Clone + 'static) -> Self {
        let burst = Rc::new(Burst { heard: Cell::new(Heard::Nothing), end: Cell::new(None) });
        let Some(window) = web_sys::window() else { return Self { _listeners: Vec::new(), _burst: burst } };
        // What woke the page may come before what was to be told of its sleep: all of it is one burst.
        let noticed = burst.clone();
        let notice = Rc::new(move |heard| noticed.add(heard, changed.clone()));
        let mut listeners = Vec::new();
        let back = notice.clone();
        listeners.push(EventListener::new(&window, "focus", move |_| back(Heard::Nothing)));
        let back = notice.clone();
        listeners.push(EventListener::new(&window, "pageshow", move |event| back(shown(event))));
        if let Some(document) = window.document() {
            let (shown, notice) = (document.clone(), notice.clone());
            listeners.push(EventListener::new(&document, "visibilitychange", move |_| {
                if !shown.hidden() {
                    notice(Heard::Nothing);
                }
            }));
        }
        listeners.push(EventListener::new(&window, "storage", move |event| {
            if let Some(heard) = heard(event, &prefix) {
                notice(heard);
            }
        }));
        Self { _listeners: listeners, _burst: burst }
    }
}

impl Burst {
    /// The worst that was heard is what is passed on.
    fn add(self: &Rc<Self>, heard: Heard, changed: impl Fn(Heard) + 'static) {
        self.heard.set(self.heard.get().max(heard));
        let burst = Rc::downgrade(self);
        self.end.set(Some(Timeout::new(BURST, move || {
            if let Some(burst) = burst.upgrade() {
                changed(burst.heard.replace(Heard::Nothing));
            }
        })));
    }
}

/// Whether a page is new or came back as it was left.
fn shown(event: &Event) -> Heard {
    match event.dyn_ref::<PageTransitionEvent>() {
        Some(event) if event.persisted() => Heard::Return,
        _ => Heard::Nothing,
    }
}

/// What an event tells; `None` when it is about somebody else's key.
fn heard(event: &Event, prefix: &str) -> Option<Heard> {
    let event = event.dyn_ref::<StorageEvent>()?;
    let Some(key) = event.key() else { return Some(Heard::Sweeping) };
    key.starts_with(prefix).then(|| match event.new_value() {
        None => Heard::Removal,
        Some(text) if text == BEING_CLEARED => Heard::Finishing,
        Some(_) => Heard::Nothing,
    })
}
