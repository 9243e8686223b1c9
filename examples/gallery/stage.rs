//! The product in memory, brought into a state by messages as people send them. It follows what is done in it, but
//! stays on its page and keeps nothing.

use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use empowerment_check::app::attributes;
use empowerment_check::app::clock::Moment;
use empowerment_check::app::command::Command;
use empowerment_check::app::msg::{Given, Msg};
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::persist;
use empowerment_check::app::state::AppState;
use empowerment_check::app::touched::Touched;
use empowerment_check::app::update::update;
use empowerment_check::domain::action::{DUE, LEAD, OUTCOME, STATUS, TELLING, WHAT};
use empowerment_check::domain::answer::Judgement;
use empowerment_check::domain::field::Field;
use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::ids::{ActionId, AssessmentId, FrameworkId, InstanceId, StatementId};
use empowerment_check::domain::timestamp::Timestamp;
use empowerment_check::formats::shipped;
use empowerment_check::storage::keys::Keys;
use empowerment_check::storage::memory::MemoryKeyValue;
use empowerment_check::storage::port::{Keeping, StorageError};
use empowerment_check::storage::repository::Loaded;
use empowerment_check::ui::handle::AppHandle;
use empowerment_check::ui::listeners::Listeners;
use empowerment_check::words::english::ENGLISH;
use leptos::prelude::*;

pub const IDEAL: &str = "ideal-empowering-authority";
pub const MORAY: &str = "moray-partnership";
pub const CHARACTERISTICS: &str = "eight-characteristics";
pub const JUDGEMENT: &str = "empowered-communities";
pub const CHECKLIST: &str = "empowerment-programme";
pub const GARDEN: &str = "community-garden";

/// A small framework of a place's own, as a file.
pub const GARDEN_FILE: &str = include_str!("../../tests/fixtures/frameworks/valid/community-garden.json");

/// An assessment that a page holds.
const HELD: &str = include_str!("../../tests/fixtures/assessments/version-2.json");

/// What a group says of the 70 statements of the first framework: every kind of count, cell and score. The rest is not
/// answered yet.
pub const ALL_KINDS: &str = "332 1?-2 32102322 3322?? ????? ----- ?3??- 0001 33333 012 3?- 32 ?-? 13?";

/// 2026-11-22T14:02:00.000Z.
const NOW: Timestamp = Timestamp(1_795_356_120_000);

static SHIPPED: LazyLock<Vec<Arc<Framework>>> =
    LazyLock::new(|| shipped::frameworks().into_iter().map(Arc::new).collect());

/// To be set up inside a view. Copies are the same one.
#[derive(Clone, Copy)]
pub struct Stage {
    state: RwSignal<AppState>,
    store: StoredValue<MemoryKeyValue>,
}

impl Stage {
    /// A browser in which nothing is stored yet.
    pub fn new() -> Self {
        Self::unread().send(Msg::StoreRead(Ok(Loaded::default()), Keeping::ThisBrowser))
    }

    /// A page whose element has these attributes: names and values by turns.
    pub fn with_attributes(attributes: &[&str]) -> Self {
        let attributes: Vec<String> = attributes.iter().map(|text| (*text).to_owned()).collect();
        Self::new().send(Msg::PageRead(attributes::read(Vec::new(), &attributes)))
    }

    /// A page that is all in one file, on the computer, with answers in it.
    pub fn in_one_file() -> Self {
        let given = Given { inside: Some(vec![HELD.to_owned()]), ..Given::default() };
        Self::unread().send(Msg::PageRead(given)).send(Msg::StoreRead(Ok(Loaded::default()), Keeping::LocalFile))
    }

    /// A browser that lets nothing be stored, for this reason.
    pub fn shut(error: StorageError) -> Self {
        Self::unread().send(Msg::StoreRead(Err(error), Keeping::ThisVisit))
    }

    /// An assessment that was just begun.
    pub fn begun(framework: &str) -> Self {
        Self::new().begin(framework)
    }

    fn unread() -> Self {
        let state = RwSignal::new(AppState::new(SHIPPED.clone(), &ENGLISH));
        Self { state, store: StoredValue::new(MemoryKeyValue::default()) }
    }

    pub fn send(self, msg: Msg) -> Self {
        static DRAWN: AtomicU64 = AtomicU64::new(1);
        let now = Moment { time: NOW, offset_minutes: 0, fresh: DRAWN.fetch_add(1, Ordering::Relaxed) };
        let commands = self.state.try_update(|state| update(state, msg, now)).unwrap_or_default();
        for command in commands {
            let store = |state: &AppState| {
                self.store
                    .try_update_value(|store| persist::run(&command, state, store, &Keys::new(&InstanceId::default())))
            };
            if let Some(msg) = self.state.with_untracked(store).flatten() {
                self.send(msg);
            }
        }
        self
    }

    /// Of a page with this address on the web.
    pub fn with_address(self, address: &str) -> Self {
        self.state.update(|state| state.address = Some(address.to_owned()));
        self
    }

    pub fn begin(self, framework: &str) -> Self {
        self.send(Msg::AssessmentBegun(FrameworkId::parse(framework).unwrap()))
    }

    /// Opens this text as a file.
    pub fn open_file(self, name: &str, text: &str) -> Self {
        self.send(Msg::FileChosen { name: name.to_owned(), bytes: text.as_bytes().to_vec() })
    }

    /// The open assessment as a file.
    pub fn file(self) -> Vec<u8> {
        let now = Moment { time: NOW, offset_minutes: 0, fresh: 0 };
        let asked = Msg::DownloadAsked(self.id());
        let asked = self.state.try_update(|state| update(state, asked, now)).unwrap();
        let text = asked.into_iter().find_map(|command| match command {
            Command::Download { text, .. } => Some(text),
            _ => None,
        });
        text.unwrap().into_bytes()
    }

    /// Reads these files as people's, towards a new assessment.
    pub fn read_people(self, files: Vec<(String, Vec<u8>)>) -> Self {
        let stage = self.go(Page::Gather(None)).send(Msg::PeopleChosen(u32::try_from(files.len()).unwrap()));
        files.into_iter().fold(stage, |stage, (name, bytes)| stage.send(Msg::PersonRead { name, read: Ok(bytes) }))
    }

    pub fn go(self, page: Page) -> Self {
        self.send(Msg::PageOpened(page))
    }

    /// Goes to a page of the open assessment.
    pub fn go_to(self, page: impl FnOnce(AssessmentId) -> Page) -> Self {
        self.go(page(self.id()))
    }

    pub fn id(self) -> AssessmentId {
        self.state.with_untracked(|state| state.page.assessment().unwrap().clone())
    }

    /// The framework of the open assessment.
    pub fn framework(self) -> Arc<Framework> {
        self.state.with_untracked(|state| state.open_assessment().unwrap().1.clone())
    }

    /// Answers the statements in their order: a step by its place, `?` for don't know, `-` for does not apply, `.` for
    /// no answer.
    pub fn rate(self, replies: &str) -> Self {
        let framework = self.framework();
        let replies = replies.chars().filter(|reply| *reply != ' ');
        for (statement, reply) in framework.statements().iter().zip(replies) {
            let judgement = match reply {
                '.' => continue,
                '?' => Judgement::DontKnow,
                '-' => Judgement::DoesNotApply,
                step => Judgement::Level(framework.scale().levels()[step as usize - '0' as usize].id.clone()),
            };
            self.send(Msg::JudgementChosen(statement.id.clone(), judgement));
        }
        self
    }

    /// Types a text into a field and stops typing.
    pub fn fill(self, owner: Owner, field: &'static Field, text: &str) -> Self {
        self.send(Msg::Typed(owner, field, text.to_owned())).send(Msg::TypingPaused)
    }

    /// Chooses one of a field's choices.
    pub fn choose(self, owner: Owner, field: &'static Field, name: &str) -> Self {
        self.send(Msg::Chosen(owner, field, name.to_owned()))
    }

    /// Puts an action about the fourth statement on the plan.
    pub fn act(self, what: &str, status: &str, due: &str) -> Self {
        self.send(Msg::ActionBegun(Some(self.framework().statements()[3].id.clone())));
        let owner = || Owner::Action(self.action());
        let outcome = if ["done", "dropped"].contains(&status) { "The council gave the keys back." } else { "" };
        self.fill(owner(), &WHAT, what)
            .fill(owner(), &LEAD, "The hall committee")
            .fill(owner(), &DUE, due)
            .fill(owner(), &TELLING, "On the notice board and in the newsletter")
            .fill(owner(), &OUTCOME, outcome)
            .choose(owner(), &STATUS, status)
    }

    /// The action that is open.
    pub fn action(self) -> ActionId {
        let Page::Action(_, id) = self.read(|state| state.page.clone()) else { panic!("no action is open") };
        id
    }

    pub fn read<T>(self, view: impl FnOnce(&AppState) -> T) -> T {
        self.state.with_untracked(view)
    }

    /// What components are given. They stay on the page, whatever is pressed.
    pub fn handle(self) -> AppHandle {
        let listeners: Rc<Listeners> = Rc::default();
        let telling = Rc::clone(&listeners);
        let send = move |msg| {
            let page = self.read(|state| state.page.clone());
            self.send(msg).state.update(|state| state.page = page);
            telling.tell(&Touched::Everything);
        };
        AppHandle::new(self.state.read_only(), listeners, &ENGLISH, send, |_| ())
    }
}

/// The statement with this id.
pub fn statement_id(id: &str) -> StatementId {
    StatementId::parse(id).unwrap()
}
