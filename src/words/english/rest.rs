//! While a part of the product is needed that has not loaded, in English.

use crate::words::rest::RestWords;

pub(super) const REST: RestWords = RestWords {
    coming: "One moment",
    coming_next: "This part of Empowerment Check is still loading.",
    missing: "A part of Empowerment Check has not loaded",
    missing_next: "Your answers are still here. Check that you are online. Then try again.",
    again: "Try again",
};
