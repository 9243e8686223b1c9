//! The link that hands the open assessment over: what is in it, the link itself, and its code for cameras.

use super::field::FieldView;
use super::offer::number;
use super::opened::Opened;
use super::part::{Fact, add};
use super::{about, name, when};
use crate::app::handing::Copying;
use crate::app::state::AppState;
use crate::chart::code::Code;
use crate::chart::drawing::Drawing;
use crate::domain::ids::AssessmentId;
use crate::domain::including::{Including, Part};
use crate::formats::share_link::{MAX_LENGTH, PREFIX, ShareLink};

/// How large the dots of the code are drawn.
const DOT: i32 = 4;

const EVERYTHING: Including = Including { notes: Part::Included, place: Part::Included };

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOverView {
    pub assessment: AssessmentId,
    /// What is in the link.
    pub facts: Vec<Fact>,
    /// What can be in it as well, where there is any: the place, and the notes.
    pub place: Option<String>,
    pub notes: Option<String>,
    /// What is not in it although it was answered.
    pub earlier_wording: Option<String>,
}

/// `None` when no assessment is open.
#[must_use]
pub fn hand_over(state: &AppState) -> Option<HandOverView> {
    let opened = Opened::of(state)?;
    let words = &state.words.hand_over;
    let link = ShareLink::of(opened.assessment, opened.framework, EVERYTHING);
    let judged = opened.assessment.answers.values().filter(|answer| answer.judged().is_some()).count();
    let notes = link.notes();
    Some(HandOverView {
        assessment: opened.assessment.id.clone(),
        facts: facts(state, &opened, &link),
        place: name::place(opened.assessment).map(|place| words.with_place.fill([place])),
        notes: (notes > 0).then(|| words.with_notes.fill(number(notes))),
        earlier_wording: (judged > link.rated()).then(|| words.earlier_wording.fill(number(judged - link.rated()))),
    })
}

/// The whole link; or nothing, and why there is none. Nothing of both when no assessment is open.
#[must_use]
pub fn shown(state: &AppState) -> FieldView {
    let none = FieldView { text: String::new(), fault: None };
    Opened::of(state).map_or(none, |opened| link(state, &opened))
}

pub(super) fn link(state: &AppState, opened: &Opened<'_>) -> FieldView {
    let words = &state.words.hand_over;
    let none = |reason: &str| FieldView { text: String::new(), fault: Some(reason.to_owned()) };
    let content = ShareLink::of(opened.assessment, opened.framework, state.including).write();
    match &state.address {
        None => none(words.no_address),
        Some(_) if content.len() > MAX_LENGTH => none(words.too_long),
        Some(page) => FieldView { text: [page, "#", PREFIX, &content].concat(), fault: None },
    }
}

/// How long a link is.
#[must_use]
pub fn length(state: &AppState, link: &str) -> String {
    state.words.hand_over.length.fill(number(link.len()))
}

/// What became of copying a link.
#[must_use]
pub fn copying(state: &AppState, link: &str) -> &'static str {
    match &state.copying {
        Copying::Copied(copied) if copied == link => state.words.hand_over.copied,
        Copying::NotCopied(wanted) if wanted == link => state.words.hand_over.not_copied,
        _ => "",
    }
}

/// The code of a link; `None` when it is too long for one.
#[must_use]
pub fn code(link: &str) -> Option<Drawing> {
    let code = Code::of(link)?;
    let mut drawing = Drawing::new(code.width(DOT), 0);
    code.draw(&mut drawing, 0, DOT);
    Some(drawing)
}

fn facts(state: &AppState, opened: &Opened<'_>, link: &ShareLink) -> Vec<Fact> {
    let words = &state.words.opening;
    let mut facts = Vec::new();
    add(&mut facts, words.framework, opened.framework.title());
    add(&mut facts, state.words.hand_over.ratings, link.rated().to_string());
    add(&mut facts, state.words.report.perspective, about::perspective(state, opened.assessment).unwrap_or_default());
    add(&mut facts, words.changed, when::date_and_time(link.changed, state.offset_minutes, &state.words.common));
    facts
}
