//! The picture of several people's answers, and talking it through, in English.

use super::plural;
use crate::words::phrase::Phrase;
use crate::words::together::Together;

pub(super) const TOGETHER: Together = Together {
    title: "How we see it",
    lead: "Every answer counts once. People who see things differently stay side by side: nobody is averaged away.",
    nobody: "Nobody is in the picture yet.",
    distribution_title: "Statement by statement",
    distribution_lead: "How many people chose each step. Agreement only says how close people are to each other, not who \
                        is right.",
    show_legend: "Which statements?",
    show: Phrase::new("{0} ({1})"),
    everything: "All",
    strong: "We agree: strong",
    weak: "We agree: weak",
    different: "We see it differently",
    nobody_knows: "Nobody knows",
    order_legend: "In which order?",
    order_given: "As in the framework",
    order_apart: "Furthest apart first",
    order_low: "Lowest first",
    none_shown: "There is no such statement.",
    show_rest: plural("Show {0} more statement", "Show {0} more statements"),
    agreement: Phrase::new("{0} (agreement {1})"),
    same: "All at one step",
    close: "Close together",
    spread: "Some way apart",
    apart: "Far apart",
    one_voice: "One person only, so there is nothing to compare",
    agreement_rule: "Agreement goes from 0, half of the people at each end, to 1, everybody at one step (Tastle and \
                     Wierman's consensus). “Close together” means no further apart than half at one step and half at \
                     the next; “far apart” means at least as far as if people were spread evenly over all steps. “Don't \
                     know” and “Does not apply to us” are counted beside it and never part of it.",
    perspectives_title: "Whose view it is",
    perspectives_lead: "The views of each group side by side. Each score stands with what it is made of and what it could \
                        still become. The gap between groups is kept: there is no number for all of them together.",
    no_perspectives: "There are not two groups with enough people to be shown side by side.",
    group: Phrase::new("{0}: {1}, {2}"),
    not_said: "Did not say",
    and: " and ",
    base: Phrase::new("{0} answers to statements that apply"),
    rule: "known-only mean, every person's answer to every statement counts once",
    agreement_title: "What agreement means",
    position: Phrase::new("Statement {0} of {1}"),
    reveal: "Show everybody's answers",
    answers_title: "Everybody's answers",
    notes_title: "What people wrote",
    note_line: Phrase::new("{0}: {1}"),
    agree_title: "What we agree on",
    agree_lead: "This is kept as an answer of its own. What each person said stays as it is.",
    reason_label: "Why?",
    reason_hint: "What convinced you. Please leave out people's names.",
    dissent_label: "Who sees it differently, and why?",
    dissent_hint: "Such as: two of us, because the hall is closed in winter. Please leave out people's names.",
    larger: "Larger text",
    usual: "Usual text",
    to_picture: "Back to the picture",
};
