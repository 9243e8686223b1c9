//! What people say about an assessment as a whole, in English.

use crate::words::about::About;
use crate::words::phrase::Phrase;

pub(super) const ABOUT: About = About {
    title: "About this assessment",
    lead: "All of this is optional, and you can come back to it. It helps whoever reads the result later, and you when \
           you look again in a year.",
    place_label: "Which place or group is this about?",
    place_hint: "Such as a town, a neighbourhood or a community group",
    perspective_legend: "Whose view is this?",
    perspective_hint: "One answer. Others can make an assessment of their own, and you can put them side by side.",
    perspectives: [
        "The council",
        "Elected members",
        "A partner of the council",
        "A community group",
        "A resident",
        "Someone else",
    ],
    took_part_label: "Who took part?",
    took_part_hint: "Roles or groups and how many, not names: such as 4 volunteers, 2 councillors.",
    missing_label: "Who is missing?",
    missing_hint: "Whose view would change the picture? Think of young people, new neighbours, people who never come to \
                   meetings.",
    name_label: "What should we call you beside other people?",
    name_hint: "Only if you want to be named: a name, a role or initials. When several people's answers are put together, \
                your notes can then be shown with it. Leave it empty to stay unnamed.",
    go_on: "Go to the sections",
    line: Phrase::new("{0} · {1}"),
};
