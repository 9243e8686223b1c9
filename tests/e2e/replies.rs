//! What a made-up group says of the 70 statements, in their order.

use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::statement::Statement;
use empowerment_check::formats::shipped;

use super::page::WORDS;

/// A step by its number, `?` for don't know, `-` for does not apply, `.` for no answer. A line for each pillar, a
/// space between its success factors. Pillar 2 holds every kind of cell without a score. There are scores that are
/// exact, that round at a half (62.5 %, 0.25), that lie half way between two steps, and that rest on too few
/// statements. Pillar 4 is the worked example of the scoring rule.
#[rustfmt::skip]
pub const ALL_KINDS: [&str; 5] = [
    "332 1?-2 32102322",
    "3322?? ????? ----- ?3??-",
    "0001 33333 012 3?-",
    "32 ?-? 13? 02",
    "1 2 ?2? -1 3-",
];

/// What a group that has come some way may well say.
#[rustfmt::skip]
pub const BELIEVABLE: [&str; 5] = [
    "321 2211 3221?210",
    "211122 21210 1122? 2?121",
    "1?11 01110 211 1?0",
    "10 011 1?0 01",
    "2 2 221 -2 3?",
];

/// What is said of one statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    Step(usize),
    DontKnow,
    DoesNotApply,
    Nothing,
}

/// The replies of a pattern, one for each statement.
pub fn replies(pattern: &[&str]) -> Vec<Reply> {
    let signs = pattern.iter().flat_map(|line| line.chars()).filter(|sign| *sign != ' ');
    signs.map(reply).collect()
}

fn reply(sign: char) -> Reply {
    match sign {
        '?' => Reply::DontKnow,
        '-' => Reply::DoesNotApply,
        '.' => Reply::Nothing,
        step => Reply::Step(step.to_digit(10).unwrap() as usize),
    }
}

impl Reply {
    /// The name of the choice that says this; `None` for no answer.
    pub fn choice(self) -> Option<String> {
        match self {
            Self::Step(step) => Some(framework().scale().levels()[step].label.clone()),
            Self::DontKnow => Some(WORDS.common.dont_know.to_owned()),
            Self::DoesNotApply => Some(WORDS.common.does_not_apply.to_owned()),
            Self::Nothing => None,
        }
    }
}

/// The framework that the tests use.
pub fn framework() -> Framework {
    let shipped = shipped::frameworks();
    shipped.into_iter().find(|one| one.id().as_str() == "ideal-empowering-authority").unwrap()
}

/// Each statement with what is said of it.
pub fn said(replies: &[Reply]) -> Vec<(Statement, Reply)> {
    let framework = framework();
    assert_eq!(replies.len(), framework.statements().len(), "the pattern fits the framework");
    framework.statements().iter().cloned().zip(replies.iter().copied()).collect()
}
