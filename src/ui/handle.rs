//! What every page is given: a way to read the state and a way to say what happened.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::File;

use super::listeners::Listeners;
use crate::app::msg::Msg;
use crate::app::state::AppState;
use crate::domain::ids::StatementId;
use crate::words::Words;

/// Whoever takes something from the pages.
type Taker<T> = StoredValue<Rc<dyn Fn(T)>, LocalStorage>;

/// Cheap to copy; all copies are the same product.
#[derive(Clone, Copy)]
pub struct AppHandle {
    state: ReadSignal<AppState>,
    listeners: StoredValue<Rc<Listeners>, LocalStorage>,
    words: &'static Words,
    send: Taker<Msg>,
    open_files: Taker<Vec<File>>,
}

impl AppHandle {
    /// To be made inside a reactive owner, which then keeps it. Whoever changes the state has to tell the listeners.
    #[must_use]
    pub fn new(
        state: ReadSignal<AppState>,
        listeners: Rc<Listeners>,
        words: &'static Words,
        send: impl Fn(Msg) + 'static,
        open_files: impl Fn(Vec<File>) + 'static,
    ) -> Self {
        let (send, open_files) = (Rc::new(send), Rc::new(open_files));
        Self {
            state,
            listeners: StoredValue::new_local(listeners),
            words,
            send: StoredValue::new_local(send),
            open_files: StoredValue::new_local(open_files),
        }
    }

    #[must_use]
    pub fn words(&self) -> &'static Words {
        self.words
    }

    /// Says what happened.
    pub fn send(&self, msg: Msg) {
        if let Some(send) = self.send.try_get_value() {
            send(msg);
        }
    }

    /// Hands over files that a person chose.
    pub fn open_files(&self, files: Vec<File>) {
        if let Some(open_files) = self.open_files.try_get_value() {
            open_files(files);
        }
    }

    /// A view model as it is now.
    pub fn read<T>(&self, view: impl FnOnce(&AppState) -> T) -> T {
        view(&self.state.read_untracked())
    }

    /// A view model, read again after every message. For what is cheap to make and to show.
    pub fn follow<T>(&self, view: impl FnOnce(&AppState) -> T) -> T {
        view(&self.state.read())
    }

    /// A view model that tells those who show it only when it has become another.
    pub fn select<T: PartialEq + Send + Sync + 'static>(
        &self,
        view: impl Fn(&AppState) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let state = self.state;
        Memo::new(move |_| view(&state.read()))
    }

    /// As [`Self::select`], for what one answer alone decides: read again only after messages that can change it.
    pub fn select_answer<T: PartialEq + Send + Sync + 'static>(
        &self,
        statement: &StatementId,
        view: impl Fn(&AppState) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let (state, listeners, statement) = (self.state, self.listeners, statement.clone());
        Memo::new(move |_| {
            if let Some(listeners) = listeners.try_get_value() {
                listeners.listen(&statement);
            }
            view(&state.read_untracked())
        })
    }
}
