//! Bringing several people's answers together, and who is in, in English.

use super::plural;
use crate::words::people::People;
use crate::words::phrase::Phrase;

pub(super) const PEOPLE: People = People {
    title: "Several people's answers",
    about: "Put other people's answers side by side, talk about them, and write down what you agree on",
    lead: "Everybody answers alone first. Here their answers stand side by side. What you agree on together is kept \
           apart from what each person said.",
    link: "Put several people's answers together",
    gather_title: "Bring people's answers together",
    gather_lead: "Ask everybody to answer alone and to download a copy. Then choose all of their files at once. \
                  Nothing is brought in until you say so.",
    gather_new: "They go into a new assessment, where you can also write down what you agree on together.",
    gather_label: "Choose the files that people downloaded",
    drop_hint: "You can also drag the files onto this page.",
    reading: Phrase::new("{0} of {1} files read"),
    joining: Phrase::new("{0} of {1} files brought in"),
    stop: "Stop",
    ready_title: "Ready to be brought in",
    ready_lead: "These wait for your word. Somebody who is here already counts once, with the later \
                 answers.",
    ready_line: Phrase::new("{0}: {1}"),
    refused_title: "These files cannot be brought in",
    refused_line: Phrase::new("“{0}”: {1}"),
    other_framework: Phrase::new("It was made with another framework: {0}."),
    not_people: "It is a framework and holds nobody's answers. Open it on the first page.",
    locked: "It is locked with a passphrase. Open it by itself on the first page, download a copy that is not locked, and \
             choose that one here.",
    bring_in: plural("Bring {0} person in", "Bring {0} people in"),
    set_aside: "Do not bring them in",
    more_lines: plural("and {0} more", "and {0} more"),
    listed: Phrase::new("{0} to {1} of {2}"),
    previous: "People before these",
    next: "People after these",
    may_be_twice: plural(
        "Show only who may be here twice ({0} person)",
        "Show only those who may be here twice ({0} people)",
    ),
    back: "Several people's answers",
    nobody_yet: "Nobody's answers are here yet.",
    people: plural("{0} person", "{0} people"),
    forms: plural("{0} paper form", "{0} paper forms"),
    in_picture_of: Phrase::new("{0} in the picture, of {1} here"),
    add_more: "Bring in more people",
    to_picture: "See the picture",
    to_workshop: "Talk it through, statement by statement",
    who_title: "Who is in",
    unnamed: "Somebody",
    paper_forms: "Paper forms",
    in_picture: "In the picture",
    show_name: "Show the name",
    left_out: "Left out",
    same_browser: Phrase::new(
        "Answered in the same browser as somebody who is here with later answers ({0}). The later answers count. Did \
         two people share the computer?",
    ),
    same_name: Phrase::new("Has the same name as somebody who is here with later answers ({0}). Is it one person?"),
    same_assessment: Phrase::new("The same assessment, answered in another browser and later ({0}). Is it one person?"),
    one_person: "One person: the later answers count",
    two_people: "Two people: both count",
    edit_forms: "Type in the counts",
    privacy_title: "So that nobody can be found out",
    privacy: "Whose view it is can give away who it is, when only a few people share it. So a group with few people is \
              never shown alone: it is put together with other groups until there are enough. Notes are shown with a \
              name only when the person gave one for this.",
    smallest_legend: "How many people does a group need to be shown?",
    smallest_hint: "Five, unless you choose another number.",
    smallest: ["5 people", "3 people", "10 people"],
    agreed_legend: "Have smaller groups agreed?",
    agreed_hint: "Only if everyone in every smaller group has said that their group may be shown.",
    agreed: "Yes, everyone in them has agreed",
    unmatched_title: plural("{0} answer is not in the picture", "{0} answers are not in the picture"),
    unmatched_lead: "They are kept, but they do not fit this version of the framework.",
    unmatched_line: Phrase::new("{0}: {1} ({2})"),
    no_statement: "the statement is not in this framework",
    other_wording: "it was given to other words",
    other_step: "the step is not on this scale",
    other_forms: "the forms are of another version",
    keep_title: "Take it away",
    keep_lead: "A copy of everything holds every person's answers, so treat it with care. What you agreed on can be \
                taken away alone, without anybody's own answers.",
    keep_agreed: "Download only what we agreed on",
    in_parts: plural(
        "There is {0} file: look in your browser's downloads.",
        "It was too much for one file, so there are {0}: look in your browser's downloads, and keep all of them. To have \
         everybody back, choose them all under “Put several people's answers together”.",
    ),
};
