//! The tools that come from crates.io: trunk, the commands of wasm-bindgen, the driver of Firefox, and what looks for
//! faults.
//!
//! One that is on `PATH` in exactly the right version is taken. Otherwise one is installed into a
//! folder of this project's own, so that nobody's tools are overwritten.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::lockfile;
use crate::child;
use crate::program;
use crate::project::Project;

/// The newest trunk that Rust 1.88 can build.
const TRUNK: &str = "0.21.14";

/// It drives the Firefox that Debian has, and many before and after it.
const GECKODRIVER: &str = "0.37.1";
/// The newest of these that Rust 1.88 can build.
const CARGO_DENY: &str = "0.20.2";
const CARGO_FUZZ: &str = "0.13.2";
const CARGO_MUTANTS: &str = "27.1.0";

/// A tool from crates.io, and the way to build it in little time.
pub struct Tool {
    package: &'static str,
    version: String,
    /// The programs that it brings and that are used here.
    programs: &'static [&'static str],
    flags: &'static [&'static str],
    profile: &'static [(&'static str, &'static str)],
}

/// A tool in the right version, on this machine.
pub struct Found {
    /// Its first program.
    pub program: PathBuf,
    /// The folder that holds all of its programs.
    pub folder: PathBuf,
}

/// The tool that builds and serves the app. Its release profile takes twice as long to build.
pub fn trunk() -> Tool {
    Tool {
        package: "trunk",
        version: TRUNK.into(),
        programs: &["trunk"],
        flags: &["--locked", "--no-default-features", "--debug"],
        profile: &[("CARGO_PROFILE_DEV_DEBUG", "0")],
    }
}

/// The driver of Firefox, which Debian does not have.
pub fn geckodriver() -> Tool {
    quickly("geckodriver", GECKODRIVER, &["geckodriver"])
}

/// The tool that knows licences, sources and known weaknesses of crates.
pub fn cargo_deny() -> Tool {
    quickly("cargo-deny", CARGO_DENY, &["cargo-deny"])
}

/// The tool that makes up bytes.
pub fn cargo_fuzz() -> Tool {
    quickly("cargo-fuzz", CARGO_FUZZ, &["cargo-fuzz"])
}

/// The tool that puts faults into the code.
pub fn cargo_mutants() -> Tool {
    quickly("cargo-mutants", CARGO_MUTANTS, &["cargo-mutants"])
}

/// A tool whose own speed does not matter.
fn quickly(package: &'static str, version: &str, programs: &'static [&'static str]) -> Tool {
    let version = version.into();
    Tool { package, version, programs, flags: &["--locked", "--debug"], profile: &[("CARGO_PROFILE_DEV_DEBUG", "0")] }
}

/// The commands of wasm-bindgen, which must fit the library in `Cargo.lock` exactly.
///
/// They are installed without their own lock file: it can name crates that a mirror of crates.io
/// does not have yet.
///
/// # Errors
/// `Cargo.lock` cannot be read or does not name wasm-bindgen.
pub fn wasm_bindgen(project: &Project) -> Result<Tool> {
    let lockfile = fs::read_to_string(project.lockfile()).context("Cargo.lock cannot be read")?;
    let version = lockfile::version_of(&lockfile, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")?;
    Ok(Tool {
        package: "wasm-bindgen-cli",
        version: version.into(),
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        flags: &["--no-default-features"],
        profile: &[
            ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
            ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
            ("CARGO_PROFILE_RELEASE_LTO", "off"),
            ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
            ("CARGO_PROFILE_RELEASE_PANIC", "unwind"),
            ("CARGO_PROFILE_RELEASE_STRIP", "none"),
        ],
    })
}

impl Tool {
    /// Finds this tool, or installs it.
    ///
    /// # Errors
    /// It could not be built, or reports another version than the one that was installed.
    pub fn ensure(&self) -> Result<Found> {
        let own = cargo_home()?.join("empowerment-check-tools");
        let mut places = program::folders();
        places.push(own.join("bin"));
        if let Some(found) = places.iter().find_map(|folder| self.found_in(folder)) {
            return Ok(found);
        }
        println!("Installing {} {} (once, for some minutes) ...", self.package, self.version);
        self.install(&own).with_context(|| format!("{} could not be installed", self.package))?;
        self.found_in(&own.join("bin")).with_context(|| {
            format!(
                "{} was installed but is not version {}: remove {} and try again",
                self.package,
                self.version,
                own.display()
            )
        })
    }

    fn found_in(&self, folder: &Path) -> Option<Found> {
        let files: Option<Vec<_>> = self.programs.iter().map(|name| self.program_in(folder, name)).collect();
        Some(Found { program: files?.into_iter().next()?, folder: folder.to_path_buf() })
    }

    fn program_in(&self, folder: &Path, name: &str) -> Option<PathBuf> {
        let file = program::find_in(folder, name)?;
        (program::version_of(&file)? == self.version).then_some(file)
    }

    fn install(&self, root: &Path) -> Result<()> {
        let ready_made = has_binstall() && child::run_quietly(&mut self.download(root)).is_ok();
        if ready_made && self.found_in(&root.join("bin")).is_some() {
            return Ok(());
        }
        child::run_quietly(&mut self.build(root))
    }

    fn download(&self, root: &Path) -> Command {
        let mut command = child::cargo();
        command.args(["binstall", "--no-confirm", "--force"]);
        command.args(["--disable-strategies", "compile", "--root"]);
        command.arg(root);
        command.arg(format!("{}@{}", self.package, self.version));
        command
    }

    fn build(&self, root: &Path) -> Command {
        let mut command = child::cargo();
        command.args(["install", self.package, "--version", &self.version]);
        command.args(self.flags).args(["--force", "--root"]).arg(root);
        command.envs(self.profile.iter().copied());
        command
    }
}

fn has_binstall() -> bool {
    child::run_quietly(child::cargo().args(["binstall", "-V"])).is_ok()
}

/// The folder that cargo keeps its downloads and programs in.
///
/// # Errors
/// Neither `CARGO_HOME` nor a home folder is known.
pub fn cargo_home() -> Result<PathBuf> {
    let named = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = named.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let home = home.context("set CARGO_HOME: this account has no home folder")?;
    ensure!(home.is_absolute(), "CARGO_HOME must be an absolute path");
    Ok(home)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(command: &Command) -> Vec<String> {
        let words = command.get_args();
        words.map(|word| word.to_string_lossy().into()).collect()
    }

    #[test]
    fn trunk_is_built_from_source_in_its_pinned_version() {
        let command = trunk().build(Path::new("/own"));
        assert_eq!(
            words(&command).join(" "),
            "install trunk --version 0.21.14 --locked --no-default-features --debug --force --root /own"
        );
        assert_eq!(command.get_envs().count(), 1);
    }

    #[test]
    fn the_driver_of_firefox_is_pinned() {
        let words = words(&geckodriver().build(Path::new("/own"))).join(" ");
        assert_eq!(words, "install geckodriver --version 0.37.1 --locked --debug --force --root /own");
    }

    #[test]
    fn a_ready_made_tool_is_taken_without_building() {
        let command = trunk().download(Path::new("/own"));
        assert_eq!(
            words(&command).join(" "),
            "binstall --no-confirm --force --disable-strategies compile --root /own trunk@0.21.14"
        );
    }

    #[test]
    fn a_tool_is_not_found_where_it_is_not() {
        assert!(trunk().found_in(Path::new("/no/such/folder")).is_none());
    }
}
