//! Puts the frameworks of `framework-data/` and the styles of `style/` into the product, without what only editors
//! need. The files in those folders stay the source.

#![allow(clippy::print_stdout)] // how a build script speaks to cargo

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

mod folder;
mod frameworks;
mod pseudo;

const WORDS: &str = "src/words";
const FRAMEWORKS: &str = "framework-data";
const STYLES: &str = "style";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FRAMEWORKS}");
    println!("cargo::rerun-if-changed={STYLES}");
    println!("cargo::rerun-if-changed={WORDS}");
    println!("cargo::rerun-if-changed=build");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    fs::write(out.join("shipped.rs"), shipped()?)?;
    fs::write(out.join("styles.css"), styles()?)?;
    fs::write(out.join("pictures.css"), pictures()?)?;
    fs::write(out.join("pseudo.rs"), pseudo::words(Path::new(WORDS))?)?;
    Ok(())
}

/// The frameworks as a constant, in the order of their files.
fn shipped() -> Result<String, Box<dyn Error>> {
    let documents = frameworks::documents(Path::new(FRAMEWORKS))?;
    Ok(format!("const SHIPPED: &[&str] = &{documents:?};\n"))
}

/// Tokens first, then what uses them; print last, so that it wins.
fn styles() -> Result<String, Box<dyn Error>> {
    let style = Path::new(STYLES);
    let mut order = vec![style.join("tokens.css"), style.join("base.css")];
    order.extend(folder::files(&style.join("components"), "css")?);
    order.extend(["charts.css", "drawing.css", "print.css"].map(|name| style.join(name)));
    let sheets = order.iter().map(fs::read_to_string).collect::<Result<Vec<_>, _>>()?;
    Ok(minifier::css::minify(&sheets.concat())?.to_string())
}

/// The looks of pictures: those of drawings in the page and some more. The tokens' light values are put in, since
/// nothing gives them there.
fn pictures() -> Result<String, Box<dyn Error>> {
    let style = Path::new(STYLES);
    let tokens = fs::read_to_string(style.join("tokens.css"))?;
    // The first rule holds the light values.
    let (light, _) = tokens.split_once('}').ok_or("the tokens have no rule")?;
    let mut sheet = fs::read_to_string(style.join("drawing.css"))?;
    sheet.push_str(&fs::read_to_string(style.join("pictures.css"))?);
    for (name, value) in light.lines().filter_map(|line| line.trim().strip_suffix(';')?.split_once(": ")) {
        sheet = sheet.replace(&format!("var({name})"), value);
    }
    Ok(minifier::css::minify(&sheet)?.to_string())
}
