//! Over time: rounds that are kept, the next one, and what has changed between two.

use super::phrase::{Phrase, Plural};

#[derive(Debug)]
pub struct Rounds {
    pub title: &'static str,
    /// The way here from the overview.
    pub about: &'static str,
    pub lead: &'static str,
    pub keep_title: &'static str,
    pub keep_lead: &'static str,
    /// Where several people's answers were put together.
    pub keep_people: &'static str,
    pub label: &'static str,
    pub label_hint: &'static str,
    pub keep: &'static str,
    /// What it is called.
    pub kept: Phrase<1>,
    pub rounds_title: &'static str,
    pub rounds: Plural,
    /// When, how far it had come.
    pub frozen: Phrase<2>,
    pub next_lead: &'static str,
    pub next: &'static str,
    /// For screen readers: after which round.
    pub next_after: Phrase<1>,
    pub begun: &'static str,
    pub not_begun: &'static str,
    /// For screen readers: which round.
    pub delete_of: Phrase<1>,
    pub delete_title: &'static str,
    pub delete_question: Phrase<1>,
    pub to_answers: &'static str,
    pub said_lead: &'static str,
    /// How far an action was last time.
    pub was: Phrase<1>,
    pub taken_off: &'static str,
    /// Beside a statement: which round, the answer.
    pub last_time: Phrase<2>,
    pub last_words: &'static str,
    pub same: &'static str,
    pub now: &'static str,
    pub trend_title: &'static str,
    pub trend_lead: &'static str,
    pub column_round: &'static str,
    pub column_score: &'static str,
    pub column_both: &'static str,
    /// Since which round.
    pub since: Phrase<1>,
    pub since_lead: &'static str,
    pub since_counts: &'static str,
    pub since_texts: &'static str,
    pub nothing_anew: &'static str,
    /// How many statements, the score then, the score now, in which direction.
    pub change: Phrase<4>,
    pub no_match: &'static str,
    /// Before the groups of which that is so.
    pub no_match_in: &'static str,
    pub statements_title: &'static str,
    pub higher: &'static str,
    pub lower: &'static str,
    pub same_step: &'static str,
    pub changed: &'static str,
    /// The statement, the step then, the step now.
    pub moved: Phrase<3>,
    pub not_again: &'static str,
    pub only_then: &'static str,
    pub only_now: &'static str,
    pub other_words: &'static str,
    pub gone: Plural,
}
