//! How trunk is called: with which tools, flags and surroundings.
//!
//! It must not install tools (`setup` does) or decide what to build when (`commands` does).

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::child;
use crate::path_prefixes;
use crate::profile::Profile;
use crate::project::Project;
use crate::standard_library::StandardLibrary;
use crate::two_parts;

/// The stack of the wasm in bytes, as the linker is told. It is part of the memory from the start, a megabyte of it where
/// nobody says otherwise. What visitors do takes some 10 KB of it (`docs/performance.md`); beyond its end the browser stops.
const STACK: [&str; 2] = ["-C", "link-arg=-zstack-size=262144"];

/// A trunk of the right version, and the `PATH` on which it finds the right tools.
pub struct Trunk {
    pub program: PathBuf,
    pub path: OsString,
    /// What a release is linked with.
    pub standard_library: StandardLibrary,
}

impl Trunk {
    /// A trunk command of this name, ready for more arguments.
    ///
    /// # Errors
    /// Files of an earlier build cannot be removed, or the flags of a release cannot be made.
    pub fn command(&self, project: &Project, name: &str, profile: Profile) -> Result<Command> {
        remove_earlier_glue(project)?;
        let mut command = Command::new(&self.program);
        command.current_dir(project.root()).arg(name).env("PATH", &self.path).env("TRUNK_SKIP_VERSION_CHECK", "true");
        pass_on_colour_wish(&mut command);
        if profile == Profile::Release {
            command.arg("--release");
            command.env("CARGO_ENCODED_RUSTFLAGS", path_prefixes::rustflags(project, self.standard_library, &[])?);
            command.envs(self.standard_library.variables().iter().copied());
        }
        Ok(command)
    }

    /// Builds a release that can be cut in two.
    ///
    /// # Errors
    /// As for [`Self::command`].
    pub fn build_release(&self, project: &Project) -> Result<Command> {
        let mut command = self.command(project, "build", Profile::Release)?;
        let flags = [&two_parts::RUSTFLAGS[..], &STACK].concat();
        let flags = path_prefixes::rustflags(project, self.standard_library, &flags)?;
        command.env("CARGO_ENCODED_RUSTFLAGS", flags);
        Ok(command)
    }
}

/// trunk stops at the usual `NO_COLOR=1`: it wants the word "true".
fn pass_on_colour_wish(command: &mut Command) {
    if env::var_os("NO_COLOR").is_some_and(|wish| !wish.is_empty()) {
        command.env("NO_COLOR", "true");
    }
}

/// trunk copies whatever lies in its folder of glue code, also snippets of an earlier build.
fn remove_earlier_glue(project: &Project) -> Result<()> {
    let folder = target_folder(project)?.join("wasm-bindgen");
    match fs::remove_dir_all(&folder) {
        Err(failure) if failure.kind() != ErrorKind::NotFound => {
            Err(failure).with_context(|| format!("could not remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// The folder that cargo builds into, wherever it was told to.
pub fn target_folder(project: &Project) -> Result<PathBuf> {
    let mut metadata = child::cargo();
    metadata.current_dir(project.root());
    metadata.args(["metadata", "--no-deps", "--offline", "--format-version=1"]);
    target_folder_in(&child::output_of(&mut metadata)?)
}

fn target_folder_in(metadata: &str) -> Result<PathBuf> {
    let metadata: serde_json::Value = serde_json::from_str(metadata)?;
    let folder = metadata["target_directory"].as_str();
    folder.map(|folder| Path::new(folder).to_path_buf()).context("`cargo metadata` names no target folder")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_folder_is_read_from_cargo() {
        let metadata = r#"{"packages":[],"target_directory":"/w/target","version":1}"#;
        assert_eq!(target_folder_in(metadata).unwrap(), PathBuf::from("/w/target"));
        assert!(target_folder_in("{}").is_err());
    }
}
