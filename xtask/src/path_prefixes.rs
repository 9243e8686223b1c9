//! Keeps the folders of the building machine out of the shipped wasm.
//!
//! Messages of a panic hold the path of a source file. Without this a release would tell where its
//! builder's home folder is, and would differ from machine to machine. It must not change what the
//! code does: only names of files.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::Project;
use crate::setup::cargo_home;
use crate::standard_library::StandardLibrary;

/// What separates the flags in the variable `CARGO_ENCODED_RUSTFLAGS`.
const SEPARATOR: &str = "\x1f";

/// The value of `CARGO_ENCODED_RUSTFLAGS` for a release build with this standard library, and with more flags.
///
/// # Errors
/// The folder of downloaded crates cannot be listed, or cargo's home folder is unknown.
pub fn rustflags(project: &Project, standard_library: StandardLibrary, more: &[&str]) -> Result<OsString> {
    let mut registries = registries(&cargo_home()?)?;
    registries.sort();
    let mut flags = encoded(project.root(), &registries);
    for flag in standard_library.rustflags().iter().chain(more) {
        flags.push(SEPARATOR);
        flags.push(flag);
    }
    Ok(flags)
}

/// The folders that cargo unpacks crates into: one for each registry it ever used.
fn registries(cargo_home: &Path) -> Result<Vec<PathBuf>> {
    let folder = cargo_home.join("registry").join("src");
    if !folder.exists() {
        return Ok(Vec::new());
    }
    fs::read_dir(&folder)
        .with_context(|| format!("{} cannot be read", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect()
}

fn encoded(root: &Path, registries: &[PathBuf]) -> OsString {
    let mut flags = remapped(root, "app");
    for registry in registries {
        flags.push(SEPARATOR);
        flags.push(remapped(registry, "crates"));
    }
    flags
}

fn remapped(folder: &Path, name: &str) -> OsString {
    let mut flag = OsString::from("--remap-path-prefix=");
    flag.push(folder);
    flag.push("=");
    flag.push(name);
    flag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_folder_gets_a_short_name() {
        let registries = [PathBuf::from("/h/one"), PathBuf::from("/h/two")];
        assert_eq!(
            encoded(Path::new("/w/my app"), &registries),
            "--remap-path-prefix=/w/my app=app\x1f--remap-path-prefix=/h/one=crates\x1f--remap-path-prefix=/h/two=crates"
        );
    }
}
