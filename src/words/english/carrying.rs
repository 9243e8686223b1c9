//! Answers that are used again, in English.

use super::plural;
use crate::words::carrying::Carrying;
use crate::words::phrase::Phrase;

pub(super) const CARRYING: Carrying = Carrying {
    title: "Use answers you have already given",
    lead: Phrase::new("Some of these statements are also in “{0}” ({1}). Tick each earlier answer that still holds."),
    how: "Nothing is carried over until you press the button. An answer that you carry over says where it \
          came from, and you can change or clear it at any time.",
    place_not_said: "At least one of the two assessments does not say which place it is about. Carry answers over only \
                     if both are about the same place.",
    other_view: Phrase::new(
        "The earlier answers give another view: {0}. Carry over only those that are your view too.",
    ),
    choose_title: "Which earlier assessment?",
    choose_lead: "More than one has answers that you could use here. Begin with one of them. You can come back for the \
                  others.",
    choose_button: "Look at these answers",
    choose_other: "Choose another assessment",
    available: plural("{0} answer that you could use here", "{0} answers that you could use here"),
    nothing: "There is nothing to carry over. No other assessment in this browser has an answer that is missing here.",
    tick_all: "Tick all",
    untick_all: "Untick all",
    ticked: Phrase::new("{0} of {1} ticked"),
    carry_button: "Carry over the ticked answers",
    answer_label: "Your earlier answer",
    answer_becomes: Phrase::new("{0}, here called {1}"),
    given: Phrase::new("answered on {0}"),
    same_wording: "The wording is the same in both.",
    other_wording: "Wording there",
    note_label: "Your earlier note",
    note_stays: "It stays where it is, since you have written a note of your own here.",
    offer: plural(
        "{0} answer from another assessment could be used here.",
        "{0} answers from other assessments could be used here.",
    ),
    offer_button: "Look at the earlier answers",
    origin: Phrase::new("Carried over from “{0}”, answered on {1}"),
    carried: plural("{0} answer is carried over.", "{0} answers are carried over."),
    carried_undo: "Each says where it came from. To undo one, clear it in its section.",
    nothing_carried: "Nothing is carried over yet. Tick the answers that still hold, then press the button again.",
    wording_changed: "The wording has changed since you answered.",
    still_holds: "My answer still holds",
    wording_changed_count: plural(
        "{0} answer was given to an earlier wording. Look whether it still holds.",
        "{0} answers were given to an earlier wording. Look whether they still hold.",
    ),
};
