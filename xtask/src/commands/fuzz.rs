//! `fuzz`: makes up bytes for every way into the product, and holds for each what `fuzz/src` says. `docs/fuzzing.md` says
//! what came of it.
//!
//! It must not change the corpus that is kept under version control: what it finds goes to `fuzz/found/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::child;
use crate::program;
use crate::project::Project;
use crate::setup;

/// Every way in, with what is tried first besides its corpus.
const WAYS_IN: [(&str, &[&str]); 6] = [
    ("framework_file", &["tests/fixtures/frameworks/valid", "tests/fixtures/frameworks/invalid"]),
    ("assessment_file", &["tests/fixtures/assessments"]),
    ("stored_records", &[]),
    ("locked_file", &["tests/fixtures/locked"]),
    ("json", &[]),
    ("share_link", &[]),
];

/// Tries each way in for so long. Many processes one after the other do it, so that ids, which are kept for as long as
/// one lives, do not fill it. A fault stops it, and its bytes are in `fuzz/artifacts/`.
///
/// # Errors
/// Something does not hold, or cargo-fuzz cannot be installed.
pub fn fuzz(project: &Project, seconds: u32) -> Result<()> {
    let tool = setup::cargo_fuzz().ensure()?;
    ensure!(program::find("c++").is_some(), "the fuzzer's runtime is C++: install a C++ compiler");
    for (name, fixtures) in WAYS_IN {
        println!("\n== {name} ==");
        let found = project.root().join("fuzz/found").join(name);
        fs::create_dir_all(&found).with_context(|| format!("could not make {}", found.display()))?;
        child::run(&mut command(project, &tool.program, name, fixtures, seconds))?;
    }
    println!("\n== frame_message ==");
    child::run(&mut messages(project, "seconds", seconds))
}

/// Messages to a page with the product in a frame, which a script hears: so many, or for so many seconds.
fn messages(project: &Project, unit: &str, amount: u32) -> Command {
    let mut command = Command::new("node");
    command.current_dir(project.root()).args(["fuzz/frame_message.mjs", unit, &amount.to_string()]);
    command
}

/// Without a sanitizer, which only a nightly compiler has: there is no unsafe code that it could watch.
fn command(project: &Project, program: &Path, name: &str, fixtures: &[&str], seconds: u32) -> Command {
    let folder = |inside: &str| project.root().join(inside);
    let mut folders: Vec<PathBuf> = vec![folder("fuzz/found").join(name), folder("fuzz/corpus").join(name)];
    folders.extend(fixtures.iter().map(|fixture| folder(fixture)));
    let mut command = Command::new(program);
    command.current_dir(project.root()).args(["fuzz", "run", "--sanitizer", "none", name]).args(folders).arg("--");
    command.args(["-fork=1", "-max_len=16384", "-timeout=20", "-rss_limit_mb=1024"]);
    command.arg(format!("-max_total_time={seconds}"));
    command.arg(format!("-dict={}", folder("fuzz/words.dict").display()));
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_message_to_the_page_around_a_frame_does_what_it_may_not() {
        child::run_quietly(&mut messages(&Project::here(), "count", 20_000)).unwrap();
    }

    /// Each has a program for the fuzzer, a corpus, and a test that holds it for that.
    #[test]
    fn every_way_in_is_tried() {
        let root = Project::here().root().join("fuzz");
        let programs = fs::read_dir(root.join("fuzz_targets")).unwrap().map(|entry| entry.unwrap().path());
        let mut programs: Vec<String> =
            programs.map(|path| path.file_stem().unwrap().to_str().unwrap().into()).collect();
        let mut names = WAYS_IN.map(|(name, _)| name);
        programs.sort();
        names.sort_unstable();
        assert_eq!(programs, names);
        let test = fs::read_to_string(root.join("../tests/hostile_bytes.rs")).unwrap();
        for name in names {
            assert!(root.join("corpus").join(name).is_dir(), "{name}");
            assert!(test.contains(&format!("fuzz/corpus/{name}\"")), "{name}");
        }
    }
}
