//! One file on a person's computer, in English.

use super::plural;
use crate::words::one_file::OneFile;
use crate::words::phrase::Phrase;

pub(super) const ONE_FILE: OneFile = OneFile {
    title: "Keep a copy of your own",
    kept_loosely: "This check is a file on your computer. This browser saves your answers for it, but less safely than \
                   for a website. Other files that you open may read or delete them, and moving this file can lose \
                   them. So keep a copy each time you stop.",
    nothing_yet: "Answers are saved in this browser as you go. Keep a copy when you stop.",
    inside_title: "Answers in this file",
    inside_lead: "Somebody saved this file with answers in it. Look at them first. Nothing here changes until you add \
                  them.",
    saved: Phrase::new("Saved {0}"),
    look: "Look at these answers",
    save_title: "Keep the check and the answers together",
    save_lead: plural(
        "You get a new file with this check and {0} assessment in it. It opens in a browser on any computer. Anyone who \
         gets the file can read the answers.",
        "You get a new file with this check and all {0} assessments in it. It opens in a browser on any computer. Anyone \
         who gets the file can read the answers.",
    ),
    save_button: "Save a copy with my answers inside",
};
