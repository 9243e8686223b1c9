//! Answers with a judgement, made by hand.

use empowerment_check::domain::answer::{Answer, Judged, Judgement};
use empowerment_check::domain::fingerprint::Fingerprint;
use empowerment_check::domain::stamp::{Stamp, Stamped};

/// An answer with a judgement and no note; `None` is a judgement that was taken back. The wording is one whose mark is
/// published: 85944171f73967e8.
pub fn judged(judgement: Option<Judgement>, stamp: Stamp) -> Answer {
    let wording = Fingerprint::of("foobar");
    let value = judgement.map(|judgement| Judged { judgement, wording, carried: None });
    Answer { judged: Some(Stamped { stamp, value }), ..Answer::default() }
}
