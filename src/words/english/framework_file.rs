//! Frameworks from a file or from the page, in English.

use super::plural;
use crate::words::framework_file::FrameworkFile;
use crate::words::phrase::Phrase;

pub(super) const FRAMEWORK_FILE: FrameworkFile = FrameworkFile {
    opened: Phrase::new("“{0}” is open: you can now choose “{1}”."),
    opened_version: Phrase::new("“{0}” is open: “{1}” is now version {2}, in place of version {3}."),
    answers_stay: "Your answers stay. Where the words of a statement have changed, its answer is marked so that you can \
                   look at it again.",
    already_here: Phrase::new("“{0}” holds “{1}”, which is already here. Nothing has changed."),
    this_visit_only: "This browser could not keep it, so it is here until you close the page. Hold on to the file and \
                      open it again next time.",
    removed: Phrase::new("“{0}” is removed from this browser."),
    not_removed: "It could not be removed: the browser does not let the page change what it keeps.",
    too_large: Phrase::new("A framework file can have at most {0} MB. Shorten its texts or leave some out."),
    faults: plural(
        "{0} thing in this framework is not as it should be. Mend it, then open the file again.",
        "{0} things in this framework are not as they should be. Mend them, then open the file again.",
    ),
    how_to_count: "“$” is the whole file. Numbers in square brackets count from 0, so statements[3] is the fourth \
                   statement.",
    id_taken: Phrase::new(
        "Its id is “{0}”, and this page offers a framework of that id with other content. Give yours an id of its own, \
         so that nobody's answers are mixed up.",
    ),
    older_version: Phrase::new(
        "You have opened a newer version of it before: version {0}. To use the older one, remove the newer one first.",
    ),
    same_version: Phrase::new(
        "You have opened version {0} of it before, and this file has the same version with other content. Raise the \
         version in the file, or remove the framework that is here first.",
    ),
    page_faulty: "This page's own framework could not be read.",
    page_faulty_what: "Please tell the people who run this page. Everything else works.",
    warning: Phrase::new("empowerment-check: framework {0} of this page cannot be used. {1}"),
    warning_unknown: Phrase::new(
        "empowerment-check: the attribute “frameworks” names {0}, which is not known. Known here: {1}.",
    ),
};
