//! Finishing, in English.

use crate::words::clearing::Clearing;
use crate::words::phrase::Phrase;

pub(super) const CLEARING: Clearing = Clearing {
    title: "Finish and clear",
    lead: "This takes everything that you did here off this browser, also in other tabs. It cannot be undone.",
    removed_title: "What will be removed",
    assessment: Phrase::new("“{0}”, {1}"),
    framework: Phrase::new("The framework “{0}”, which was opened from a file"),
    anything_else: "Anything else that Empowerment Check has kept in this browser",
    copy_title: "Take a copy first",
    copy_lead: "With a copy you can carry on another day, on any computer. Without one, your answers are gone.",
    copy_button: Phrase::new("Download a copy of “{0}”"),
    confirm: "Yes, clear everything",
    cancel: "No, go back",
    not_cleared: "It could not be cleared: the browser does not let the page change what it keeps.",
    not_cleared_next: "Your answers are still here. You can delete the data of this site in the settings of the browser.",
    done_title: "Everything is cleared",
    done: "Empowerment Check keeps nothing in this browser any more.",
    remains_title: "What is still on this computer",
    remains_files: "The files that you downloaded in this visit:",
    remains_no_files: "You downloaded no file in this visit. Files from earlier visits may still be in the downloads.",
    remains_take: "Look in the browser's downloads. Send the files to yourself or put them on a stick. Then delete \
                   them here if others use this computer.",
    remains_history: "The browser's history still says that this page was opened.",
    close_windows: "If others use this computer, close all windows of the browser now.",
    again: "Start again",
    elsewhere: "What this browser kept was cleared in another tab, so it was cleared here too.",
};
