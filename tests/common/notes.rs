//! Answers with a note, made by hand.

use empowerment_check::domain::answer::{Answer, NOTE};
use empowerment_check::domain::stamp::Stamp;

use super::records::record;

/// An answer with a note and no judgement.
pub fn noted(text: &str, stamp: &Stamp) -> Answer {
    Answer { record: record(&[(&NOTE, text)], stamp), ..Answer::default() }
}
