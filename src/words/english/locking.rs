//! Locked copies, in English.

use crate::words::locking::Locking;

pub(super) const LOCKING: Locking = Locking {
    title: "Download a locked copy",
    lead: "Only people who know the passphrase can open a locked copy. Use it when you send the file to someone or leave \
           it where others could read it.",
    no_rescue: "We cannot recover the passphrase. If it is lost, nobody can open the copy, and nor can we.",
    first: "Passphrase",
    hint: "At least 12 characters. Four words that have nothing to do with each other are strong and easy to remember.",
    second: "The same passphrase again",
    show: "Show what I type",
    lock: "Lock and download",
    too_short: "This passphrase is too short. Use at least 12 characters.",
    not_alike: "The two passphrases are not the same. Type both again.",
    working: "Working on it. This can take some seconds.",
    failed: "The browser could not make a locked copy. Nothing was downloaded. You can still download a plain copy.",
    missing: "Locked copies need a secure connection, which this page does not have: its address begins with http and not \
              with https. You can download a plain copy.",
    locked_title: "This file is locked",
    unlock: "Open it",
    wrong: "It could not be opened: either the passphrase is not the right one, or the file was changed. Try again, or \
            use another copy of the file.",
    newer: "It was locked by a newer version of Empowerment Check. Load this page again to get the newer version, then \
            open the file.",
    damaged: "It is a locked file, but part of it is damaged or missing. Use another copy of the file.",
};
