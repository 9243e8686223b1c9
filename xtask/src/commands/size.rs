//! `size`: what a visitor has to load, and whether it is within the budget.
//!
//! It must not build anything: it weighs what lies in `dist/`.

use anyhow::{Context, Result, ensure};

use crate::maker;
use crate::naming::{self, LOADER};
use crate::offline;
use crate::one_file;
use crate::paper;
use crate::project::Project;
use crate::size::{budget, frameworks, table, weight};
use crate::supply;
use crate::two_parts;

/// Shows the size of every shipped file and of every framework.
///
/// # Errors
/// There is nothing in `dist/`, a file cannot be read, or a load is over its budget.
pub fn size(project: &Project) -> Result<()> {
    let files = weight::of_folder(&project.dist()).context("dist/ cannot be weighed: run `cargo xtask build` first")?;
    ensure!(!files.is_empty(), "dist/ is empty: run `cargo xtask build`");
    let files: Vec<_> = files.into_iter().filter(|file| !supply::is_list(&file.name)).collect();
    let (forms, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| paper::is_form(&file.name));
    let (for_editors, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| maker::is_of_it(&file.name));
    let (whole, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.name == one_file::NAME);
    let (for_few, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| naming::is_for_few(&file.name));
    let (later, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| offline::is_loaded_later(&file.name));
    let loader = files.iter().find(|file| file.name == LOADER).context("dist/ has no loader")?.brotli;
    let (rest, first): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| two_parts::is_rest(&file.name));
    let first_view = weight::total("before the first view: all of these", &first);
    println!("{}", table::render("file in dist/", &first, Some(&first_view)));
    let visit =
        weight::total("what a visit loads: with those before", &[vec![first_view.clone()], rest.clone()].concat());
    println!("{}", table::render("loaded right after the first view, by every visit", &rest, Some(&visit)));
    println!(
        "{}",
        table::render(
            "loaded only where the product cannot run, a page gives it colours, or has it in a frame",
            &for_few,
            None
        )
    );
    println!("{}", table::render("loaded after the page, to work without a network and to be installed", &later, None));
    println!("{}", table::render("the page for web editors, loaded only when it is opened", &for_editors, None));
    println!("{}", table::render("everything in one file, to be handed on", &whole, None));
    println!("{}", table::render("paper forms in dist/, loaded only when they are opened", &forms, None));
    let frameworks = frameworks::weights(&project.framework_data())?;
    println!("{}", table::render(frameworks::HEADING, &frameworks, None));
    println!("{}", budget::loader_verdict(loader)?);
    println!("{}", budget::verdict(&budget::FIRST_VIEW, first_view.brotli)?);
    println!("{}", budget::verdict(&budget::VISIT, visit.brotli)?);
    Ok(())
}
