//! What the people who make the page are told, where they look and visitors do not.

use super::cannot_open;
use crate::app::attributes::Takes;
use crate::app::command::PageFault;
use crate::app::state::AppState;
use crate::domain::ids::FrameworkId;

/// What is wrong with what the page asks for or brings, and what would be right.
#[must_use]
pub fn text(state: &AppState, fault: &PageFault) -> String {
    let words = &state.words.framework_file;
    match fault {
        PageFault::Framework { place, reason } => {
            let mut lines = vec![cannot_open::text(reason, state.words)];
            lines.extend(cannot_open::list(reason, state.words));
            words.warning.fill([&place.to_string(), &lines.join("\n")])
        }
        PageFault::IdTaken { place, id } => {
            words.warning.fill([&place.to_string(), &words.id_taken.fill([id.as_str()])])
        }
        PageFault::Attribute { name, value, takes } => {
            let words = &state.words.embedding;
            let takes = match takes {
                Takes::Storage => words.takes_storage,
                Takes::Link => words.takes_link,
                Takes::Instance => words.takes_instance,
                Takes::Start => words.takes_start,
                Takes::HeadingLevel => words.takes_heading_level,
                Takes::Share => words.takes_share,
                Takes::Language => words.takes_language,
            };
            words.attribute.fill([name, value, takes])
        }
        PageFault::Unknown(names) => {
            let known: Vec<&str> = state.frameworks.choices().map(FrameworkId::as_str).collect();
            words.warning_unknown.fill([&names.join(", "), &known.join(", ")])
        }
    }
}
