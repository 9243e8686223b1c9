//! Owns the state, and carries out the commands that `update` asks for.

mod rest;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use web_sys::{Element, File, HtmlElement};

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::layout::Layout;
use crate::app::locks::Locks;
use crate::app::msg::{Given, Msg};
use crate::app::outward::Watch;
use crate::app::page::Page;
use crate::app::persist;
use crate::app::rest::Rest;
use crate::app::settings::StorageMode;
use crate::app::state::{AppState, NotOpened};
use crate::app::touched::Touched;
use crate::app::update::update_with;
use crate::app::views::page_fault;
use crate::app::views::status::is_all_stored;
use crate::browser::file_reading::{self, Reading};
use crate::browser::{address, cipher, clock, console, focus, leaving, local_storage, printing};
use crate::domain::ids::InstanceId;
use crate::formats::document::{MAX_BYTES, NotADocument};
use crate::formats::opened::CannotOpen;
use crate::formats::share_link;
use crate::storage::keys::{Keys, PREFIX};
use crate::storage::memory::MemoryKeyValue;
use crate::storage::port::{Heard, KeyValue};
use crate::ui::handle::AppHandle;
use crate::ui::listeners::Listeners;

use super::neighbours::{self, Name};
use super::visit_store::VisitStore;

/// Below this width, in CSS pixels, a section is shown one statement at a time. The styles change their layout there.
const NARROW: i32 = 760;

/// What the page's script is told when a person wants the rest of the product asked for again. It is no event either.
const FETCH_REST: &str = "fetch-rest";

/// Tells the page around the product: the name of an event, and what it tells as JSON.
pub type Tell = Box<dyn Fn(&str, &str)>;

/// What a product leaves behind that goes, for when it comes back: nothing of it is lost.
pub struct Remains {
    state: AppState,
    store: Box<dyn KeyValue>,
    instance: InstanceId,
}

impl Remains {
    /// Whether they are those of the data that this page wants now.
    fn fit(&self, given: &Given) -> bool {
        self.instance == given.instance && self.state.settings.storage == given.settings.storage
    }
}

/// One running product. Clones are the same one.
#[derive(Clone)]
pub struct Runtime(Rc<Parts>);

struct Parts {
    owner: Owner,
    state: RwSignal<AppState>,
    listeners: Rc<Listeners>,
    store: RefCell<Box<dyn KeyValue>>,
    keys: Keys,
    instance: InstanceId,
    root: Element,
    watch: RefCell<Watch>,
    /// Who tells the page.
    tell: Tell,
    /// Cancelled when it is replaced or dropped.
    pause: Cell<Option<Timeout>>,
    /// As above.
    absence: Cell<Option<Timeout>>,
}

impl Runtime {
    /// Takes in what the page brings, and reads the store. Nothing is written before that.
    #[must_use]
    pub fn start(root: &HtmlElement, state: AppState, given: Given, tell: Tell, remains: Option<Remains>) -> Self {
        let remains = remains.filter(|remains| remains.fit(&given));
        let instance = given.instance.clone();
        let is_new = remains.is_none();
        let Remains { state, store, instance } = remains.unwrap_or_else(|| Remains {
            state: AppState { layout: layout_for(root), locks: locks(), rest: rest::AT_FIRST, ..state },
            store: store_for(given.settings.storage),
            instance,
        });
        let owner = Owner::new();
        let state = owner.with(|| RwSignal::new(state));
        let runtime = Self(Rc::new(Parts {
            owner,
            state,
            listeners: Rc::default(),
            store: RefCell::new(store),
            keys: Keys::new(&instance),
            instance,
            root: root.clone().into(),
            watch: RefCell::default(),
            tell,
            pause: Cell::new(None),
            absence: Cell::new(None),
        }));
        runtime.dispatch(Msg::PageRead(given));
        if is_new {
            let read = persist::read(&mut **runtime.0.store.borrow_mut(), &runtime.0.keys);
            runtime.dispatch(read);
        } else {
            runtime.read_again(Heard::Nothing);
        }
        runtime
    }

    /// What is left when nothing shows it any more.
    #[must_use]
    pub fn remains(&self) -> Option<Remains> {
        let state = self.0.state.try_update(|state| {
            let empty = AppState::new(Vec::new(), state.words);
            std::mem::replace(state, empty)
        })?;
        let store = self.0.store.replace(Box::new(VisitStore));
        Some(Remains { state, store, instance: self.0.instance.clone() })
    }

    /// What the pages are given.
    #[must_use]
    pub fn handle(&self) -> AppHandle {
        let opening = Rc::downgrade(&self.0);
        let open = move |files: Vec<File>| opening.upgrade().map_or((), |parts| Self(parts).open_files(files));
        let words = self.0.state.with_untracked(|state| state.words);
        let listeners = Rc::clone(&self.0.listeners);
        self.0.owner.with(|| AppHandle::new(self.0.state.read_only(), listeners, words, self.sender(), open))
    }

    /// Applies a message and carries out what follows.
    pub fn dispatch(&self, msg: Msg) {
        let now = Moment { time: clock::now(), offset_minutes: clock::offset_minutes(), fresh: clock::fresh() };
        let touched = Touched::by(&msg);
        let commands = self.0.state.try_update(|state| update_with(state, msg, now, rest::update)).unwrap_or_default();
        self.0.listeners.tell(&touched);
        let told = self.0.state.with_untracked(|state| self.0.watch.borrow_mut().look(state, &commands));
        for command in commands {
            self.carry_out(command);
        }
        for outward in told {
            (self.0.tell)(outward.name, &outward.detail.compact());
        }
    }

    /// Keeps what is half typed, now.
    pub fn flush(&self) {
        self.dispatch(Msg::TypingPaused);
    }

    /// Keeps what is half typed, and tells whether everything is stored then.
    #[must_use]
    pub fn is_all_stored(&self) -> bool {
        self.flush();
        self.0.state.with_untracked(is_all_stored)
    }

    /// Whether the rest of the product is not there.
    #[must_use]
    pub fn lacks_rest(&self) -> bool {
        self.0.state.with_untracked(|state| state.rest != Rest::Here)
    }

    /// Takes in what another tab, or another element of this page, has changed in the store.
    pub fn read_again(&self, heard: Heard) {
        let read = persist::read_again(heard, &mut **self.0.store.borrow_mut(), &self.0.keys);
        self.dispatch(read);
    }

    /// What every key begins with that this product uses.
    #[must_use]
    pub fn prefix(&self) -> String {
        self.0.keys.prefix().to_owned()
    }

    fn carry_out(&self, command: Command) {
        match command {
            Command::WaitForPause(milliseconds) => self.wait_for_pause(milliseconds),
            Command::ForgetLink => address::forget(share_link::PREFIX),
            Command::WaitForAbsence(milliseconds) => self.wait_for_absence(milliseconds),
            Command::Leave(link) => leaving::leave(&self.0.root, link.as_str()),
            Command::Clear => {
                printing::forget(&self.0.root);
                self.store(&command);
            }
            Command::MoveFocus(target) => self.move_focus(&target),
            Command::WarnPage(fault) => {
                console::warn(&self.0.state.with_untracked(|state| page_fault::text(state, &fault)));
            }
            Command::FetchRest => (self.0.tell)(FETCH_REST, "null"),
            Command::Save(_)
            | Command::Keep { .. }
            | Command::KeepFramework { .. }
            | Command::Add(..)
            | Command::Delete(_)
            | Command::RemoveFramework(_)
            | Command::SaveLayout(_)
            | Command::SaveCopied(_)
            | Command::ReadRaw
            | Command::RememberComputer(_) => self.store(&command),
            command => rest::carry_out(self, command),
        }
    }

    fn store(&self, command: &Command) {
        let outcome = self
            .0
            .state
            .with_untracked(|state| persist::run(command, state, &mut **self.0.store.borrow_mut(), &self.0.keys));
        if let Some(msg) = outcome {
            self.dispatch(msg);
        }
        neighbours::tell(&self.name(), heard(command));
    }

    /// By what the other products of the page know this one.
    #[must_use]
    pub fn name(&self) -> Name {
        Name { number: Rc::as_ptr(&self.0).addr(), prefix: self.prefix() }
    }

    fn wait_for_pause(&self, milliseconds: u32) {
        let send = self.sender();
        self.0.pause.set(Some(Timeout::new(milliseconds, move || send(Msg::TypingPaused))));
    }

    fn wait_for_absence(&self, milliseconds: u32) {
        let send = self.sender();
        self.0.absence.set(Some(Timeout::new(milliseconds, move || send(Msg::LeftAlone))));
    }

    /// Dispatches for as long as the product runs. What it is given to is kept alive by this runtime, so it must not
    /// keep the runtime alive in turn.
    fn sender(&self) -> impl Fn(Msg) + 'static {
        let parts = Rc::downgrade(&self.0);
        move |msg| parts.upgrade().map_or((), |parts| Self(parts).dispatch(msg))
    }

    /// After the page has been redrawn, since the element may not be there before.
    fn move_focus(&self, target: &Focus) {
        let name = match target {
            Focus::Heading => "heading".to_owned(),
            Focus::Notice => "notice".to_owned(),
            Focus::Field(name) => name.clone(),
            Focus::Statement(id) => format!("statement-{}", id.as_str()),
            Focus::Number(behind) => behind.name(),
        };
        let root = self.0.root.clone();
        Timeout::new(0, move || focus::focus(&root, &name)).forget();
    }

    /// On the page for it, all of them are people's files. Elsewhere one file is opened.
    fn open_files(&self, files: Vec<File>) {
        if self.0.state.with_untracked(|state| matches!(state.page, Page::Gather(_))) {
            let count = u32::try_from(files.len()).unwrap_or(u32::MAX);
            if !self.goes_on() {
                self.dispatch(Msg::PeopleChosen(count));
                self.read_people(files.into_iter());
            }
        } else if let Some(file) = files.first() {
            self.open_file(file);
        }
    }

    /// One after the other, so that the page answers between them, until it is stopped.
    fn read_people(&self, mut files: std::vec::IntoIter<File>) {
        let Some(file) = files.next().filter(|_| self.goes_on()) else { return };
        let (runtime, name) = (self.clone(), file.name());
        let files = Cell::new(Some(files));
        file_reading::read(&file, MAX_BYTES, move |reading| {
            let read = match reading {
                Reading::Bytes(bytes) => Ok(bytes),
                Reading::TooLarge => Err(NotOpened::Document(CannotOpen::NotADocument(NotADocument::TooLarge))),
                Reading::Failed => Err(NotOpened::Unreadable),
            };
            runtime.dispatch(Msg::PersonRead { name: name.clone(), read });
            if let Some(files) = files.take() {
                runtime.read_people(files);
            }
        });
    }

    /// Whether people's files are being read or brought in.
    fn goes_on(&self) -> bool {
        self.0.state.with_untracked(|state| state.waiting.goes_on())
    }

    fn open_file(&self, file: &File) {
        let (runtime, name) = (self.clone(), file.name());
        file_reading::read(file, MAX_BYTES, move |reading| {
            runtime.dispatch(match reading {
                Reading::Bytes(bytes) => Msg::FileChosen { name: name.clone(), bytes },
                Reading::TooLarge => Msg::FileTooLarge { name: name.clone() },
                Reading::Failed => Msg::FileUnreadable { name: name.clone() },
            });
        });
    }
}

/// One statement at a time where there is little room. An element that is not laid out yet tells nothing.
fn layout_for(root: &HtmlElement) -> Layout {
    if (1..NARROW).contains(&root.client_width()) { Layout::OneByOne } else { Layout::WholeSection }
}

/// What the other products of the page hear of such a change.
fn heard(command: &Command) -> Heard {
    match command {
        Command::Clear => Heard::Finishing,
        Command::Delete(_) | Command::RemoveFramework(_) => Heard::Removal,
        _ => Heard::Nothing,
    }
}

/// The browser's own store only where the page wants it and the browser allows it. Where nothing is to be kept, it goes
/// with the element.
fn store_for(mode: StorageMode) -> Box<dyn KeyValue> {
    match mode {
        StorageMode::Browser => local_storage::open(&format!("{PREFIX}probe")).unwrap_or_else(|| Box::new(VisitStore)),
        StorageMode::Visit => Box::new(VisitStore),
        StorageMode::Nothing => Box::new(MemoryKeyValue::default()),
    }
}

fn locks() -> Locks {
    if cipher::is_there() { Locks::Possible } else { Locks::Missing }
}
