//! The report, in English.

use crate::words::phrase::Phrase;
use crate::words::report::Report;

use super::plural;

pub(super) const REPORT: Report = Report {
    open: "Go to the report",
    summary: "Summary",
    everything: "Full report",
    choose: "Which report",
    above: Phrase::new("{0} · {1}"),
    made_of: Phrase::new("{0}, version {1}. {2}. This report was made on {3}."),
    print: "Print or save as PDF",
    files_title: "Take it with you",
    files_lead: "The files stay on your device. Whoever you give them to can read everything in them.",
    markdown: "Download the full report as text (Markdown)",
    answers: "Download the answers as a table",
    label: Phrase::new("{0}:"),
    who_title: "Who took part, and who is missing",
    place: "Place or group",
    perspective: "Whose view this is",
    took_part: "Who took part",
    missing: "Who is missing",
    not_said: "Not said",
    statement: Phrase::new("{0} ({1})"),
    more: plural("And {0} more.", "And {0} more."),
    no_plan: "Nothing is planned yet.",
    answer: "Answer",
    reason: "Reason",
    why_not: "Why it does not apply",
    dissent: "Who sees it differently",
    confidence: "How sure",
    importance: "How much it matters",
    target: "Where to be",
    origin: "Where the answer came from",
    wording: "Wording",
    action: "Action",
};
