//! The weight of files: raw bytes and bytes after brotli.
//!
//! Brotli runs at quality 11 with a window of 24 bits, the best that a web server can prepare.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

const QUALITY: u32 = 11;
const WINDOW_BITS: u32 = 24;
const BUFFER_BYTES: usize = 64 * 1024;

/// How heavy one thing is, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weight {
    pub name: String,
    /// Bytes as they are.
    pub raw: u64,
    /// Bytes after brotli.
    pub brotli: u64,
}

impl Weight {
    /// Weighs these bytes.
    pub fn of(name: String, bytes: &[u8]) -> Self {
        Self { name, raw: bytes.len() as u64, brotli: brotli_length(bytes) }
    }
}

/// The sum of these weights, under a name of its own.
pub fn total(name: &str, weights: &[Weight]) -> Weight {
    Weight {
        name: name.to_owned(),
        raw: weights.iter().map(|weight| weight.raw).sum(),
        brotli: weights.iter().map(|weight| weight.brotli).sum(),
    }
}

/// The weights of all files in a folder and below it, in the order of their names.
///
/// # Errors
/// The folder or one of its files cannot be read.
pub fn of_folder(folder: &Path) -> Result<Vec<Weight>> {
    let names = files_in(folder)?;
    names
        .into_iter()
        .map(|name| {
            let bytes = fs::read(folder.join(&name))?;
            Ok(Weight::of(name, &bytes))
        })
        .collect()
}

/// The paths of all files in a folder and below it, relative to it and sorted.
///
/// # Errors
/// The folder or one below it cannot be read.
pub fn files_in(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(next) = waiting.pop() {
        for path in entries(&next)? {
            if path.is_dir() {
                waiting.push(path);
            } else {
                names.push(path.strip_prefix(folder)?.display().to_string());
            }
        }
    }
    names.sort();
    Ok(names)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    fs::read_dir(folder)
        .with_context(|| format!("{} cannot be read", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect()
}

/// Writing to a `Vec` cannot fail, and so the results of writing say nothing.
fn brotli_length(bytes: &[u8]) -> u64 {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), BUFFER_BYTES, QUALITY, WINDOW_BITS);
    writer.write_all(bytes).ok();
    writer.into_inner().len() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(name: &str, raw: u64, brotli: u64) -> Weight {
        Weight { name: name.into(), raw, brotli }
    }

    #[test]
    fn a_total_adds_both_columns() {
        let parts = [weight("a", 100, 10), weight("b", 20, 15)];
        assert_eq!(total("both", &parts), weight("both", 120, 25));
    }

    #[test]
    fn repetition_costs_little_after_brotli() {
        let text = "community ".repeat(1000);
        let weight = Weight::of("text".into(), text.as_bytes());
        assert_eq!(weight.raw, 10_000);
        assert!((5..50).contains(&weight.brotli), "{}", weight.brotli);
    }

    #[test]
    fn files_below_the_folder_count_too() {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let names = files_in(&source).unwrap();
        assert!(names.contains(&"main.rs".to_owned()));
        assert!(names.iter().any(|name| name.ends_with("weight.rs")));
        assert!(names.is_sorted());
    }

    #[test]
    fn a_missing_folder_is_named() {
        let failure = of_folder(Path::new("no-such-folder")).unwrap_err();
        assert!(failure.to_string().contains("no-such-folder"));
    }
}
