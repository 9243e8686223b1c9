//! Puts the frameworks of `framework-data/` and the styles of `style/` into the product, without what only editors
//! need. The files in those folders stay the source.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

mod pseudo;

const WORDS: &str = "src/words";
const FRAMEWORKS: &str = "framework-data";
const SCHEMA: &str = "framework.schema.json";
const STYLES: &str = "style";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FRAMEWORKS}");
    println!("cargo::rerun-if-changed={STYLES}");
    println!("cargo::rerun-if-changed={WORDS}");
    println!("cargo::rerun-if-changed=build");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    fs::write(out.join("shipped.rs"), shipped()?)?;
    fs::write(out.join("styles.css"), styles()?)?;
    fs::write(out.join("pseudo.rs"), pseudo::words(Path::new(WORDS))?)?;
    Ok(())
}

/// The frameworks as a constant, in the order of their files.
fn shipped() -> Result<String, Box<dyn Error>> {
    let files = files(Path::new(FRAMEWORKS), "json")?;
    let frameworks = files.iter().filter(|file| !file.ends_with(SCHEMA));
    let documents = frameworks.map(|file| shortened(file)).collect::<Result<Vec<_>, _>>()?;
    Ok(format!("const SHIPPED: &[&str] = &{documents:?};\n"))
}

fn shortened(file: &Path) -> Result<String, Box<dyn Error>> {
    let mut document: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
    if let Some(fields) = document.as_object_mut() {
        fields.remove("$schema");
    }
    Ok(document.to_string())
}

/// Tokens first, then what uses them; print last, so that it wins.
fn styles() -> Result<String, Box<dyn Error>> {
    let style = Path::new(STYLES);
    let mut order = vec![style.join("tokens.css"), style.join("base.css")];
    order.extend(files(&style.join("components"), "css")?);
    order.extend([style.join("charts.css"), style.join("print.css")]);
    let sheets = order.iter().map(fs::read_to_string).collect::<Result<Vec<_>, _>>()?;
    Ok(minifier::css::minify(&sheets.concat())?.to_string())
}

fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let paths = entries.into_iter().map(|entry| entry.path());
    let mut files: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|found| found == extension)).collect();
    files.sort();
    Ok(files)
}
