//! The products of one page that share what is stored: what one writes, the others read again. The browser itself tells
//! other pages only.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;

use crate::storage::port::Heard;

thread_local! {
    /// All that run on this page.
    static ALL: RefCell<Vec<Neighbour>> = const { RefCell::new(Vec::new()) };
}

/// Which product, and what its keys begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub number: usize,
    pub prefix: String,
}

#[derive(Clone)]
struct Neighbour {
    name: Name,
    hear: Rc<dyn Fn(Heard)>,
}

/// A product hears of the others for as long as this lives.
pub struct Membership(Name);

impl Membership {
    #[must_use]
    pub fn begin(name: Name, hear: impl Fn(Heard) + 'static) -> Self {
        let neighbour = Neighbour { name: name.clone(), hear: Rc::new(hear) };
        ALL.with_borrow_mut(|all| all.push(neighbour));
        Self(name)
    }
}

impl Drop for Membership {
    fn drop(&mut self) {
        ALL.with_borrow_mut(|all| all.retain(|neighbour| neighbour.name != self.0));
    }
}

/// Tells the others that share the keys of this one, once the work at hand is done.
pub fn tell(from: &Name, heard: Heard) {
    let shares = |other: &&Neighbour| other.name.prefix == from.prefix && other.name.number != from.number;
    let others: Vec<Neighbour> = ALL.with_borrow(|all| all.iter().filter(shares).cloned().collect());
    if !others.is_empty() {
        Timeout::new(0, move || others.iter().for_each(|other| (other.hear)(heard))).forget();
    }
}
