//! What can be said beside a judgement, folded away until wanted: evidence, how sure, how much it matters, a target; and
//! an action to begin.
//! It is made only when someone opens it.

use leptos::prelude::*;

use super::button::{Look, button};
use super::field::Bound;
use crate::app::msg::Msg;
use crate::app::owner::Owner;
use crate::app::views::statement::{ChoicesView, Target};
use crate::domain::answer::{
    CONFIDENCE, CONFIDENCES, EVIDENCE, EVIDENCE_DATE, EVIDENCE_LINK, IMPORTANCE, IMPORTANCES, TARGET, VOICE, VOICES,
};
use crate::domain::field::Field;
use crate::domain::ids::StatementId;
use crate::ui::element::{Element, el, live};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn more(handle: AppHandle, id: &StatementId, choices: &ChoicesView) -> Element {
    let opened = RwSignal::new(false);
    let (id, choices) = (id.clone(), choices.clone());
    let fields = move || if opened.get() { fields(handle, &id, &choices).into() } else { ().into_any() };
    el("details")
        .class("more")
        .on("toggle", move |_| opened.set(true))
        .child(el("summary").text(handle.words().section.more))
        .child(el("div").child(live(fields)))
}

fn fields(handle: AppHandle, id: &StatementId, choices: &ChoicesView) -> Element {
    let words = &handle.words().section;
    let bound = |field: &'static Field| Bound::new(handle, Owner::Answer(id.clone()), field);
    let target = (choices.target == Target::Offered).then(|| {
        let steps: Vec<(&str, &str)> =
            choices.steps.iter().map(|step| (step.id.as_str(), step.label.as_str())).collect();
        bound(&TARGET).choices(words.target_legend, None, &steps)
    });
    let about = id.clone();
    let add_action =
        button(handle, Look::Quiet, handle.words().plan.add, move || Msg::ActionBegun(Some(about.clone())));
    el("div")
        .class("more-fields")
        .child(bound(&EVIDENCE).labelled(words.evidence_label, words.evidence_hint))
        .child(bound(&VOICE).choices(words.voice_legend, None, &paired(VOICES, &words.voices)))
        .child(bound(&EVIDENCE_DATE).labelled(words.date_label, words.date_hint))
        .child(bound(&EVIDENCE_LINK).labelled(words.link_label, words.link_hint))
        .child(bound(&CONFIDENCE).choices(words.confidence_legend, None, &paired(CONFIDENCES, &words.confidences)))
        .child(bound(&IMPORTANCE).choices(words.importance_legend, None, &paired(IMPORTANCES, &words.importances)))
        .maybe(target)
        .child(el("div").child(add_action))
}

/// Names with their labels, in one order.
pub fn paired<'a>(names: &[&'a str], labels: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    names.iter().copied().zip(labels.iter().copied()).collect()
}
