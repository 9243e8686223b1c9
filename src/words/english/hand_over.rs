//! Handing ratings over by a link, in English.

use super::plural;
use crate::words::hand_over::HandOver;
use crate::words::phrase::Phrase;

pub(super) const HAND_OVER: HandOver = HandOver {
    title: "Hand over by link",
    lead: "Make a link that holds your ratings and send it to somebody. When they open it, they are shown what is in it and \
           asked whether to add it. Nothing of theirs is replaced.",
    readable: "Anyone who has the link can read what is in it. We keep it nowhere.",
    content_title: "What is in the link",
    ratings: "Ratings",
    with_place: Phrase::new("The name “{0}” as well"),
    with_notes: plural("{0} note or written answer as well", "{0} notes and written answers as well"),
    only_in_file: "Evidence, the plan and everything else are only in the file.",
    earlier_wording: plural(
        "{0} answer was given to an earlier wording and is not in the link. Check it first, then make the link.",
        "{0} answers were given to an earlier wording and are not in the link. Check them first, then make the link.",
    ),
    link_title: "The link",
    link_label: "The whole link",
    length: plural("{0} character long", "{0} characters long"),
    copy: "Copy the link",
    copied: "The link is copied. Paste it into a message.",
    not_copied: "The browser did not copy the link. It is marked now: copy it with your keyboard or a long press.",
    code_title: "A square for a phone's camera",
    code_lead: "Point a phone's camera at the square to open the link there. It also works from paper.",
    code_label: "QR code that holds the link above",
    code_too_long: "This link is too long for a square that phones read well. Copy the link or send a file.",
    too_long: "With all of that the link would be too long to send. Leave the notes out, or send a file.",
    no_address: "This page is not on the web, so other people could not open a link to it. Send a file instead.",
    file_title: "Or send a file",
    file_lead: "A file holds everything, and you can lock it with a passphrase.",
    paste_label: "Or paste a link that somebody sent you",
    paste_button: "Open the link",
    name: Phrase::new("Link of {0}"),
    opening_title: "What is in this link",
    opening_lead: "You opened a link that somebody made for handing over. Nothing here has changed yet.",
    not_taken: plural(
        "{0} rating or note of the link cannot be added: its section says something else here.",
        "{0} ratings and notes of the link cannot be added: their sections say something else here.",
    ),
    other_sections: Phrase::new("Without answers from the link: {0}."),
    not_opened: "The link was not opened.",
    missing: "There is no link from Empowerment Check in what you pasted. Copy the whole link and paste it again.",
    damaged: "The link was changed or cut short on its way: at least one character is missing or different. Copy the \
              whole link again, or ask for it again.",
    newer: "It was made by a newer version of Empowerment Check. Load this page again to get the newer version. Then open \
            the link again.",
    unknown_framework: Phrase::new(
        "It belongs to the framework “{0}”, which is not here. Open the file of that framework first and then the link \
         again.",
    ),
};
