//! One statement: the choices, what could show it, and a note. After an answer nothing else on the page is redrawn.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::views::answer::{AnswerView, answer};
use crate::app::views::section::{StatementView, StepView};
use crate::domain::answer::Judgement;
use crate::domain::ids::StatementId;
use crate::ui::handle::AppHandle;

#[component]
pub fn Statement(handle: AppHandle, statement: StatementView, steps: Vec<StepView>) -> impl IntoView {
    let id = statement.id.clone();
    let name = id.as_str().to_owned();
    let selected = id.clone();
    let shown = handle.select(move |state| answer(state, &selected));
    view! {
        <fieldset class="statement" data-statement=name>
            <legend class="statement-text">{statement.text.clone()}</legend>
            <Choices handle=handle id=id.clone() steps=steps shown=shown />
            <ClearButton handle=handle id=id.clone() shown=shown />
            <Help handle=handle statement=statement />
            <NoteField handle=handle id=id shown=shown />
        </fieldset>
    }
}

#[component]
fn Choices(handle: AppHandle, id: StatementId, steps: Vec<StepView>, shown: Memo<AnswerView>) -> impl IntoView {
    let words = handle.words();
    let choice = |judgement: Judgement, label: String, meaning: String, first: bool| {
        view! { <Choice handle=handle id=id.clone() shown=shown judgement=judgement label=label meaning=meaning first=first /> }
    };
    let steps: Vec<_> = steps
        .into_iter()
        .enumerate()
        .map(|(index, step)| choice(Judgement::Level(step.id), step.label, step.meaning, index == 0))
        .collect();
    let (common, section) = (&words.common, &words.section);
    view! {
        <div class="choices steps">{steps}</div>
        <div class="choices others">
            {choice(Judgement::DontKnow, common.dont_know.into(), section.dont_know_meaning.into(), false)}
            {choice(Judgement::DoesNotApply, common.does_not_apply.into(), section.does_not_apply_meaning.into(), false)}
        </div>
    }
}

/// A radio button with its meaning. None is chosen beforehand.
#[component]
fn Choice(
    handle: AppHandle,
    id: StatementId,
    shown: Memo<AnswerView>,
    judgement: Judgement,
    label: String,
    meaning: String,
    /// The first choice takes the focus when a person is brought to this statement.
    first: bool,
) -> impl IntoView {
    let value = match &judgement {
        Judgement::Level(level) => level.as_str().to_owned(),
        Judgement::DontKnow => "dont-know".to_owned(),
        Judgement::DoesNotApply => "does-not-apply".to_owned(),
    };
    let chosen = {
        let judgement = judgement.clone();
        Memo::new(move |_| shown.with(|view| view.judgement.as_ref() == Some(&judgement)))
    };
    let focus = first.then(|| format!("statement-{}", id.as_str()));
    let name = format!("judgement-{}", id.as_str());
    view! {
        <label class="choice">
            <input
                type="radio"
                name=name
                value=value
                data-focus=focus
                prop:checked=move || chosen.get()
                on:change=move |_| handle.send(Msg::JudgementChosen(id.clone(), judgement.clone()))
            />
            <span class="choice-text">
                <span class="choice-label">{label}</span>
                <span class="choice-meaning">{meaning}</span>
            </span>
        </label>
    }
}

#[component]
fn ClearButton(handle: AppHandle, id: StatementId, shown: Memo<AnswerView>) -> impl IntoView {
    let answered = Memo::new(move |_| shown.with(|view| view.judgement.is_some()));
    view! {
        <button
            type="button"
            class="button plain clear"
            hidden=move || !answered.get()
            on:click=move |_| handle.send(Msg::JudgementTakenBack(id.clone()))
        >
            {handle.words().section.clear_answer}
        </button>
    }
}

#[component]
fn Help(handle: AppHandle, statement: StatementView) -> impl IntoView {
    let examples = statement.examples.into_iter().map(|example| view! { <li>{example}</li> }).collect_view();
    view! {
        <details class="help">
            <summary>{handle.words().section.what_could_show}</summary>
            <ul>{examples}</ul>
            <p class="place">{statement.place}</p>
        </details>
    }
}

#[component]
fn NoteField(handle: AppHandle, id: StatementId, shown: Memo<AnswerView>) -> impl IntoView {
    let words = &handle.words().section;
    let (field, hint, fault) = (format!("note-{}", id.as_str()), format!("hint-{}", id.as_str()), format!("fault-{}", id.as_str()));
    let has_note = Memo::new(move |_| shown.with(|view| !view.note.is_empty()));
    let note_fault = Memo::new(move |_| shown.with(|view| view.note_fault.clone()));
    let described_by = format!("{hint} {fault}");
    view! {
        <details class="note" open=has_note.get_untracked()>
            <summary>{move || if has_note.get() { words.edit_note } else { words.add_note }}</summary>
            <label for=field.clone()>{words.note_label}</label>
            <p class="hint" id=hint>{words.note_hint}</p>
            <p class="fault" id=fault role="alert">{move || note_fault.get()}</p>
            <textarea
                id=field
                rows="4"
                dir="auto"
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=move || note_fault.with(Option::is_some).to_string()
                prop:value=move || shown.with(|view| view.note.clone())
                on:input:target=move |event| handle.send(Msg::NoteTyped(id.clone(), event.target().value()))
                on:blur=move |_| handle.send(Msg::TypingPaused)
            ></textarea>
        </details>
    }
}
