//! Whose computer it is, in English.

use crate::words::computer::Computer;

pub(super) const COMPUTER: Computer = Computer {
    question: "Is this computer yours alone?",
    why: "Or this tablet or phone. If others use it too, as in a library or at work, we keep nothing on it when you \
          close this page. You download a copy to take with you.",
    own: "Yes, only I use it",
    shared: "No, or I am not sure",
    own_follows: "Your answers are saved in this browser, and those that you have given already too.",
    shared_follows: "From now on nothing that you do here is kept when you close this page. Anything that was saved in \
                     this browser before stays until you choose “Finish and clear”, which is below on every page.",
    own_said: "You said that only you use this computer",
    shared_said: "You said that others may use this computer too",
    away: "Are you still there? Others may use this computer, and your answers are still on the page.",
    still_here: "Yes, carry on",
    leave: "Leave this page quickly",
};
