//! Over time, in English.

use super::plural;
use crate::words::phrase::Phrase;
use crate::words::rounds::Rounds;

pub(super) const ROUNDS: Rounds = Rounds {
    title: "Over time",
    about: "Keep today's answers, look again in a year, and see what has changed",
    lead: "Compare only with yourselves. Keep your answers as they are today. Later, begin the next round and see what has \
           changed.",
    keep_title: "Keep today's answers",
    keep_lead: "A round holds the answers, notes and plan of today, frozen: nobody can change them any more. You can go on \
                here as before.",
    keep_people: "It holds what you agreed on, and not what each person said.",
    label: "What is this round called?",
    label_hint: "Such as the year, or the meeting where you agreed.",
    keep: "Freeze this round",
    kept: Phrase::new("“{0}” is frozen."),
    rounds_title: "Rounds",
    rounds: plural("{0} round", "{0} rounds"),
    frozen: Phrase::new("Frozen on {0} · {1}"),
    next_lead: "The next round is a new assessment. Last time's answers stand beside the statements, and none of them counts \
                until you give it again.",
    next: "Begin the next round",
    next_after: Phrase::new("Begin the next round after “{0}”"),
    begun: "The next round has begun. The one before stays as it is.",
    not_begun: "The next round could not be stored. Nothing has changed.",
    delete_of: Phrase::new("Delete “{0}”"),
    delete_title: "Delete this round?",
    delete_question: Phrase::new(
        "You are about to delete “{0}” with all its answers, notes and actions. You cannot undo this.",
    ),
    to_answers: "Go on to the answers",
    said_lead: "This is what you meant to do last time. Say what became of each action before you go on.",
    was: Phrase::new("Last time: {0}"),
    taken_off: "Taken off the plan since",
    last_time: Phrase::new("Last time ({0}): {1}"),
    last_words: "The wording was another one.",
    same: "Same as last time",
    now: "Now",
    trend_title: "The whole, round by round",
    trend_lead: "A dot is the score of a round, and the bar shows what it could have been. A line joins only the statements \
                 that were rated both times. Where a line ends beside a dot, that dot has other statements in it too.",
    column_round: "Round",
    column_score: "Score",
    column_both: "Rated both times",
    since: Phrase::new("Since “{0}”"),
    since_lead: "Only statements that were rated both times, in the same words, show what has changed. Below each change you \
                 see all that was rated, then and now. More or fewer statements move a score too, and that is no progress.",
    since_counts: "Only items that were answered both times, in the same words, show what has changed. They are counted \
                   and nothing more.",
    since_texts: "What you wrote then and now, side by side. Nothing is counted or averaged.",
    nothing_anew: "Nothing has been answered since. As soon as something is, you see here what has changed.",
    change: Phrase::new("{0}, rated both times: {1} then, {2} now. {3}."),
    no_match: "No statement was rated both times.",
    no_match_in: "In these, no statement was rated both times:",
    statements_title: "Statement by statement",
    higher: "Higher now",
    lower: "Lower now",
    same_step: "The same now",
    changed: "Changed",
    moved: Phrase::new("{0} From “{1}” to “{2}”."),
    not_again: "Not answered again",
    only_then: "Rated then, and not now",
    only_now: "Rated now, and not then",
    other_words: "The wording has changed",
    gone: plural(
        "{0} answer of then is to a statement that is not in this framework any more.",
        "{0} answers of then are to statements that are not in this framework any more.",
    ),
};
