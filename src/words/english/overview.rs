//! The sections of an assessment, in English.

use crate::words::overview::Overview;
use crate::words::phrase::Phrase;

pub(super) const OVERVIEW: Overview = Overview {
    lead: "Take the sections in any order. You can stop at any time and carry on later in this browser.",
    about_title: "About this assessment",
    about_empty: "Which place, whose view, who took part and who is missing",
    sections_title: "Sections",
    not_begun: "Not started",
    under_way: "Under way",
    complete: "Complete",
    optional: "Optional",
    grade_given: Phrase::new("Given: {0}"),
    check_button: "Check your answers",
    result_button: "See the result",
    download_title: "Keep a copy",
    download_lead: "Browsers sometimes delete what they keep. A downloaded file is the safe copy, and you can open it in \
                    another browser.",
    download_button: "Download a copy",
};
