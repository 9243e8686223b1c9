//! `crates`: what the code of the release's wasm is made of.
//!
//! It must not judge: `size` holds the budget.

use anyhow::Result;

use super::build;
use crate::profile::Profile;
use crate::project::Project;
use crate::setup;
use crate::size::{crates, table, weight};
use crate::two_parts;

/// Shows what the functions of each library and of each room of the product weigh, in what comes before the first view.
///
/// # Errors
/// A tool is missing, or the app does not compile.
pub fn crates(project: &Project) -> Result<()> {
    let trunk = setup::for_app(project, Profile::Release)?;
    build::build_with(project, &trunk)?;
    let weights = crates::of(&two_parts::first_with_names(project, &trunk)?)?;
    let all = weight::total("all, each packed by itself", &weights);
    println!("{}", table::render("code before the first view", &weights, Some(&all)));
    Ok(())
}
