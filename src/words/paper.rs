//! Texts of the paper form: on the page that prints it, on the form itself, and in the files of the forms.

use super::phrase::Phrase;

#[derive(Debug)]
pub struct Paper {
    pub title: &'static str,
    pub lead: &'static str,
    pub print_button: &'static str,
    /// What the form is called in its head: the product's name.
    pub kind: Phrase<1>,
    pub date: &'static str,
    pub tick_perspective: &'static str,
    pub how_title: &'static str,
    /// Instructions, in this order: where there are boxes, where there is a judgement, and for every way of judging.
    pub read_statement: &'static str,
    pub read_item: &'static str,
    pub tick_one: &'static str,
    pub tick_dont_know: &'static str,
    pub use_lines: &'static str,
    pub read_practice: &'static str,
    pub write_answers: &'static str,
    pub note_closing: &'static str,
    pub grade_at_end: &'static str,
    pub any_order: &'static str,
    pub no_names: &'static str,
    /// Where there is a glossary.
    pub words_at_end: &'static str,
    pub key_title: &'static str,
    /// What stands between two examples.
    pub example_separator: &'static str,
    pub end_title: &'static str,
    pub give_back: &'static str,
    /// The framework's version.
    pub version: Phrase<1>,
}

/// Texts of the files in `dist/paper/`, apart from the form. The product never shows them.
#[derive(Debug)]
pub struct PaperFiles {
    pub title: &'static str,
    pub lead: &'static str,
    pub how_to_print: &'static str,
    pub back_to_forms: &'static str,
    pub back_to_product: &'static str,
}
