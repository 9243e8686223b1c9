//! English.

mod about;
mod carrying;
mod check;
mod clearing;
mod computer;
mod embedding;
mod forms;
mod framework;
mod framework_file;
mod grade;
mod hand_over;
mod lens;
mod locking;
mod maker;
mod one_file;
mod opening;
mod overview;
mod paper;
mod people;
mod picture;
mod plan;
mod report;
mod rest;
mod result;
mod rounds;
mod section;
mod start;
mod together;

pub use maker::MAKER;
pub use paper::PAPER_FILES;

use super::phrase::{Phrase, Plural};
use super::{Common, Faults, Notices, Status, Words};

pub const ENGLISH: Words = Words {
    language: "en-GB",
    common: Common {
        product: "Empowerment Check",
        back_to_start: "All assessments",
        back_to_overview: "All sections",
        date: Phrase::new("{0} {1} {2}"),
        months: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        moment: Phrase::new("{0}, {1}"),
        decimal_mark: ".",
        percent: Phrase::new("{0}%"),
        statements: plural("{0} statement", "{0} statements"),
        progress: Phrase::new("{0} of {1} done"),
        unnamed: Phrase::new("{0}, {1}"),
        dont_know: "Don't know",
        does_not_apply: "Does not apply to us",
        not_answered: "Not answered",
        not_in_framework: "Not part of this framework",
        close_message: "Close this message",
    },
    start: start::START,
    about: about::ABOUT,
    opening: opening::OPENING,
    one_file: one_file::ONE_FILE,
    overview: overview::OVERVIEW,
    section: section::SECTION,
    grade: grade::GRADE,
    check: check::CHECK,
    result: result::RESULT,
    checklist: result::CHECKLIST,
    judgement: result::JUDGEMENT,
    next_steps: result::NEXT_STEPS,
    behind: result::BEHIND,
    carrying: carrying::CARRYING,
    lens: lens::LENS,
    framework: framework::FRAMEWORK,
    paper: paper::PAPER,
    picture: picture::PICTURES,
    people: people::PEOPLE,
    together: together::TOGETHER,
    forms: forms::FORMS,
    plan: plan::PLAN,
    rounds: rounds::ROUNDS,
    report: report::REPORT,
    rest: rest::REST,
    computer: computer::COMPUTER,
    clearing: clearing::CLEARING,
    locking: locking::LOCKING,
    hand_over: hand_over::HAND_OVER,
    status: Status {
        saved: Phrase::new("Saved in this browser, {0}"),
        saving: "Saving…",
        not_saved: "Not saved",
        nothing_kept: "Not kept: this browser forgets your answers when you close the page",
        for_this_visit: "Nothing is kept here: download a copy before you close this page",
        nothing_yet: "Answers are saved in this browser as you go",
        copied: Phrase::new("Last copy: {0}"),
        never_copied: "No copy downloaded yet",
        copy_now: plural(
            "{0} thing that you wrote or chose is only in this browser. A copy keeps it safe.",
            "{0} things that you wrote or chose are only in this browser. A copy keeps them safe.",
        ),
        copy_later: "Not now",
    },
    notice: Notices {
        blocked: "This browser does not let the page keep anything, so your answers will be gone when you close it. \
                  Download a copy before you leave.",
        full: "Your last change is not saved: the browser's storage for this site is full. Your answers are still on \
               this page. Download a copy now.",
        not_kept: "Your last change is not saved: the browser did not keep it. Your answers are still on this page. \
                   Download a copy now.",
        newer_store: "This browser holds answers from a newer version of Empowerment Check. They are left as they are. \
                      Load the page again to get the newer version. Until then nothing you do here is kept.",
        unreadable: plural(
            "{0} saved record could not be read. It is left as it is, and everything else is here.",
            "{0} saved records could not be read. They are left as they are, and everything else is here.",
        ),
        download_raw: "Download everything as it is stored",
        answers: plural("{0} answer", "{0} answers"),
        faulty: "There is a problem with what you typed",
        faulty_kept: "It is still on the page, but it cannot be saved as it stands. Choose a line to go there.",
        faulty_leave: "Leave it for now and go on",
        opened: Phrase::new("“{0}” is open as a new assessment, with {1}."),
        opened_other_version: "It was made with another version of this framework. Answers to statements that are not \
                               in this version are kept in the file but not shown.",
        not_opened: Phrase::new("“{0}” was not opened."),
        not_opened_unchanged: "Nothing that is already here has changed.",
        file_unreadable: "The browser could not read the file. Check that it is still there and choose it again.",
        file_too_large: Phrase::new(
            "It is larger than {0} MB, so it is not a file from Empowerment Check. Choose the file that you downloaded \
             here.",
        ),
        file_empty: "The file is empty. Choose another copy of it.",
        file_not_text: "It is a picture, a document or another kind of file, or text that is not saved as UTF-8. Choose the \
                        file that you downloaded from Empowerment Check; its name ends in .json.",
        file_not_json: "It does not begin like a file from Empowerment Check. Choose the file that you downloaded \
                        here; its name ends in .json.",
        file_cut_off: "The end of the file is missing, as happens when a download or copy is cut short. Download it or \
                       copy it again.",
        file_too_deep: Phrase::new(
            "Brackets stand inside brackets more than {0} deep, so it is not a file from Empowerment Check.",
        ),
        file_faulty_line: Phrase::new(
            "The file can be read no further than line {0}. It is damaged there, or a comma, bracket or quotation mark \
             just before is missing or too many. Choose another copy of it, or mend it.",
        ),
        file_other_format: "It is neither an assessment nor a framework from Empowerment Check. Choose a file that you \
                            downloaded here, or a framework file: its first field, “format”, says what it is.",
        file_newer: "It was made by a newer version of Empowerment Check. Load this page again to get the newer \
                     version, then open the file.",
        file_unknown_framework: Phrase::new(
            "It belongs to the framework “{0}” ({1}), which is not here. Open the file of that framework first and then \
             this one again, or open this one on the page where it was made.",
        ),
        file_faults: plural(
            "{0} thing in the file is not as it should be. Choose another copy of it, or mend it:",
            "{0} things in the file are not as they should be. Choose another copy of it, or mend them:",
        ),
        file_more_faults: plural("and {0} more fault", "and {0} more faults"),
        file_not_stored: "The browser's storage is full or blocked, so the file could not be kept here.",
        deleted: Phrase::new("“{0}” is deleted from this browser."),
        deleted_elsewhere: Phrase::new("“{0}” was deleted in another tab, so it is gone from this one too."),
        vanished: "Something has cleared what this browser keeps for this site, and your answers with it. They are \
                   still on this page. Save them again now, or download a copy.",
        save_again: "Save them again",
        replaced: Phrase::new("Two texts were written for “{0}”, in two tabs."),
        replaced_which: "The later one is on the page. This is the other one:",
        replaced_use: "Use this one instead",
        headless: Phrase::new("{0} in this browser lost the note that says which framework they belong to."),
        headless_ask: "Choose the framework, and they are back.",
        not_deleted: "It could not be deleted: the browser does not let the page change what it keeps.",
        undo: "Undo",
        undeleted: Phrase::new("“{0}” is back, with everything that was in it."),
        not_undeleted: Phrase::new("“{0}” could not be stored again. Make room in this browser and try once more."),
        copied: Phrase::new("This is the copy of “{0}”."),
        copied_next: "Say what the copy is about, so that you can tell the two apart. The other one stays as it is.",
        not_copied: "The copy could not be stored. Nothing has changed.",
        downloaded: Phrase::new("“{0}” is ready: look in your browser's downloads."),
        content: "No file there? Copy it as text",
        content_next: "Some pages and computers let no file through. Choose all of this text, copy it, and keep it in an \
                       e-mail. Saved as plain text under the same name, it is the same file.",
        content_of: Phrase::new("What is in “{0}”"),
    },
    fault: Faults {
        at: Phrase::new("{0}: {1}"),
        missing: "this field is missing",
        unknown: "this field is not known here; check its spelling or take it out",
        duplicate: "this field is there more than once; keep one",
        not_text: "this should be text in quotation marks",
        not_whole_number: "this should be a whole number",
        not_list: "this should be a list in square brackets",
        not_object: "this should be an object in curly brackets",
        not_one_of: Phrase::new("this should be one of: {0}"),
        out_of_range: Phrase::new("this should be a number from {0} to {1}"),
        wrong_count: Phrase::new("this should have {0} to {1} items"),
        empty_text: "this text is empty",
        too_long: Phrase::new("this text has {0} characters; the most is {1}"),
        control_character: Phrase::new("this text holds a hidden control character ({0}); take it out"),
        bad_id: "an id has 1 to 64 small letters, digits, hyphens or full stops, and begins with a letter or digit",
        bad_version: "a version is three numbers joined by full stops, such as 1.0.0",
        bad_moment: "a moment looks like 2026-11-22T14:02:00.000Z",
        bad_fingerprint: "this should be sixteen characters from 0 to 9 and a to f",
        scale_not_rising: "each step of the scale needs a higher value than the one before",
        duplicate_id: Phrase::new("“{0}” is used more than once; each id must be its own"),
        dimension_count: "a framework needs one or two dimensions",
        empty_section: Phrase::new("“{0}” has no statement; give it one or take it out"),
        group_missing: Phrase::new("the statement does not say its group in “{0}”"),
        unknown_dimension: Phrase::new("“{0}” is not one of the framework's dimensions"),
        unknown_group: Phrase::new("“{0}” is not a group of this dimension"),
        kind_does_not_fit: "this kind of statement does not fit the way of judging: “judgement” needs a kind for every \
                            statement, the other ways need none",
        too_many_to_weigh: Phrase::new(
            "“{0}” has too many statements; where groups count once each, a group has at most {1}",
        ),
        no_date: "this is not a date such as 2026-11-22",
        no_link: "this should be a web address that begins with https:// or http://",
        no_number: "this should be a whole number from 0 to 99,999, in digits",
        no_choice: "this is not one of the choices",
        typed_at: Phrase::new("“{0}” {1}"),
        typed_too_long: Phrase::new(
            "This text has {0} characters and {1} is the most that can be kept. Shorten it and it will be saved.",
        ),
        typed_hidden_character: Phrase::new(
            "This text holds a hidden character ({0}), often pasted from elsewhere. Take it out and the text will be \
             saved.",
        ),
        typed_no_date: "There is no such date. Type the day, month and year, such as 22/11/2026.",
        typed_no_link: "This is not a web address. It should begin with https:// or http://.",
        typed_no_number: "Type a whole number in digits, such as 12, and nothing else.",
    },
    embedding: embedding::EMBEDDING,
    framework_file: framework_file::FRAMEWORK_FILE,
};

pub(super) const fn plural(one: &'static str, other: &'static str) -> Plural {
    Plural { one: Phrase::new(one), other: Phrase::new(other) }
}
