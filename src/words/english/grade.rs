//! The one grade of the whole, in English.

use crate::words::grade::Grade;

pub(super) const GRADE: Grade = Grade {
    title: "A grade for the whole",
    lead: "This is optional. Weigh up everything you wrote and choose one grade, or none.",
    no_averages: "The themes have no grades of their own and nothing is added up. The owner of this framework means it \
                  as a judgement by people who have talked it over.",
    legend: "Your grade",
    proportions: "Words for how many",
    reason_label: "Why this grade?",
    reason_hint: "What tipped the balance. Please leave out people's names.",
};
