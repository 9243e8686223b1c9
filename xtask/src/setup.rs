//! Sees to it that the tools which a command needs are there, in the right version.
//!
//! A check that is satisfied says nothing. It must not touch tools that a person installed for
//! themselves: what it installs through cargo goes to a folder of its own.

mod browser;
mod cargo_tools;
mod crates;
mod duckdb;
mod lockfile;
mod npm;
mod rust;
mod webkit;

use std::path::PathBuf;

use anyhow::Result;

pub use browser::{Browser, Firefox};
pub use cargo_tools::{cargo_deny, cargo_fuzz, cargo_home, cargo_mutants};
pub use npm::{axe, programs};
pub use webkit::WebKit;

use crate::profile::Profile;
use crate::program;
use crate::project::Project;
use crate::standard_library::StandardLibrary;
use crate::trunk::Trunk;

/// Everything that the tests need.
pub struct TestTools {
    pub trunk: Trunk,
    pub browser: Browser,
    pub firefox: Firefox,
    /// `None` on systems that have none.
    pub webkit: Option<WebKit>,
    pub duckdb: PathBuf,
}

/// Sees to what a build of the app needs: a debug build takes nothing but rustup.
///
/// # Errors
/// Something is missing and could not be installed; the message says what to do.
pub fn for_app(project: &Project, profile: Profile) -> Result<Trunk> {
    let mut first = Vec::new();
    if profile == Profile::Release {
        npm::ensure(&project.npm())?;
        first.push(programs(project));
    }
    rust::ensure_target()?;
    let standard_library = match profile {
        Profile::Debug => StandardLibrary::ReadyMade,
        Profile::Release => rust::standard_library()?,
    };
    crates::ensure(project, standard_library)?;
    let trunk = cargo_tools::trunk().ensure()?;
    first.push(cargo_tools::wasm_bindgen(project)?.ensure()?.folder);
    Ok(Trunk { program: trunk.program, path: program::path_starting_with(&first)?, standard_library })
}

/// Sees to what the benchmark needs.
///
/// # Errors
/// Something is missing and could not be installed; the message says what to do.
pub fn for_bench(project: &Project) -> Result<TestTools> {
    npm::ensure(&project.peers())?;
    for_tests(project)
}

/// Sees to what the tests need.
///
/// # Errors
/// Something is missing and could not be installed; the message says what to do.
pub fn for_tests(project: &Project) -> Result<TestTools> {
    rust::ensure_components()?;
    let browser = browser::ensure()?;
    let firefox = browser::ensure_firefox()?;
    let webkit = webkit::ensure()?;
    let duckdb = duckdb::ensure()?;
    let trunk = for_app(project, Profile::Release)?;
    Ok(TestTools { trunk, browser, firefox, webkit, duckdb })
}
