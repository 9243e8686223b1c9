//! The common lens, in English.

use crate::words::lens::{Factor, Lens};
use crate::words::phrase::Phrase;

pub(super) const LENS: Lens = Lens {
    title: "Side by side under eight words",
    lead: "Your assessments of one place, side by side under eight success factors: see where they agree and where they \
           do not.",
    why_apart: "Nothing is added up, averaged or ranked across frameworks. Each asks other questions and judges the \
                answers in its own way, so one number for all of them would mean nothing.",
    mapping: "Which statements belong under which word is Empowerment Check's own view, unless a framework uses these \
              words itself. A statement can stand under more than one.",
    link: "See your assessments side by side under eight words",
    places_title: "Which place?",
    places_lead: "You have assessments of more than one place. Choose the one to look at.",
    choose_button: "Look at these assessments",
    other_place: "Choose another place",
    no_place: "No place given",
    none_yet: "As soon as you begin an assessment, it shows here.",
    assessments_title: "The assessments",
    changed: Phrase::new("last changed on {0}"),
    grade: Phrase::new("This framework's own grade for the whole: {0}. It says nothing about one word alone."),
    no_grade: "This framework can have one grade for the whole. None is given yet.",
    written: Phrase::new("Questions with a written answer: {0} of {1}"),
    only_illustrations: "Only illustrations to read, no question",
    factors: [
        Factor { title: "Clear leadership", meaning: "People at the top want communities to have power, and show it." },
        Factor { title: "Effective partnership", meaning: "Organisations work as one team with and for communities." },
        Factor { title: "Fully integrated", meaning: "Empowerment is part of all plans and daily work, not an extra." },
        Factor { title: "Service improvement", meaning: "Services get better because communities have a say." },
        Factor { title: "Strong communities", meaning: "Groups are active, open to everyone and well supported." },
        Factor { title: "Strong relationships", meaning: "Communities and public bodies trust each other." },
        Factor { title: "Good information", meaning: "People can find out, be heard and learn from each other." },
        Factor { title: "Strong democracy", meaning: "Voting, councillors and local decisions matter to people." },
    ],
};
