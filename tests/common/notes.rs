//! Answers with a note, made by hand.

use empowerment_check::domain::answer::Answer;
use empowerment_check::domain::stamp::{Stamp, Stamped};
use empowerment_check::domain::text::Note;

/// An answer with a note and no judgement.
pub fn noted(text: &str, stamp: Stamp) -> Answer {
    let value = Note::parse(text).unwrap();
    Answer { note: Some(Stamped { stamp, value }), ..Answer::default() }
}
