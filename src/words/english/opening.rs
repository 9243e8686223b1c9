//! What is in a file, in English.

use crate::words::opening::Opening;
use crate::words::phrase::Phrase;

pub(super) const OPENING: Opening = Opening {
    title: "What is in this file",
    lead: Phrase::new("You chose “{0}”. Nothing here has changed yet."),
    framework: "Framework",
    begun: "Begun",
    changed: "Last changed",
    saved: "File saved",
    done: "How far it is",
    answers: "Answers",
    notes: "Notes",
    actions: "Actions in the plan",
    not_shown: "Kept but not shown, since this framework does not have the statement",
    same: Phrase::new("“{0}” is here already, exactly as in this file. You need not add it."),
    other_state: Phrase::new(
        "“{0}” is here already, as it was earlier or later. It stays as it is, and what you add stands beside it.",
    ),
    add: "Add it",
    gather: "Put it beside other people's answers",
    cancel: "Do not add it",
};
