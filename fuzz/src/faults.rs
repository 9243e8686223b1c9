//! Whatever is refused is refused in words, and every fault has a place.

use empowerment_check::app::views::cannot_open;
use empowerment_check::formats::json::reader::MAX_PROBLEMS;
use empowerment_check::formats::opened::CannotOpen;
use empowerment_check::words::english::ENGLISH;

/// Holds that a person can be told why a file cannot be opened.
pub fn are_told(reason: &CannotOpen) {
    assert!(!cannot_open::text(reason, &ENGLISH).is_empty());
    assert!(cannot_open::list(reason, &ENGLISH).iter().all(|line| !line.is_empty()));
    if let CannotOpen::Faulty(problems) | CannotOpen::FaultyFramework(problems) = reason {
        assert!((1..=MAX_PROBLEMS).contains(&problems.len()), "{} faults", problems.len());
        for problem in problems {
            assert!(problem.path.starts_with('$'), "{problem:?}");
        }
    }
}
