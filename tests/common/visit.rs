//! One visit to the page, in one tab, without a browser: messages go in, storage commands are carried out as the
//! product does, and the other commands come out. Two visits on one store are two tabs, or the same person later.

use std::sync::{Arc, LazyLock};

use empowerment_check::app::clock::Moment;
use empowerment_check::app::command::Command;
use empowerment_check::app::msg::{Given, Msg};
use empowerment_check::app::outward::Watch;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::persist;
use empowerment_check::app::state::AppState;
use empowerment_check::app::touched::Touched;
use empowerment_check::app::update::update;
use empowerment_check::app::views::answer::{AnswerView, answer};
use empowerment_check::app::views::field::{FieldView, field};
use empowerment_check::app::views::notice::{NoticeView, notice};
use empowerment_check::app::views::overview::overview;
use empowerment_check::app::views::result::{ResultView, result};
use empowerment_check::app::views::status::{StatusView, status};
use empowerment_check::domain::answer::{FIELDS, Judgement, NOTE};
use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::ids::{AssessmentId, FrameworkId, InstanceId, StatementId};
use empowerment_check::domain::timestamp::Timestamp;
use empowerment_check::formats::shipped;
use empowerment_check::storage::keys::Keys;
use empowerment_check::storage::port::Heard;
use empowerment_check::words::english::ENGLISH;

use super::browser_store::BrowserStore;
use super::names::{section_id, statement};
use super::small_framework::small_framework;

static SHIPPED: LazyLock<Vec<Arc<Framework>>> =
    LazyLock::new(|| shipped::frameworks().into_iter().map(Arc::new).collect());

/// A framework that is shipped, and the small one.
pub const IDEAL: &str = "ideal-empowering-authority";
pub const SMALL: &str = "small";

/// When a visit begins: 2026-11-22T14:02:00.000Z.
pub const BEGINNING: Timestamp = Timestamp(1_795_356_120_000);

/// What a page shows of answers that a message does not touch. A dozen will do.
fn others(state: &AppState, touched: &Touched) -> Vec<(AnswerView, Vec<FieldView>)> {
    let (Touched::Answer(touched), Some((_, framework))) = (touched, state.open_assessment()) else {
        return Vec::new();
    };
    let of = |id: &StatementId| {
        let owner = Owner::Answer(id.clone());
        (answer(state, id), FIELDS.iter().map(|one| field(state, &owner, one)).collect())
    };
    framework.statements().iter().take(12).map(|one| &one.id).filter(|id| *id != touched).map(of).collect()
}

pub struct Visit {
    pub state: AppState,
    pub time: Timestamp,
    pub offset_minutes: i32,
    store: BrowserStore,
    keys: Keys,
    watch: Watch,
    told: Vec<String>,
}

// What happens to the product.
impl Visit {
    /// The page as it is shipped.
    pub fn open(store: &BrowserStore) -> Self {
        Self::offering(store, SHIPPED.clone())
    }

    /// A page that offers the small framework alone.
    pub fn open_small(store: &BrowserStore) -> Self {
        Self::offering(store, vec![small_framework()])
    }

    /// A page that offers these frameworks.
    pub fn offering(store: &BrowserStore, frameworks: Vec<Arc<Framework>>) -> Self {
        Self::given(store, frameworks, Given::default()).0
    }

    /// A page that ships these frameworks and brings more; with what is asked for at the start.
    pub fn given(store: &BrowserStore, shipped: Vec<Arc<Framework>>, given: Given) -> (Self, Vec<Command>) {
        let mut state = AppState::new(shipped, &ENGLISH);
        // Nothing gets a new id by it, so that none is drawn.
        let asked = update(&mut state, Msg::PageRead(given), Moment { time: BEGINNING, ..Moment::default() });
        let (store, keys) = (store.clone(), Keys::new(&InstanceId::default()));
        let mut visit =
            Self { state, time: BEGINNING, offset_minutes: 0, store, keys, watch: Watch::default(), told: Vec::new() };
        let read = persist::read(&mut visit.store, &visit.keys);
        visit.send(read);
        (visit, asked)
    }

    /// Says what happened. What is asked for besides storing comes back.
    pub fn send(&mut self, msg: Msg) -> Vec<Command> {
        let now = Moment { time: self.time, offset_minutes: self.offset_minutes, fresh: self.store.draw() };
        let mut asked = Vec::new();
        let touched = Touched::by(&msg);
        let before = others(&self.state, &touched);
        let commands = update(&mut self.state, msg, now);
        assert_eq!(before, others(&self.state, &touched), "what a page does not look at again after {touched:?}");
        let told = self.watch.look(&self.state, &commands);
        self.told.extend(told.iter().map(|one| format!("{} {}", one.name, one.detail.compact())));
        for command in commands {
            match command {
                Command::Save(_)
                | Command::SaveLayout(_)
                | Command::RememberComputer(_)
                | Command::Clear
                | Command::SaveCopied(_)
                | Command::ReadRaw
                | Command::Keep { .. }
                | Command::KeepFramework { .. }
                | Command::Add(..)
                | Command::Delete(_)
                | Command::RemoveFramework(_) => {
                    let outcome = persist::run(&command, &self.state, &mut self.store, &self.keys);
                    asked.extend(outcome.map(|msg| self.send(msg)).unwrap_or_default());
                }
                other => asked.push(other),
            }
        }
        asked
    }

    /// The browser that this visit is in.
    pub fn browser(&self) -> BrowserStore {
        self.store.clone()
    }

    /// The store is read again, after something may have changed in it.
    pub fn hear(&mut self, heard: Heard) -> Vec<Command> {
        let read = persist::read_again(heard, &mut self.store, &self.keys);
        self.send(read)
    }

    /// As when the person comes back to this tab.
    pub fn look(&mut self) -> Vec<Command> {
        self.hear(Heard::Nothing)
    }

    /// Time passes; backwards, when someone sets the clock.
    pub fn wait(&mut self, milliseconds: i64) {
        self.time.0 += milliseconds;
    }
}

// What a person does.
impl Visit {
    /// Begins an assessment with this framework.
    pub fn begin(&mut self, framework: &str) -> AssessmentId {
        self.send(Msg::AssessmentBegun(FrameworkId::parse(framework).unwrap()));
        self.open_id()
    }

    /// Goes to a section of the assessment that is open.
    pub fn go_to(&mut self, section: &str) -> Vec<Command> {
        let page = Page::Section(self.open_id(), section_id(section), 0);
        self.send(Msg::PageOpened(page))
    }

    pub fn choose(&mut self, name: &str, judgement: Judgement) -> Vec<Command> {
        self.send(Msg::JudgementChosen(statement(name), judgement))
    }

    pub fn take_back(&mut self, name: &str) -> Vec<Command> {
        self.send(Msg::JudgementTakenBack(statement(name)))
    }

    pub fn write(&mut self, name: &str, note: &str) -> Vec<Command> {
        self.send(Msg::Typed(Owner::Answer(statement(name)), &NOTE, note.to_owned()))
    }

    pub fn pause(&mut self) -> Vec<Command> {
        self.send(Msg::TypingPaused)
    }

    /// Answers the statements of a section in their order: a step by its position, `?` for don't know, `-` for does
    /// not apply, `.` for none. Spaces mean nothing.
    pub fn rate(&mut self, section: &str, replies: &str) {
        let (_, framework) = self.state.open_assessment().unwrap();
        let framework = Arc::clone(framework);
        let section = section_id(section);
        let replies = replies.chars().filter(|reply| *reply != ' ');
        for (statement, reply) in framework.statements_in(&section).zip(replies) {
            let judgement = match reply {
                '.' => continue,
                '?' => Judgement::DontKnow,
                '-' => Judgement::DoesNotApply,
                step => Judgement::Level(framework.scale().levels()[step as usize - '0' as usize].id.clone()),
            };
            self.send(Msg::JudgementChosen(statement.id.clone(), judgement));
        }
    }

    /// Asks for a copy: its name and text.
    pub fn download(&mut self, id: &AssessmentId) -> (String, String) {
        match &self.send(Msg::DownloadAsked(id.clone()))[..] {
            [Command::Download { name, text }, ..] => (name.clone(), text.clone()),
            other => panic!("{other:?}"),
        }
    }

    pub fn choose_file(&mut self, name: &str, bytes: &[u8]) -> Vec<Command> {
        self.send(Msg::FileChosen { name: name.to_owned(), bytes: bytes.to_vec() })
    }

    /// Chooses a file and, when it can be added, adds it.
    pub fn open_file(&mut self, name: &str, bytes: &[u8]) -> Vec<Command> {
        let asked = self.choose_file(name, bytes);
        if self.state.page == Page::Opening { self.send(Msg::OpeningConfirmed) } else { asked }
    }
}

// What the page around the product hears.
impl Visit {
    /// The events since this was last asked, each as its name and what it tells.
    pub fn told(&mut self) -> Vec<String> {
        std::mem::take(&mut self.told)
    }
}

// What a person sees.
impl Visit {
    /// The assessment of the page.
    pub fn open_id(&self) -> AssessmentId {
        self.state.page.assessment().unwrap().clone()
    }

    pub fn answer(&self, name: &str) -> AnswerView {
        answer(&self.state, &statement(name))
    }

    /// The note on a statement as it stands on the page, and why it cannot be kept.
    pub fn note(&self, name: &str) -> FieldView {
        field(&self.state, &Owner::Answer(statement(name)), &NOTE)
    }

    pub fn judgement(&self, name: &str) -> Option<Judgement> {
        self.answer(name).judgement
    }

    pub fn status(&self) -> StatusView {
        status(&self.state)
    }

    pub fn notice(&self) -> NoticeView {
        notice(&self.state).unwrap()
    }

    /// How far the assessment that is open has come, such as `3 of 11 done`.
    pub fn progress(&self) -> String {
        overview(&self.state).unwrap().progress
    }

    /// The result of the assessment that is open.
    pub fn result(&self) -> ResultView {
        result(&self.state).unwrap()
    }
}
