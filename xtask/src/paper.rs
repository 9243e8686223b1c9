//! The paper forms: files in `dist/paper/` that anyone can print, with no script and no wasm, under the strictest
//! policy. They are made from the same view model as the form on screen.
//!
//! None of this is part of the wasm.

mod document;
mod form;
mod index;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use empowerment_check::domain::framework::Framework;
use empowerment_check::words::Words;

use crate::project::Project;

/// The name of the folder, and of the style sheet in it.
const FOLDER: &str = "paper";
const STYLE_SHEET: &str = "paper.css";

/// The style sheets that are joined into one, in this order.
const STYLES: [&str; 2] = ["paper.css", "components/paper_form.css"];

/// Writes a form for each framework, their list and their style sheet beside the built product.
///
/// # Errors
/// A style sheet cannot be read, or a file cannot be written.
pub fn write(project: &Project, frameworks: &[Framework], words: &Words) -> Result<()> {
    let folder = project.dist().join(FOLDER);
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    for (name, content) in files(frameworks, words) {
        write_file(&folder, &name, &content)?;
    }
    write_file(&folder, STYLE_SHEET, &style_sheet(project)?)
}

/// Whether a file of `dist/` belongs to the forms, by its path in there.
pub fn is_form(file: &str) -> bool {
    Path::new(file).starts_with(FOLDER)
}

/// The pages, each with the name of its file.
fn files(frameworks: &[Framework], words: &Words) -> Vec<(String, String)> {
    let file = |framework: &Framework| format!("{}.html", framework.id().as_str());
    let form = |framework| (file(framework), document::form(words, framework));
    let listed: Vec<_> = frameworks.iter().map(|framework| (file(framework), framework)).collect();
    let list = ("index.html".to_owned(), index::index(words, &listed));
    frameworks.iter().map(form).chain([list]).collect()
}

fn style_sheet(project: &Project) -> Result<String> {
    let read = |name: &str| {
        let file = project.styles().join(name);
        fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))
    };
    STYLES.into_iter().map(read).collect()
}

fn write_file(folder: &Path, name: &str, content: &str) -> Result<()> {
    let file = folder.join(name);
    fs::write(&file, content).with_context(|| format!("{} cannot be written", file.display()))
}

#[cfg(test)]
mod tests;
