//! The texts of the first page, and of the questions before something on it is deleted or removed.

use super::phrase::{Phrase, Plural};

#[derive(Debug)]
pub struct Start {
    pub title: &'static str,
    pub lead: &'static str,
    pub time_title: &'static str,
    pub time: &'static str,
    pub privacy_title: &'static str,
    pub privacy: &'static str,
    pub saved_title: &'static str,
    pub continue_button: &'static str,
    pub see_result: &'static str,
    pub copy_button: &'static str,
    pub delete_button: &'static str,
    /// When it was begun: moment.
    pub begun: Phrase<1>,
    /// When it was opened from a file: moment.
    pub opened: Phrase<1>,
    pub changed: Phrase<1>,
    /// In place of the progress, when the framework is not here: its id.
    pub framework_missing: Phrase<1>,
    pub choose_title: &'static str,
    pub choose_lead: &'static str,
    /// The mark of a framework that the visitor opened.
    pub own_mark: &'static str,
    pub questions: Plural,
    pub items: Plural,
    pub sections: Plural,
    /// Size: statements, questions or items; sections.
    pub size: Phrase<2>,
    pub minutes: Plural,
    pub hours: Plural,
    /// Minutes or hours.
    pub time_needed: Phrase<1>,
    /// How it is judged: number of steps, the lowest, the highest.
    pub by_scale: Phrase<3>,
    pub by_judgement: &'static str,
    /// How it is judged: the states, joined by [`Start::between_states`].
    pub by_checklist: Phrase<1>,
    pub between_states: &'static str,
    pub begin_button: &'static str,
    pub remove_button: &'static str,
    /// Title, publisher, when it was published.
    pub source: Phrase<3>,
    pub open_title: &'static str,
    pub open_lead: &'static str,
    pub open_label: &'static str,
    pub none_offered: &'static str,
    pub delete_title: &'static str,
    /// What is to be deleted: title, statements dealt with.
    pub delete_question: Phrase<2>,
    pub delete_confirm: &'static str,
    pub delete_cancel: &'static str,
    pub remove_title: &'static str,
    /// What is to be removed: title.
    pub remove_question: Phrase<1>,
    /// Assessments that were made with it.
    pub remove_with: Plural,
    pub remove_confirm: &'static str,
    pub remove_cancel: &'static str,
}
