//! The page about a framework, in English.

use super::plural;
use crate::words::framework::AboutFramework;
use crate::words::phrase::Phrase;

pub(super) const FRAMEWORK: AboutFramework = AboutFramework {
    title: "About this framework",
    audience_title: "Who it is for",
    source_title: "Where it comes from",
    source_document: "Document",
    source_publisher: "Published by",
    source_published: "When",
    source_note: "About the wording",
    version: "Version here",
    adapted_title: "What it adapts",
    adapted: Phrase::new("It adapts another framework: {0}."),
    shared: plural("{0} statement is the same in both.", "{0} statements are the same in both."),
    only_here: plural("{0} statement is only in this one.", "{0} statements are only in this one."),
    missing: plural(
        "{0} statement of the other framework is not in this one",
        "{0} statements of the other framework are not in this one",
    ),
    adapted_unknown: Phrase::new(
        "It adapts the framework “{0}”. This page does not offer that one, so we cannot say here what the two share.",
    ),
    judging_title: "How it is judged",
    judging_scale: "The statements describe what to aim for. For each one you choose the step that fits how things are \
                    now:",
    weighing_statements: "Every statement counts the same.",
    weighing_groups: "Every section counts the same, however many statements it has.",
    judging_checklist: "This is a list of what there can be, not a test. For each item you choose what fits. Items are \
                        counted and never turned into a percentage.",
    judging_judgement: "This is a matter of judgement, not of arithmetic. You read what good practice looks like, \
                        answer questions in writing, and note strengths, improvements and evidence.",
    judging_source: "What the source says about judging, and what we added, is in the notes on this page.",
    paper_title: "On paper",
    paper_lead: "You can print a blank form and fill it in by hand, alone or together in a room.",
    paper_button: "Print a blank form",
    glossary_title: "Words explained",
    left_out_title: "What is left out",
    left_out_lead: "Whoever adapted this framework decided not to ask these statements, and gave their reasons.",
    left_out_reason: Phrase::new("Why: {0}"),
    lens_title: "The eight success factors",
    lens_factor: Phrase::new("{0}: {1}"),
};
