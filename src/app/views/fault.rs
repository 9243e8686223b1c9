//! Faults in plain words.

use crate::domain::framework_rules::{MAX_WEIGHED_TOGETHER, Rule};
use crate::domain::text::InvalidText;
use crate::formats::problem::{Fault, Kind, Problem};
use crate::words::Faults;

/// Where the fault is and what would be right.
#[must_use]
pub fn text(problem: &Problem, words: &Faults) -> String {
    words.at.fill([&problem.path, &fault_text(&problem.fault, words)])
}

/// Why what was typed cannot be kept, and what to do.
#[must_use]
pub fn of_typed(invalid: &InvalidText, words: &Faults) -> String {
    match invalid {
        InvalidText::TooLong { length, most } => words.typed_too_long.fill([&length.to_string(), &most.to_string()]),
        InvalidText::HiddenCharacter { code } => words.typed_hidden_character.fill([&character(*code)]),
        InvalidText::NotADate => words.typed_no_date.to_owned(),
        InvalidText::NotALink => words.typed_no_link.to_owned(),
        InvalidText::NotANumber => words.typed_no_number.to_owned(),
        InvalidText::NotAChoice => words.no_choice.to_owned(),
    }
}

fn fault_text(fault: &Fault, words: &Faults) -> String {
    let plain = match fault {
        Fault::Missing => words.missing,
        Fault::Unknown => words.unknown,
        Fault::Duplicate => words.duplicate,
        Fault::Not(Kind::Text) => words.not_text,
        Fault::Not(Kind::WholeNumber) => words.not_whole_number,
        Fault::Not(Kind::List) => words.not_list,
        Fault::Not(Kind::Object) => words.not_object,
        Fault::EmptyText => words.empty_text,
        Fault::Id(_) => words.bad_id,
        Fault::Version => words.bad_version,
        Fault::Moment => words.bad_moment,
        Fault::Fingerprint => words.bad_fingerprint,
        Fault::ScaleNotRising => words.scale_not_rising,
        Fault::NotOneOf(choices) => return words.not_one_of.fill([&choices.join(", ")]),
        Fault::OutOfRange { least, most } => return words.out_of_range.fill([&least.to_string(), &most.to_string()]),
        Fault::WrongCount { least, most } => return words.wrong_count.fill([&least.to_string(), &most.to_string()]),
        Fault::Text(invalid) => return invalid_text(invalid, words),
        Fault::Rule(rule) => return rule_text(rule, words),
    };
    plain.to_owned()
}

fn invalid_text(invalid: &InvalidText, words: &Faults) -> String {
    match invalid {
        InvalidText::TooLong { length, most } => words.too_long.fill([&length.to_string(), &most.to_string()]),
        InvalidText::HiddenCharacter { code } => words.control_character.fill([&character(*code)]),
        InvalidText::NotADate => words.no_date.to_owned(),
        InvalidText::NotALink => words.no_link.to_owned(),
        InvalidText::NotANumber => words.no_number.to_owned(),
        InvalidText::NotAChoice => words.no_choice.to_owned(),
    }
}

fn rule_text(rule: &Rule, words: &Faults) -> String {
    match rule {
        Rule::DuplicateId(id) => words.duplicate_id.fill([id]),
        Rule::DimensionCount => words.dimension_count.to_owned(),
        Rule::EmptySection(id) => words.empty_section.fill([id]),
        Rule::GroupMissing(id) => words.group_missing.fill([id]),
        Rule::UnknownDimension(id) => words.unknown_dimension.fill([id]),
        Rule::UnknownGroup(id) => words.unknown_group.fill([id]),
        Rule::KindDoesNotFit => words.kind_does_not_fit.to_owned(),
        Rule::TooManyToWeigh(id) => words.too_many_to_weigh.fill([id, &MAX_WEIGHED_TOGETHER.to_string()]),
    }
}

fn character(code: u32) -> String {
    format!("U+{code:04X}")
}
