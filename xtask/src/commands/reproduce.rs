//! `reproduce`: builds the product twice, in two folders with nothing in common, and compares every byte.
//!
//! It must not use anything that the first build left behind for the second.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::child;
use crate::project::Project;
use crate::size::weight::files_in;

/// Of different lengths, so that a path that gets into a file moves what follows it.
const FOLDERS: [&str; 2] = ["a", "another-folder/with-a-longer-path"];

/// Builds twice and compares.
///
/// # Errors
/// A build fails, or a file differs; every such file is named.
pub fn reproduce(project: &Project) -> Result<()> {
    let place = std::env::temp_dir().join(format!("empowerment-check-reproduce-{}", std::process::id()));
    let outcome = build_twice(project, &place);
    fs::remove_dir_all(&place).with_context(|| format!("{} cannot be removed", place.display()))?;
    let [first, second] = outcome?;
    let different = differing(&first, &second);
    ensure!(different.is_empty(), "the two builds differ in:\n{}", different.join("\n"));
    println!("{} files, byte for byte the same from two folders", first.len());
    Ok(())
}

type Files = BTreeMap<String, Vec<u8>>;

fn build_twice(project: &Project, place: &Path) -> Result<[Files; 2]> {
    let sources = sources(project)?;
    let mut builds = Vec::new();
    for folder in FOLDERS {
        let folder = place.join(folder);
        copy(project.root(), &folder, &sources)?;
        let mut build = child::cargo();
        build.current_dir(&folder).args(["xtask", "build"]).env("CARGO_TARGET_DIR", folder.join("target"));
        child::run(&mut build)?;
        builds.push(read(&folder.join("dist"))?);
        fs::remove_dir_all(&folder)?;
    }
    builds.try_into().ok().context("two builds")
}

/// The files under version control, and those that are new and not ignored.
fn sources(project: &Project) -> Result<Vec<PathBuf>> {
    let mut list = std::process::Command::new("git");
    list.current_dir(project.root()).args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let files = child::output_of(&mut list)?;
    Ok(files.split('\0').filter(|name| !name.is_empty()).map(PathBuf::from).collect())
}

fn copy(from: &Path, to: &Path, files: &[PathBuf]) -> Result<()> {
    for file in files.iter().filter(|file| from.join(file).is_file()) {
        let target = to.join(file);
        fs::create_dir_all(target.parent().unwrap_or(to))?;
        fs::copy(from.join(file), &target).with_context(|| format!("{} cannot be copied", file.display()))?;
    }
    Ok(())
}

fn read(folder: &Path) -> Result<Files> {
    files_in(folder)?.into_iter().map(|name| Ok((name.clone(), fs::read(folder.join(name))?))).collect()
}

/// The files that are not in both, or not the same in both.
fn differing(first: &Files, second: &Files) -> Vec<String> {
    let mut names: Vec<&String> = first.keys().chain(second.keys()).collect();
    names.sort();
    names.dedup();
    names.into_iter().filter(|name| first.get(*name) != second.get(*name)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_that_is_not_the_same_is_named() {
        let files = |files: &[(&str, &str)]| -> Files {
            files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
        };
        let first = files(&[("a", "1"), ("b", "1"), ("c", "1")]);
        assert_eq!(differing(&first, &first), Vec::<String>::new());
        assert_eq!(differing(&first, &files(&[("a", "1"), ("b", "2"), ("d", "1")])), ["b", "c", "d"]);
    }
}
