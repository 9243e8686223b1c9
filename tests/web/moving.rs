//! Counts how much of the page changes.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlElement, MutationObserver, MutationObserverInit};

/// Counts every change of nodes, texts and attributes inside an element, until it is dropped.
pub struct Changes {
    observer: MutationObserver,
    count: Rc<Cell<u32>>,
    _counting: Closure<dyn FnMut(Array)>,
}

impl Changes {
    pub fn of(element: &HtmlElement) -> Self {
        let count = Rc::new(Cell::new(0));
        let counted = count.clone();
        let counting = Closure::new(move |records: Array| counted.set(counted.get() + records.length()));
        let observer = MutationObserver::new(counting.as_ref().unchecked_ref()).unwrap();
        let everything = MutationObserverInit::new();
        everything.set_attributes(true);
        everything.set_character_data(true);
        everything.set_child_list(true);
        everything.set_subtree(true);
        observer.observe_with_options(element, &everything).unwrap();
        Self { observer, count, _counting: counting }
    }

    pub fn count(&self) -> u32 {
        self.count.get()
    }
}

impl Drop for Changes {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
