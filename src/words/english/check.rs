//! Everything that was answered, and the gaps, in English.

use crate::words::check::Check;
use crate::words::phrase::Phrase;

use super::plural;

pub(super) const CHECK: Check = Check {
    title: "Check your answers",
    lead: "Look over what you said. You can change anything, and you can see the result before everything is answered.",
    gaps_title: "What is still open",
    no_gaps: "Nothing is open: every statement is answered.",
    not_answered: plural("{0} is not answered", "{0} are not answered"),
    dont_know: plural("{0} is “don't know”", "{0} are “don't know”"),
    no_evidence: plural(
        "{0} is at the highest step with no evidence noted: would it hold up if someone asked?",
        "{0} are at the highest step with no evidence noted: would they hold up if someone asked?",
    ),
    show_first: "Go to the first",
    change: "Change",
    change_of: Phrase::new("Change the answer to: {0}"),
    give: "Answer",
    give_of: Phrase::new("Answer this: {0}"),
    no_answer: "Not answered",
    note: Phrase::new("Note: {0}"),
    evidence: Phrase::new("Evidence: {0}"),
    to_result: "See the result",
};
