//! What has to be done in the world after a message, as imperatives. `update` only asks; `embed` carries out.

use crate::domain::assessment::Assessment;
use crate::domain::ids::{AssessmentId, FrameworkId, StatementId};
use crate::domain::passphrase::Passphrase;
use crate::formats::opened::{CannotOpen, FrameworkFile};
use crate::storage::keys::Key;

use super::attributes::Takes;
use super::behind::Behind;
use super::computer::Computer;
use super::layout::Layout;
use super::picture::Picture;
use super::settings::Link;

/// What should have the keyboard's focus, so that it is read out and the next key starts there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the page.
    Heading,
    /// The choices of this statement.
    Statement(StatementId),
    /// This number of the result.
    Number(Behind),
    /// The message at the top of the page.
    Notice,
    /// The input with this id.
    Field(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Store this record as it is now.
    Save(Key),
    /// Store the assessment of an opened file, all of it or nothing.
    Keep {
        name: String,
        assessment: Box<Assessment>,
    },
    /// Store the framework of an opened file.
    KeepFramework {
        name: String,
        file: Box<FrameworkFile>,
    },
    /// Store an assessment that this browser made, all of it or nothing.
    Add(Box<Assessment>, Reason),
    Delete(AssessmentId),
    RemoveFramework(FrameworkId),
    /// Remember how statements are shown.
    SaveLayout(Layout),
    /// Remember that the computer is a person's own, or forget that it was.
    RememberComputer(Computer),
    /// Remove everything of this instance from the store.
    Clear,
    /// Send `LeftAlone` after this many milliseconds, unless this is asked again before.
    WaitForAbsence(u32),
    /// Go to this address, so that the way back does not lead here.
    Leave(Link),
    /// Remember when a copy of this assessment was downloaded.
    SaveCopied(AssessmentId),
    /// Read everything of ours as it is stored, whatever it is, and send `RawRead`.
    ReadRaw,
    /// Send `TypingPaused` after this many milliseconds, unless this is asked again before.
    WaitForPause(u32),
    Download {
        name: String,
        text: String,
    },
    /// Write the page as a new file that holds the texts of these assessments, and these frameworks, which the visitor
    /// opened. Download it.
    DownloadPage {
        name: String,
        assessments: Vec<String>,
        frameworks: Vec<FrameworkId>,
    },
    /// Lock this text with the passphrase and download it. Then send `Locked`.
    Lock {
        name: String,
        text: String,
        assessment: AssessmentId,
        passphrase: Passphrase,
    },
    /// Unlock this file. Then send `Unlocked`.
    Unlock {
        file: Vec<u8>,
        passphrase: Passphrase,
    },
    /// Make a PNG of an SVG document and download it. Then send `PngSaved`, or `PngNotMade` with what it was to show.
    DownloadPng {
        name: String,
        document: String,
        assessment: AssessmentId,
        picture: Picture,
    },
    /// Put this link where the browser keeps what was copied. Then send `LinkCopied` or `LinkNotCopied`.
    CopyLink(String),
    /// Take the link of ours out of the page's address, if there is one.
    ForgetLink,
    MoveFocus(Focus),
    /// Print what the page shows, and nothing of the page around it.
    Print,
    /// Ask for the rest of the product again. Then `RestCame` or `RestMissed` is sent.
    FetchRest,
    /// Tell the people who make the page, where they look and visitors do not.
    WarnPage(PageFault),
}

/// What is wrong with what the page around the product asks for or brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageFault {
    /// The framework at this place of those that the page brings, counted from 1, cannot be used.
    Framework { place: usize, reason: CannotOpen },
    /// Its id is that of another one.
    IdTaken { place: usize, id: FrameworkId },
    /// The page wants these offered and they are not known.
    Unknown(Vec<String>),
    /// An attribute has a value that it does not take.
    Attribute { name: String, value: String, takes: Takes },
}

/// Why a whole assessment is stored, when it does not come from a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is the copy of another one.
    Copied,
    /// It is the round after another one.
    NextRound,
    /// Its deletion was taken back.
    Undeleted,
}
