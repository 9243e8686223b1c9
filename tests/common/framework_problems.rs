//! The faults of a framework, as the fixtures write them: `path: fault`, one a line.

use empowerment_check::formats::framework_json;
use empowerment_check::formats::json::tree::Json;

/// One line for every fault, sorted; none when the framework is in order.
pub fn problem_lines(tree: &Json) -> Vec<String> {
    let problems = framework_json::read(tree).err().unwrap_or_default();
    let mut lines: Vec<String> =
        problems.iter().map(|problem| format!("{}: {:?}", problem.path, problem.fault)).collect();
    lines.sort();
    lines
}
