//! English for the result.

use super::plural;
use crate::words::phrase::Phrase;
use crate::words::result::{BehindPage, ChecklistResult, JudgementResult, NextStepsPart, ResultPage};

pub(super) const RESULT: ResultPage = ResultPage {
    title: "Result",
    above: Phrase::new("{0} · {1}"),
    nothing_yet_title: "No result yet",
    nothing_yet: "As soon as one statement is answered, the result begins to show here.",
    go_on: "Go to the statements",
    headline: Phrase::new("Most often you chose “{0}”: {1} of the {2} statements that you rated."),
    headline_of_several: Phrase::new(
        "Most often you chose these, each for {1} of the {2} statements that you rated: {0}.",
    ),
    no_step_yet: "No statement has a step yet, so there is no score. The counts show what you have said so far.",
    earlier_wording: plural(
        "{0} answer was given to an earlier wording of its statement.",
        "{0} answers were given to an earlier wording of their statements.",
    ),
    earlier_wording_hint: "They count as they are. Read these statements again to see if your answers still fit.",
    counts_title: "How many statements stand at each step",
    counts_all: "All statements",
    count_of: Phrase::new("{0} {1}"),
    separator: " · ",
    comma: ", ",
    show_table: "Show the numbers as a table",
    press_hint: "Choose any number to see how it was made and what is behind it.",
    behind_label: Phrase::new("{0}, {1}: see what is behind it"),
    grid_title: Phrase::new("{0} × {1}"),
    grid_lead: "Each cell shows the score (known-only mean) and how many of the statements that apply it is made of. \
                Then come the least and the most that it could still become, or one number when nothing is missing.",
    scores_title: Phrase::new("{0} scores"),
    scores_lead: "How these scores are made is explained below.",
    not_covered: Phrase::new("Not covered: {0}. No statement of this framework is about it, so it has no score."),
    column_group: "Name",
    column_total: "Total",
    mean: Phrase::new("{0} out of {1}"),
    score: Phrase::new("{0} ({1})"),
    column_base: "Made of:",
    column_band: "Could be:",
    column_rule: "Rule:",
    rule_of_statements: "known-only mean, every statement counts once",
    rule_of_groups: Phrase::new("known-only mean, every {0} counts once"),
    base: Phrase::new("{0} of {1} statements that apply"),
    base_short: Phrase::new("{0} of {1}"),
    band: Phrase::new("{0} to {1}"),
    band_exact: "nothing is missing",
    between: Phrase::new("Between {0} and {1}"),
    too_few: "Too few rated to say",
    no_score_yet: Phrase::new("No score yet: {0}"),
    nothing_applies: "Does not apply to us",
    left_out: "Left out here on purpose",
    overall_title: "All in one number",
    overall_lead: "One number hides more than it shows. Look at the sections first, and compare it only with your own \
                   earlier results.",
    rule_title: "How the numbers are made",
    rule: "Known-only mean: the steps of the rated statements are added up and divided by how many there are. “Don't \
           know” and unanswered statements are left out of the mean. “Could be” shows what they could still \
           change: from all of them at the lowest step to all of them at the highest. “Does not apply to us” is left \
           out of everything.",
    rule_groups: Phrase::new(
        "Every {0} counts once, however many statements it has: the score of the whole is the mean of their scores.",
    ),
    rule_word: "The nearest step is named only when at least half of the statements that apply are rated.",
    editorial_title: "Notes on this framework",
    left_out_title: plural("{0} statement left out here on purpose", "{0} statements left out here on purpose"),
};

pub(super) const CHECKLIST: ChecklistResult = ChecklistResult {
    headline: Phrase::new("{0} of the {1} stand at “{2}”."),
    nothing_yet: "As soon as one item is answered, the result begins to show here.",
    counts_title: "How many items stand where",
    counts_lead: "The items are counted and nothing more. There is no score, because they are not equal steps on one \
                  way.",
    counts_all: "All items",
    items: plural("{0} item", "{0} items"),
    notes_title: "Notes on the items",
    no_notes: "No notes were written.",
};

pub(super) const JUDGEMENT: JudgementResult = JudgementResult {
    headline: Phrase::new("You answered {0} of the {1} questions."),
    nothing_yet: "As soon as you have written something, it shows here.",
    strengths: "Strengths",
    improvements: "What could be better",
    evidence: "Evidence",
    nothing_written: "Nothing written",
    no_grade: "No grade was given.",
    no_reason: "No reason was written.",
};

pub(super) const NEXT_STEPS: NextStepsPart = NextStepsPart {
    title: "What to look at next",
    lead: "These lists only put your own answers in order. What to do is for you to decide. Choose a statement to go to it.",
    work_title: "To work on",
    work_lead: "What matters most to you comes first, then what stands lowest.",
    find_title: "To find out",
    find_lead: "You do not know, or the step is low and you are not sure. Find out more before you change anything.",
    narrow_title: "The answer that would tell you most",
    narrow_why: Phrase::new(
        "No other answer would say more. With any step here, the range of the whole result gets {0} points narrower, \
         and that of “{2}” {1} points.",
    ),
    narrow_why_whole: Phrase::new(
        "No other answer would say more. With any step here, the range of the result gets {0} points narrower.",
    ),
    look_title: "Worth a second look",
    look_lead: "Questions that other people may ask. There may be a good answer already.",
    would_it_hold_up: Phrase::new("{0}, with no evidence noted: would this hold up if someone asked?"),
    what_would_make_sure: Phrase::new("{0}, and you are not sure: what would make you sure?"),
    would_others_agree: "Does not apply, with no reason noted: would others see it the same way?",
    strengths_title: "What is strong",
    strengths_lead: "Keep these going, and tell people about them.",
    no_evidence: "No evidence noted",
    matters_a_lot: "Matters a lot",
    matters_a_little: "Matters a little",
    more: plural("Show {0} more", "Show {0} more"),
};

pub(super) const BEHIND: BehindPage = BehindPage {
    back: "Back to the result",
    title_of_count: Phrase::new("{0}: {1}"),
    count: Phrase::new("{0} of {1}."),
    made_title: "How this number was made",
    adding: Phrase::new("{0} = {1}"),
    plus: " + ",
    times: Phrase::new("{0} × {1}"),
    dividing: Phrase::new("{0}, divided by {1}: {2}."),
    dividing_groups: Phrase::new(
        "Every {0} counts once. These have a score: {1}. Added up before rounding and divided by {2}, that is {3}.",
    ),
    values: Phrase::new("Each step has a value: {0}."),
    named_number: Phrase::new("{0} {1}"),
    share: Phrase::new("{0} is {1} of the way from “{2}” to “{3}”."),
    missing: Phrase::new("Still without a step: {0}. With all of these at “{1}” the score would be {2}, at “{3}” {4}."),
    nothing_missing: "Every statement that applies has a step, so nothing is missing.",
    does_not_apply: plural(
        "{0} statement does not apply and is left out.",
        "{0} statements do not apply and are left out.",
    ),
    word: Phrase::new("In words: {0}."),
    statements_title: "What it is made of",
    note: "Note",
    evidence: "Evidence",
    earlier_wording: "Answered to an earlier wording",
    left_out_title: "Left out on purpose",
    left_out: Phrase::new("{0} Why it is left out: {1}"),
    sentence: Phrase::new("{0}."),
};
