//! Scales: steps named `step-0`, `step-1` and so on, with the values a test asks for.

use empowerment_check::domain::ids::LevelId;
use empowerment_check::domain::scale::{Level, Scale};

/// The id of the step at this position.
pub fn step(position: usize) -> LevelId {
    LevelId::parse(&format!("step-{position}")).unwrap()
}

/// A scale with these values, lowest first.
pub fn scale(values: &[u32]) -> Scale {
    let level = |(position, &value): (usize, &u32)| Level {
        id: step(position),
        value,
        label: format!("Step {position}"),
        meaning: format!("The step at position {position}."),
    };
    Scale::new(values.iter().enumerate().map(level).collect()).unwrap()
}
