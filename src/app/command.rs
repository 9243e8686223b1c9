//! What has to be done in the world after a message, as imperatives. `update` only asks; `embed` carries out.

use crate::domain::assessment::Assessment;
use crate::domain::ids::{AssessmentId, StatementId};
use crate::storage::keys::Key;

use super::behind::Behind;
use super::layout::Layout;

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
    Delete(AssessmentId),
    /// Remember how statements are shown.
    SaveLayout(Layout),
    /// Send `TypingPaused` after this many milliseconds, unless this is asked again before.
    WaitForPause(u32),
    Download {
        name: String,
        text: String,
    },
    MoveFocus(Focus),
}
