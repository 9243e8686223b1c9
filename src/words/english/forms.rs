//! Typing in how many paper forms stand where, in English.

use super::plural;
use crate::words::forms::Forms;
use crate::words::phrase::Phrase;

pub(super) const FORMS: Forms = Forms {
    title: "Count paper forms",
    lead: "For a meeting where people filled in the form on paper. Count the forms for each statement and type in the \
           numbers.",
    begin: "Type in paper forms",
    name_label: "Where do the forms come from?",
    name_hint: "Such as: village hall, Tuesday evening",
    number_label: "How many forms are there?",
    number_hint: "Each statement is checked against this number.",
    counts_title: "The counts",
    counts_lead: "For each statement, how many forms have which answer. What a form leaves blank counts as not answered.",
    whole: "Adds up",
    missing: plural(
        "{0} form says nothing here. That is fine if it was left blank.",
        "{0} forms say nothing here. That is fine if they were left blank.",
    ),
    too_many: plural(
        "{0} more than there are forms: please count again. Until then this statement is not counted.",
        "{0} more than there are forms: please count again. Until then this statement is not counted.",
    ),
    progress: Phrase::new("{0} of {1} statements typed in"),
    wrong: plural(
        "{0} statement has more answers than there are forms",
        "{0} statements have more answers than there are forms",
    ),
    done: "Done for now",
};
