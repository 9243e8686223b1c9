//! The first page, in English.

use super::plural;
use crate::words::phrase::Phrase;
use crate::words::start::Start;

pub(super) const START: Start = Start {
    title: "Check how well communities are empowered where you live",
    lead: "Go through a set of statements or questions and say how things are where you live. Then see what is strong, \
           what is weak and what to look at next.",
    time_title: "Take your time",
    time: "Each set below says about how long it takes. Stop whenever you like and carry on later in this browser. One \
           section alone is worth doing.",
    privacy_title: "It stays with you",
    privacy: "Your answers stay in this browser. Nothing is sent anywhere.",
    saved_title: "Carry on",
    continue_button: "Continue",
    see_result: "See the result",
    copy_button: "Copy",
    delete_button: "Delete",
    begun: Phrase::new("Begun {0}"),
    opened: Phrase::new("Opened from a file {0}"),
    changed: Phrase::new("Last changed {0}"),
    framework_missing: Phrase::new(
        "The framework “{0}” is not here. Your answers are safe. To carry on, open the file of that framework on the \
         first page.",
    ),
    choose_title: "Begin a new assessment",
    choose_lead: "Choose the one that fits who you are and what you want to find out.",
    own_mark: "Opened from a file",
    questions: plural("{0} question", "{0} questions"),
    items: plural("{0} item", "{0} items"),
    sections: plural("{0} section", "{0} sections"),
    size: Phrase::new("{0} in {1}"),
    minutes: plural("{0} minute", "{0} minutes"),
    hours: plural("{0} hour", "{0} hours"),
    time_needed: Phrase::new("About {0}"),
    by_scale: Phrase::new("Choose one of {0} steps for each, from “{1}” to “{2}”"),
    by_judgement: "Answer in your own words, with one grade at the end if you like",
    by_checklist: Phrase::new("Mark each as {0}; they are counted, not scored"),
    between_states: " / ",
    begin_button: "Begin",
    remove_button: "Remove",
    source: Phrase::new("{0}, {1}, {2}."),
    open_title: "Open a file",
    open_lead: "The copy of an assessment opens as a new assessment. The file of a framework adds one to choose from. \
                Nothing that is already here changes.",
    open_label: "Choose a file that you downloaded here, or a framework file",
    none_offered: "This page offers no framework. Please tell the people who run it.",
    delete_title: "Delete this assessment?",
    delete_question: Phrase::new(
        "You are about to delete “{0}” from this browser, with {1}. You can undo this until you go on. A file \
         that you downloaded before stays where it is.",
    ),
    delete_confirm: "Yes, delete it",
    delete_cancel: "No, keep it",
    remove_title: "Remove this framework?",
    remove_question: Phrase::new(
        "You are about to remove “{0}” from this browser. The file that you opened stays where it is, and you can open \
         it again.",
    ),
    remove_with: plural(
        "{0} assessment here was made with it. It is kept with all its answers, but you cannot go on with it until \
         you open the framework's file again.",
        "{0} assessments here were made with it. They are kept with all their answers, but you cannot go on with them \
         until you open the framework's file again.",
    ),
    remove_confirm: "Yes, remove it",
    remove_cancel: "No, keep it",
};
