//! Everything that can happen, as past-tense facts.

use crate::domain::answer::Judgement;
use crate::domain::assessment::Assessment;
use crate::domain::field::Field;
use crate::domain::ids::{ActionId, AssessmentId, FrameworkId, GroupId, InstanceId, RoundId, StatementId};
use crate::domain::including::Including;
use crate::domain::passphrase::{Passphrase, PassphraseFault};
use crate::formats::opened::FrameworkFile;
use crate::storage::found::Found;
use crate::storage::keys::Key;
use crate::storage::port::{Heard, Keeping, StorageError};
use crate::storage::repository::Loaded;

use super::command::{PageFault, Reason};
use super::computer::Computer;
use super::export::Export;
use super::layout::Layout;
use super::owner::Owner;
use super::page::Page;
use super::picture::{ImageFormat, Picture};
use super::settings::Settings;
use super::state::NotOpened;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// What the page around the product brings and asks for was read, before anything else.
    PageRead(Given),
    /// The store was read at the start, or could not be.
    StoreRead(Result<Loaded, StorageError>, Keeping),
    PageOpened(Page),
    /// A person goes to another page although something typed on this one cannot be kept.
    LeftUnkept(Page),
    /// A person wants to go to the field with this focus name.
    FieldSought(String),
    AssessmentBegun(FrameworkId),
    /// A person wants to go on where they stopped.
    AssessmentResumed(AssessmentId),
    /// A person wants to work on a section, in whichever way statements are shown.
    SectionOpened(AssessmentId, GroupId),
    LayoutChosen(Layout),
    JudgementChosen(StatementId, Judgement),
    JudgementTakenBack(StatementId),
    /// An answer that was given to an earlier wording still holds.
    WordingConfirmed(StatementId),
    /// A person confirmed that these answers of another assessment hold for the statements of the open one.
    AnswersCarried {
        from: AssessmentId,
        statements: Vec<StatementId>,
    },
    Typed(Owner, &'static Field, String),
    /// One of a field's choices was chosen, or with the empty text taken back.
    Chosen(Owner, &'static Field, String),
    /// A person wants to do something, about this statement or about the whole.
    ActionBegun(Option<StatementId>),
    ActionRemoved(ActionId),
    /// The removal was taken back.
    ActionRestored(ActionId),
    /// Typing paused, a text field was left, or the page may be about to go: whatever is typed is to be kept now.
    TypingPaused,
    /// One record was stored, joined with what was found in its place.
    RecordSaved(Key, Found),
    RecordNotSaved(Key, StorageError),
    /// Something may have changed in the store that this tab did not do; it was read again, or could not be.
    StoreChanged(Heard, Result<Loaded, StorageError>),
    /// A person wants no copy for now.
    CopyPutOff(AssessmentId),
    /// A person wants everything as it is stored, also what cannot be read.
    RawAsked,
    RawRead(String),
    /// A person wants what the browser lost to be stored again.
    SavingAgainAsked,
    /// A person said which framework the answers belong to that lost their header.
    FrameworkNamed(FrameworkId),
    /// A person wants the text that another edit replaced.
    ReplacedTextTaken,
    FileChosen {
        name: String,
        bytes: Vec<u8>,
    },
    /// A person wants to look at what has this place among those that the page itself holds.
    InsideChosen(usize),
    /// A person wants the page as a new file, with these assessments in it.
    PageCopyAsked(Vec<AssessmentId>),
    /// A person wants the assessment of the file that waits.
    OpeningConfirmed,
    /// A person wants what waits beside other people's answers.
    OpeningGathered,
    /// The page was opened, or went on, by a link of ours: its content.
    LinkFollowed(String),
    /// A person pasted this as a link.
    LinkPasted(String),
    /// A person chose what a link holds beside the ratings.
    IncludingChosen(Including),
    /// A person wants this link copied.
    LinkCopyAsked(String),
    LinkCopied(String),
    LinkNotCopied(String),
    FileTooLarge {
        name: String,
    },
    FileUnreadable {
        name: String,
    },
    /// The assessment of a file was stored, or could not be.
    FileKept {
        name: String,
        assessment: Box<Assessment>,
        result: Result<(), StorageError>,
    },
    /// So many files of people were chosen, and will be read one by one.
    PeopleChosen(u32),
    /// One of them was read, or could not be.
    PersonRead {
        name: String,
        read: Result<Vec<u8>, NotOpened>,
    },
    /// No more of them are to be read, or brought in.
    ReadingStopped,
    /// The people whose files were read are to be brought in.
    PeopleBroughtIn,
    /// They are not to be brought in.
    PeopleSetAside,
    /// A person wants to keep what the open assessment says now, under this name.
    RoundFrozen(String),
    /// A person wants to begin the round after this one.
    NextRoundBegun(RoundId),
    /// A person confirmed that this round is to be deleted.
    RoundDeleted(RoundId),
    /// A person wants to type in the counts of paper forms.
    FormsBegun,
    DownloadAsked(AssessmentId),
    /// A person wants a locked copy, and typed a passphrase for it twice.
    LockAsked(AssessmentId, Result<Passphrase, PassphraseFault>),
    /// The locked copy of this name went to the downloads, or could not be made.
    Locked(AssessmentId, Option<String>),
    /// A person typed the passphrase of the file that waits.
    UnlockAsked(Passphrase),
    /// The content of the file that waits, if the passphrase is right and no byte was changed.
    Unlocked(Option<Vec<u8>>),
    /// The open assessment is wanted as such a file.
    ExportAsked(Export),
    /// A person wants to save a chart of the result.
    PictureAsked(AssessmentId, Picture, ImageFormat),
    /// A PNG of this name went to the downloads.
    PngSaved(String),
    PngNotMade(AssessmentId, Picture),
    PrintAsked,
    AssessmentCopied(AssessmentId),
    DeletionConfirmed(AssessmentId),
    /// An assessment was removed from the store, or could not be.
    Deleted(AssessmentId, Result<(), StorageError>),
    /// The framework of a file was stored, or could not be.
    FrameworkKept {
        name: String,
        file: Box<FrameworkFile>,
        result: Result<(), StorageError>,
    },
    FrameworkRemovalConfirmed(FrameworkId),
    /// A framework was removed from the store, or could not be.
    FrameworkRemoved(FrameworkId, Result<(), StorageError>),
    DeletionTakenBack,
    /// A whole assessment was stored, or could not be.
    Added(Box<Assessment>, Reason, Result<(), StorageError>),
    NoticeClosed,
    /// A person said whose computer it is.
    ComputerNamed(Computer),
    /// Nothing has happened for long.
    LeftAlone,
    /// A person is still there.
    CameBack,
    /// A person wants everything gone from this browser.
    ClearingConfirmed,
    /// Everything was removed from the store, or could not be.
    Cleared(Result<(), StorageError>),
    /// Everything was removed from the store in another tab.
    ClearedElsewhere,
    /// A person wants to be somewhere else at once.
    ExitChosen,
    /// The rest of the product is there.
    RestCame,
    /// It could not be had.
    RestMissed,
    /// A person wants it asked for again.
    RestSought,
}

/// What the page around the product brings and asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// The texts of its frameworks.
    pub frameworks: Vec<String>,
    /// The ids of the frameworks to offer, with spaces between; empty for all.
    pub offered: String,
    /// Under which name answers are kept.
    pub instance: InstanceId,
    pub settings: Settings,
    /// The texts of the assessments that the page itself holds; `None` where it is no file that can hold any.
    pub inside: Option<Vec<String>>,
    /// Where the page is on the web, if it is, without what follows a `#`.
    pub address: Option<String>,
    /// What could not be taken.
    pub faults: Vec<PageFault>,
}
