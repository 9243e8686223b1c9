//! Answers on paper, counted and typed in: for each statement how many forms stand at each step, and how many say don't
//! know or does not apply. Steps are counted by their place, so counts belong to the one version of a framework that the
//! forms were printed for.

use super::about::FORMS;
use super::answer::Answer;
use super::assessment::Assessment;
use super::field::{Field, FieldKind};
use super::scale::Scale;
use super::standing::Standing;
use super::tally::Tally;

macro_rules! at_step {
    ($($name:literal)*) => { [$(Field { name: concat!("count_", $name), kind: FieldKind::Number }),*] };
}

/// How many forms stand at a step, lowest step first. No scale has more steps.
pub static AT_STEP: [Field; 10] = at_step!(1 2 3 4 5 6 7 8 9 10);
pub static DONT_KNOW: Field = Field { name: "count_dont_know", kind: FieldKind::Number };
pub static DOES_NOT_APPLY: Field = Field { name: "count_does_not_apply", kind: FieldKind::Number };

/// Whether the counts of one statement fit the number of forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Nothing is typed in yet.
    Empty,
    Whole,
    /// So many forms say nothing here.
    Missing(u32),
    /// So many more than there are forms: one of the numbers must be wrong.
    TooMany(u32),
}

/// The field that holds the count of a standing; `None` for what is not counted.
#[must_use]
pub fn field(standing: Standing) -> Option<&'static Field> {
    match standing {
        Standing::At(place) => AT_STEP.get(place),
        Standing::DontKnow => Some(&DONT_KNOW),
        Standing::DoesNotApply => Some(&DOES_NOT_APPLY),
        Standing::NotAnswered => None,
    }
}

/// Whether what an assessment says are counts of forms.
#[must_use]
pub fn are_counted(said: &Assessment) -> bool {
    said.about.get(&FORMS).is_some()
}

/// How many forms there are.
#[must_use]
pub fn number(said: &Assessment) -> u32 {
    said.about.text(&FORMS).parse().unwrap_or(0)
}

#[must_use]
pub fn fit(answer: Option<&Answer>, forms: u32, scale: &Scale) -> Fit {
    let counted = counts(answer, scale).dealt_with();
    match (answer.is_some_and(|answer| is_filled_in(answer, scale)), counted.cmp(&forms)) {
        (false, _) => Fit::Empty,
        (true, std::cmp::Ordering::Equal) => Fit::Whole,
        (true, std::cmp::Ordering::Less) => Fit::Missing(forms - counted),
        (true, std::cmp::Ordering::Greater) => Fit::TooMany(counted - forms),
    }
}

/// The forms as they stand at one statement. Forms that say nothing are not answered. Counts that are more than there are
/// forms are left out as a whole, since nobody knows which of them is wrong.
#[must_use]
pub fn tally(answer: Option<&Answer>, forms: u32, scale: &Scale) -> Tally {
    let mut tally = match fit(answer, forms, scale) {
        Fit::TooMany(_) => Tally::empty(scale),
        _ => counts(answer, scale),
    };
    tally.unanswered = forms.saturating_sub(tally.dealt_with());
    tally
}

/// The counts as they were typed in.
fn counts(answer: Option<&Answer>, scale: &Scale) -> Tally {
    let count = |field: &Field| answer.and_then(|answer| answer.text(field).parse().ok()).unwrap_or(0);
    let mut tally = Tally::empty(scale);
    for (at, field) in tally.at_level.iter_mut().zip(&AT_STEP) {
        *at = count(field);
    }
    tally.dont_know = count(&DONT_KNOW);
    tally.does_not_apply = count(&DOES_NOT_APPLY);
    tally
}

fn is_filled_in(answer: &Answer, scale: &Scale) -> bool {
    Standing::all(scale).into_iter().filter_map(field).any(|field| !answer.text(field).is_empty())
}
