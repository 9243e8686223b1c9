//! The texts of the result, of what is behind its numbers, and of what to look at next.

use super::phrase::{Phrase, Plural};

/// What every result says, and the result of a framework that is rated on a scale.
#[derive(Debug)]
pub struct ResultPage {
    pub title: &'static str,
    /// Over the title: framework, progress.
    pub above: Phrase<2>,
    pub nothing_yet_title: &'static str,
    pub nothing_yet: &'static str,
    pub go_on: &'static str,
    /// Headline: the commonest step, its count, all statements with a step.
    pub headline: Phrase<3>,
    /// As [`Self::headline`], with the names of several steps that are equally common.
    pub headline_of_several: Phrase<3>,
    /// Headline while nothing has a step.
    pub no_step_yet: &'static str,
    /// Answers to an earlier wording.
    pub earlier_wording: Plural,
    pub earlier_wording_hint: &'static str,
    pub counts_title: &'static str,
    pub counts_all: &'static str,
    /// A count and what is counted.
    pub count_of: Phrase<2>,
    /// Between facts in a line, and between titles.
    pub separator: &'static str,
    pub comma: &'static str,
    pub show_table: &'static str,
    pub press_hint: &'static str,
    /// Spoken name of a number that can be pressed: what shows, and what it is the number of.
    pub behind_label: Phrase<2>,
    pub grid_title: Phrase<2>,
    pub grid_lead: &'static str,
    /// Heading of the scores by group: name of the dimension.
    pub scores_title: Phrase<1>,
    pub scores_lead: &'static str,
    /// Groups without a statement, joined.
    pub not_covered: Phrase<1>,
    pub column_group: &'static str,
    pub column_total: &'static str,
    /// Mean, highest step.
    pub mean: Phrase<2>,
    /// Mean with its percentage: mean and highest step, percent.
    pub score: Phrase<2>,
    pub column_base: &'static str,
    pub column_band: &'static str,
    pub column_rule: &'static str,
    pub rule_of_statements: &'static str,
    /// The name of the dimension, as within a sentence.
    pub rule_of_groups: Phrase<1>,
    /// Statements with a step, statements that apply.
    pub base: Phrase<2>,
    /// The same, short.
    pub base_short: Phrase<2>,
    /// Least and most the score could be.
    pub band: Phrase<2>,
    pub band_exact: &'static str,
    /// Two neighbouring steps.
    pub between: Phrase<2>,
    pub too_few: &'static str,
    /// Counts of what has no step.
    pub no_score_yet: Phrase<1>,
    pub nothing_applies: &'static str,
    pub left_out: &'static str,
    pub overall_title: &'static str,
    pub overall_lead: &'static str,
    pub rule_title: &'static str,
    pub rule: &'static str,
    /// Where groups count once: the name of the dimension, as within a sentence.
    pub rule_groups: Phrase<1>,
    pub rule_word: &'static str,
    pub editorial_title: &'static str,
    /// Statements that a local adaptation leaves out.
    pub left_out_title: Plural,
}

/// The result of a checklist: counts, never a percentage.
#[derive(Debug)]
pub struct ChecklistResult {
    /// Items at the highest state, all items, that state.
    pub headline: Phrase<3>,
    pub nothing_yet: &'static str,
    pub counts_title: &'static str,
    pub counts_lead: &'static str,
    pub counts_all: &'static str,
    pub items: Plural,
    /// Heading of the notes where the framework has no prompt of its own for them.
    pub notes_title: &'static str,
    pub no_notes: &'static str,
}

/// The result of a framework that ends in a judgement: what people wrote, never a number made of it.
#[derive(Debug)]
pub struct JudgementResult {
    /// Questions with an answer, all questions.
    pub headline: Phrase<2>,
    pub nothing_yet: &'static str,
    pub strengths: &'static str,
    pub improvements: &'static str,
    pub evidence: &'static str,
    pub nothing_written: &'static str,
    pub no_grade: &'static str,
    pub no_reason: &'static str,
}

/// What to look at next.
#[derive(Debug)]
pub struct NextStepsPart {
    pub title: &'static str,
    pub lead: &'static str,
    pub work_title: &'static str,
    pub work_lead: &'static str,
    pub find_title: &'static str,
    pub find_lead: &'static str,
    pub narrow_title: &'static str,
    /// By how much the whole and the section would become narrower: two parts of a hundred, the section.
    pub narrow_why: Phrase<3>,
    /// The same where there is one section only.
    pub narrow_why_whole: Phrase<1>,
    pub look_title: &'static str,
    pub look_lead: &'static str,
    /// The step.
    pub would_it_hold_up: Phrase<1>,
    /// The step.
    pub what_would_make_sure: Phrase<1>,
    pub would_others_agree: &'static str,
    pub strengths_title: &'static str,
    pub strengths_lead: &'static str,
    pub no_evidence: &'static str,
    pub matters_a_lot: &'static str,
    pub matters_a_little: &'static str,
    /// Items that are folded away.
    pub more: Plural,
}

/// What is behind a number.
#[derive(Debug)]
pub struct BehindPage {
    pub back: &'static str,
    /// What is counted, and where it stands.
    pub title_of_count: Phrase<2>,
    /// A count, and all of them with their noun.
    pub count: Phrase<2>,
    pub made_title: &'static str,
    /// Parts joined with the sign for adding, and their sum.
    pub adding: Phrase<2>,
    pub plus: &'static str,
    /// How many, and of what value.
    pub times: Phrase<2>,
    /// The sum, the statements with their noun, the mean.
    pub dividing: Phrase<3>,
    /// The dimension as within a sentence, its groups with their means, how many they are, the mean.
    pub dividing_groups: Phrase<4>,
    /// The steps with their values.
    pub values: Phrase<1>,
    /// What has a number, and the number.
    pub named_number: Phrase<2>,
    /// Mean, percent, lowest step, highest step.
    pub share: Phrase<4>,
    /// Counts of what has no step, lowest step, least, highest step, most.
    pub missing: Phrase<5>,
    pub nothing_missing: &'static str,
    pub does_not_apply: Plural,
    /// The nearest step.
    pub word: Phrase<1>,
    pub statements_title: &'static str,
    pub note: &'static str,
    pub evidence: &'static str,
    pub earlier_wording: &'static str,
    pub left_out_title: &'static str,
    /// A statement, and why it is left out.
    pub left_out: Phrase<2>,
    /// Why there is no score.
    pub sentence: Phrase<1>,
}
