//! The page on which web editors make the lines for their own page: put together here from what the product itself
//! takes, so that it can offer nothing else. Its scripts lie in `src/embed/maker/`.
//!
//! None of this is part of the wasm.

mod copying;
mod data;
mod fields;
mod page;
mod settings;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use empowerment_check::domain::framework::Framework;
use empowerment_check::words::maker::Maker;

use crate::naming::Pinned;
use crate::project::Project;

/// The name of the folder in `dist/`.
const FOLDER: &str = "on-your-page";
const STYLE_SHEET: &str = "maker.css";

/// The product's own styles that dress the page too.
const STYLES: [&str; 5] =
    ["tokens.css", "base.css", "components/button.css", "components/field.css", "components/notice_box.css"];

/// Writes the page and its style sheet beside the scripts, which the build has copied.
///
/// # Errors
/// A style sheet cannot be read, or a file cannot be written.
pub fn write(project: &Project, frameworks: &[Framework], loader: &Pinned, words: &Maker) -> Result<()> {
    let folder = project.dist().join(FOLDER);
    let tokens = fs::read_to_string(project.styles().join("tokens.css")).context("tokens.css cannot be read")?;
    let page = page::page(frameworks, &tokens, loader, words);
    fs::write(folder.join("index.html"), page).context("the page for web editors cannot be written")?;
    let own = fs::read_to_string(folder.join(STYLE_SHEET)).context("maker.css is missing in dist/")?;
    fs::write(folder.join(STYLE_SHEET), style_sheet(project, &own)?)?;
    Ok(())
}

/// Whether a file of `dist/` belongs to the page, by its path in there.
pub fn is_of_it(file: &str) -> bool {
    Path::new(file).starts_with(FOLDER)
}

/// Here the tokens stand on the page and not on an element.
fn style_sheet(project: &Project, own: &str) -> Result<String> {
    let read = |name: &str| {
        let file = project.styles().join(name);
        fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))
    };
    let shared: String = STYLES.into_iter().map(read).collect::<Result<_>>()?;
    Ok(shared.replace(":host", ":root") + own)
}

#[cfg(test)]
mod tests;
