//! What an assessment is: ids, framework, answer, assessment, tally, score. Pure values and rules.
//!
//! Architecture invariant: no serialisation, clock, randomness, text format or browser in here.

pub mod about;
pub mod action;
pub mod answer;
pub mod assessment;
pub mod calendar;
pub mod carrying;
pub mod comparing;
pub mod consensus;
pub mod field;
pub mod fingerprint;
pub mod forms;
pub mod framework;
pub mod framework_rules;
pub mod gathering;
pub mod glossary;
pub mod ids;
pub mod including;
pub mod judging;
pub mod lens;
pub mod narrowing;
pub mod next_steps;
pub mod passphrase;
pub mod people;
pub mod person;
pub mod place;
pub mod plan;
pub mod ratio;
pub mod record;
pub mod round;
pub mod scale;
pub mod score;
pub mod selection;
pub mod stamp;
pub mod standing;
pub mod statement;
pub mod tally;
pub mod text;
pub mod timestamp;
pub mod version;
