//! Why a file cannot be used, in plain words: on the page, in the browser's console and on the command line.

use super::fault;
use crate::formats::document::{MAX_BYTES, NotADocument};
use crate::formats::json::parser::MAX_DEPTH;
use crate::formats::opened::{CannotOpen, MAX_FRAMEWORK_BYTES};
use crate::formats::problem::Problem;
use crate::words::Words;

/// The most faults of an assessment that are listed; nobody mends more by hand. A framework's are all listed.
const MOST_LISTED: usize = 8;

/// What is wrong and what to do; [`list`] holds the faults, when it has some.
#[must_use]
pub fn text(reason: &CannotOpen, words: &Words) -> String {
    let notice = &words.notice;
    match reason {
        CannotOpen::OtherFormat => notice.file_other_format.to_owned(),
        CannotOpen::Newer => notice.file_newer.to_owned(),
        CannotOpen::NotADocument(reason) => not_a_document(reason, words),
        CannotOpen::Faulty(problems) => notice.file_faults.fill(count(problems.len())),
        CannotOpen::FaultyFramework(problems) => words.framework_file.faults.fill(count(problems.len())),
        CannotOpen::FrameworkTooLarge => words.framework_file.too_large.fill([&megabytes(MAX_FRAMEWORK_BYTES as u64)]),
    }
}

/// The faults, each with its place.
#[must_use]
pub fn list(reason: &CannotOpen, words: &Words) -> Vec<String> {
    match reason {
        CannotOpen::Faulty(problems) => listed(problems, MOST_LISTED, words),
        CannotOpen::FaultyFramework(problems) => listed(problems, problems.len(), words),
        _ => Vec::new(),
    }
}

/// All of it in one line, for a list of many files: of the faults only the first.
#[must_use]
pub fn line(reason: &CannotOpen, words: &Words) -> String {
    let (CannotOpen::Faulty(problems) | CannotOpen::FaultyFramework(problems)) = reason else {
        return text(reason, words);
    };
    let mut line = vec![text(reason, words)];
    line.extend(listed(problems, 1, words));
    line.join(" · ")
}

fn listed(problems: &[Problem], most: usize, words: &Words) -> Vec<String> {
    let mut list: Vec<String> = problems.iter().take(most).map(|problem| fault::text(problem, &words.fault)).collect();
    if problems.len() > most {
        list.push(words.notice.file_more_faults.fill(count(problems.len() - most)));
    }
    list
}

fn not_a_document(reason: &NotADocument, words: &Words) -> String {
    let words = &words.notice;
    let plain = match reason {
        NotADocument::Empty => words.file_empty,
        NotADocument::NotText => words.file_not_text,
        NotADocument::NotJson => words.file_not_json,
        NotADocument::CutOff => words.file_cut_off,
        NotADocument::TooDeep => return words.file_too_deep.fill([&MAX_DEPTH.to_string()]),
        NotADocument::TooLarge => return words.file_too_large.fill([&megabytes(MAX_BYTES)]),
        NotADocument::Faulty { line } => return words.file_faulty_line.fill([&line.to_string()]),
    };
    plain.to_owned()
}

fn megabytes(bytes: u64) -> String {
    (bytes / 1024 / 1024).to_string()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
