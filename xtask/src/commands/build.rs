//! `build`: the files that are shipped.
//!
//! The same sources must give the same files.

use std::fs;

use anyhow::Result;
use empowerment_check::formats::shipped;
use empowerment_check::words::english::{ENGLISH, MAKER};

use crate::child;
use crate::first_view;
use crate::maker;
use crate::minify;
use crate::naming;
use crate::offline;
use crate::one_file;
use crate::paper;
use crate::profile::Profile;
use crate::project::Project;
use crate::setup;
use crate::supply::crates::Crates;
use crate::supply::{bill, sums};
use crate::trunk::Trunk;
use crate::two_parts;
use crate::wasm_features;

/// Writes the release build to `dist/`, the same as one file, and the paper forms and the page for web editors beside it.
///
/// # Errors
/// A tool is missing, or the app does not compile.
pub fn build(project: &Project) -> Result<()> {
    let trunk = setup::for_app(project, Profile::Release)?;
    build_with(project, &trunk)
}

/// As [`build`], with tools that are known to be there.
///
/// # Errors
/// The app does not compile, or a form cannot be written.
pub fn build_with(project: &Project, trunk: &Trunk) -> Result<()> {
    child::run(&mut trunk.build_release(project)?)?;
    two_parts::cut(project, trunk)?;
    wasm_features::hold(project)?;
    offline::put_worker(project)?;
    minify::scripts(project)?;
    one_file::write(project)?;
    first_view::write(project, &ENGLISH)?;
    naming::hash_names(project)?;
    let loader = naming::pin_loader(project)?;
    let frameworks = shipped::frameworks();
    paper::write(project, &frameworks, &ENGLISH)?;
    maker::write(project, &frameworks, &loader, &MAKER)?;
    offline::tell_worker(project)?;
    list(project)
}

/// Lists the crates behind the product, and the marks of all files; these last, since they hold for the first too.
fn list(project: &Project) -> Result<()> {
    let lockfile = fs::read_to_string(project.lockfile())?;
    fs::write(project.dist().join(bill::NAME), bill::write(&Crates::of_product(project)?, &lockfile)?)?;
    fs::write(project.dist().join(sums::NAME), sums::of_folder(&project.dist())?)?;
    Ok(())
}
