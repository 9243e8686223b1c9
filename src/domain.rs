//! What an assessment is: ids, framework, answer, assessment, tally, score. Pure values and rules.
//!
//! Architecture invariant: no serialisation, clock, randomness, text format or browser in here.

pub mod answer;
pub mod assessment;
pub mod calendar;
pub mod fingerprint;
pub mod framework;
pub mod framework_rules;
pub mod ids;
pub mod ratio;
pub mod scale;
pub mod score;
pub mod stamp;
pub mod tally;
pub mod text;
pub mod timestamp;
