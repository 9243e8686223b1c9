//! Everything the product knows while it runs. Only `update` changes it.

use std::sync::Arc;

use litemap::LiteMap;

use crate::domain::assessment::Assessment;
use crate::domain::field::Field;
use crate::domain::framework::Framework;
use crate::domain::ids::{ActionId, AssessmentId, FrameworkId, ReplicaId};
use crate::domain::including::Including;
use crate::domain::stamp::Stamped;
use crate::domain::text::InvalidText;
use crate::domain::timestamp::Timestamp;
use crate::formats::locked::NotLocked;
use crate::formats::opened::{CannotOpen, FrameworkFile};
use crate::storage::keys::Key;
use crate::storage::port::{Keeping, StorageError};
use crate::storage::repository::Headless;
use crate::words::Words;

use super::catalogue::Catalogue;
use super::computer::{Computer, Presence};
use super::handing::{Copying, LinkFault};
use super::layout::Layout;
use super::locks::{Locks, Trying};
use super::msg::Msg;
use super::opening::Opening;
use super::owner::Owner;
use super::page::Page;
use super::picture::Picture;
use super::rest::Rest;
use super::settings::Settings;
use super::waiting::Waiting;

#[derive(Clone, Debug)]
pub struct AppState {
    pub words: &'static Words,
    pub frameworks: Catalogue,
    pub assessments: LiteMap<AssessmentId, Assessment>,
    pub page: Page,
    pub notice: Option<Notice>,
    /// A file that waits for a person's word.
    pub opening: Option<Opening>,
    /// What the page itself holds, where it is one file that can hold answers. None of it is among the assessments.
    pub inside: Option<Vec<Opening>>,
    pub locks: Locks,
    /// What became of the passphrase that was typed last.
    pub trying: Trying,
    /// What a link holds beside the ratings.
    pub including: Including,
    /// What became of the last wish to copy a link.
    pub copying: Copying,
    /// Where the page is on the web, if it is, without what follows a `#`.
    pub address: Option<String>,
    /// Texts as they are being typed, of any assessment.
    pub drafts: LiteMap<DraftKey, Draft>,
    /// Records that are not stored as they stand here, each once.
    pub unsaved: Vec<Key>,
    /// Of each field in them that was edited here: the edit that this tab knew of before.
    pub bases: LiteMap<DraftKey, Base>,
    /// Texts that an edit replaced which did not know of them, the oldest first.
    pub replaced: Vec<Replaced>,
    /// Records of assessments that lack their header, until a person says which framework they belong to.
    pub headless: Vec<Headless>,
    /// When a copy of each was last downloaded.
    pub copied: LiteMap<AssessmentId, Timestamp>,
    /// When a person wanted no copy for now.
    pub put_off: LiteMap<AssessmentId, Timestamp>,
    /// Assessments that the browser lost. They are kept here, and stored again only when a person wants it.
    pub gone: Vec<AssessmentId>,
    pub store: Store,
    /// Whose computer it is, once a person has said so.
    pub computer: Option<Computer>,
    pub presence: Presence,
    /// The names of the files that were downloaded in this visit.
    pub downloads: Vec<String>,
    /// Frameworks that were opened while nothing is kept, with the names of their files.
    pub unkept_frameworks: Vec<(String, Box<FrameworkFile>)>,
    /// What a person chose; until then, what suits the screen.
    pub layout: Layout,
    /// What the page around the product asks of it.
    pub settings: Settings,
    /// When the last message was sent.
    pub now: Timestamp,
    /// Minutes to add to UTC to get the time on the wall.
    pub offset_minutes: i32,
    /// The greatest counter seen in any stamp.
    pub counter: u64,
    pub replica: Option<ReplicaId>,
    /// People's files that were read and wait for a decision.
    pub waiting: Waiting,
    pub rest: Rest,
    /// What happened and can be dealt with only when the rest is there.
    pub put_by: Vec<Msg>,
}

/// What is known of the place where answers are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Store {
    /// Not read yet: nothing may be written.
    Unread,
    /// Read and written, or to be written.
    Open { keeping: Keeping, last_saved: Option<Timestamp>, failure: Option<StorageError> },
    /// Read and then left alone, since others use this computer too: nothing is written. A deletion still deletes.
    Resting { keeping: Keeping, last_saved: Option<Timestamp> },
    /// Could not be read: nothing may be written.
    Shut(StorageError),
}

/// Which text: the assessment, the part of it, and the name of the field.
pub type DraftKey = (AssessmentId, Owner, &'static str);

/// A text while it is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub field: &'static Field,
    pub text: String,
    /// Why it cannot be kept as it is.
    pub fault: Option<InvalidText>,
    /// When the first letter was typed that is not kept yet.
    pub since: Timestamp,
    /// What stood in the field before that.
    pub base: Option<Stamped<String>>,
}

/// What an edit was made on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    pub field: &'static Field,
    /// What stood there before; `None` for the first edit.
    pub before: Option<Stamped<String>>,
}

/// A text that was replaced by someone who had not seen it, in another tab or in this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    pub assessment: AssessmentId,
    pub owner: Owner,
    pub field: &'static Field,
    pub text: String,
}

/// Something to tell at the top of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// So many records could not be read.
    Unreadable(u32),
    Opened {
        name: String,
        assessment: AssessmentId,
        other_version: bool,
    },
    NotOpened {
        name: String,
        reason: NotOpened,
    },
    /// Another tab deleted the assessment that was open here: its name.
    DeletedElsewhere(String),
    /// It can be had back for as long as this is shown.
    Deleted(Box<Assessment>),
    NotDeleted,
    /// The deletion of this one was taken back.
    Undeleted(AssessmentId),
    NotUndeleted(Box<Assessment>),
    /// This one was copied, and the copy is open.
    Copied(AssessmentId),
    NotCopied,
    /// A round of this name was frozen.
    Frozen(String),
    /// The next round was begun, and is open.
    NextRoundBegun,
    NextRoundNotBegun,
    /// This action was taken off the plan.
    ActionRemoved(ActionId),
    Downloaded {
        name: String,
        /// What is in it, where that is text: some pages and browsers let no file through.
        text: Option<String>,
    },
    /// It was too much for one file.
    DownloadedInParts(u32),
    /// The browser could not make a PNG.
    PngNotMade {
        assessment: AssessmentId,
        picture: Picture,
    },
    /// Something on the page cannot be kept as it stands, and the person wants to go to another page.
    Faulty {
        to: Page,
    },
    /// So many answers were carried over.
    Carried(u32),
    NothingCarried,
    FrameworkOpened {
        name: String,
        framework: FrameworkId,
        change: Change,
        /// How long it stays.
        keeping: Keeping,
    },
    FrameworkRemoved {
        title: String,
    },
    FrameworkNotRemoved,
    /// A framework that the page brings cannot be used.
    PageFrameworkFaulty,
    NotCleared,
    /// A person finished in another tab.
    ClearedElsewhere,
}

/// What opening a framework changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    New,
    /// It took the place of this version.
    NewVersion(String),
    /// The very same was here already.
    Nothing,
}

/// Why a file was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotOpened {
    Unreadable,
    /// It says that it is locked, and no passphrase can open it.
    NotLocked(NotLocked),
    Link(LinkFault),
    Document(CannotOpen),
    UnknownFramework {
        title: String,
        id: FrameworkId,
    },
    NotStored,
    /// A framework with the id of one that this page offers itself.
    IdTaken {
        id: FrameworkId,
    },
    /// A framework of which this newer version is here.
    OlderVersion {
        here: String,
    },
    /// A framework that differs from the one here and has the same version.
    SameVersion {
        here: String,
    },
}

impl AppState {
    /// The state before the store has been read.
    #[must_use]
    pub fn new(frameworks: Vec<Arc<Framework>>, words: &'static Words) -> Self {
        Self {
            words,
            frameworks: Catalogue::new(frameworks),
            assessments: LiteMap::new_vec(),
            page: Page::Start,
            notice: None,
            opening: None,
            inside: None,
            locks: Locks::Possible,
            trying: Trying::Asked,
            including: Including::default(),
            copying: Copying::Asked,
            address: None,
            drafts: LiteMap::new_vec(),
            unsaved: Vec::new(),
            bases: LiteMap::new_vec(),
            replaced: Vec::new(),
            headless: Vec::new(),
            copied: LiteMap::new_vec(),
            put_off: LiteMap::new_vec(),
            gone: Vec::new(),
            store: Store::Unread,
            computer: None,
            presence: Presence::Here,
            downloads: Vec::new(),
            unkept_frameworks: Vec::new(),
            layout: Layout::WholeSection,
            settings: Settings::default(),
            now: Timestamp::default(),
            offset_minutes: 0,
            counter: 0,
            replica: None,
            waiting: Waiting::default(),
            rest: Rest::Here,
            put_by: Vec::new(),
        }
    }

    #[must_use]
    pub fn framework(&self, id: &FrameworkId) -> Option<&Arc<Framework>> {
        self.frameworks.get(id).map(|known| &known.framework)
    }

    /// The assessment of the page that is open, with its framework.
    #[must_use]
    pub fn open_assessment(&self) -> Option<(&Assessment, &Arc<Framework>)> {
        let assessment = self.assessments.get(self.page.assessment()?)?;
        Some((assessment, self.framework(&assessment.header.framework.id)?))
    }
}
