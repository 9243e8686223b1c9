//! The paper form, in English.

use crate::words::paper::{Paper, PaperFiles};
use crate::words::phrase::Phrase;

pub(super) const PAPER: Paper = Paper {
    title: "A blank form to print",
    lead: "This is what will be printed. It fits A4 and Letter paper and needs no colour.",
    print_button: "Print this form",
    kind: Phrase::new("{0} on paper"),
    date: "Date",
    tick_perspective: "Tick one box.",
    how_title: "How to fill in this form",
    read_statement: "Read each statement, alone or together. How far is it true here, now?",
    read_item: "Read each item, alone or together. Is it there where you live?",
    tick_one: "Tick the one box that fits best. What each box means stands at the top of every section.",
    tick_dont_know: "If you would have to find out, tick that you don't know. That is a useful answer too.",
    use_lines: "Use the lines for your own words.",
    read_practice: "Begin each section by reading what good practice looks like.",
    write_answers: "Talk about each question and write your answer on the lines.",
    note_closing: "Then note what is strong, what could be better, and what shows it. Sections get no grade.",
    grade_at_end: "At the end you can choose one grade for the whole. You do not have to.",
    any_order: "Take the sections in any order. One section alone is worth doing.",
    no_names: "Please leave out people's names.",
    words_at_end: "Some words are explained at the end of this form.",
    key_title: "What the boxes mean",
    example_separator: "; ",
    end_title: "When you have finished",
    give_back: "Give this form to",
    version: Phrase::new("Version {0} of this framework."),
};

pub const PAPER_FILES: PaperFiles = PaperFiles {
    title: "Paper forms",
    lead: "Print a form and fill it in by hand, alone or together in a room. These pages need no JavaScript.",
    how_to_print: "To print this form, choose Print in your browser's menu, or press Ctrl and P (on a Mac: Command and \
                   P). It fits A4 and Letter paper and needs no colour.",
    back_to_forms: "All paper forms",
    back_to_product: "Empowerment Check on screen",
};
