//! The features of WebAssembly that the release may use. They decide how old a browser may be, and docs/browsers.md tells it.
//!
//! It must not let one pass because today's browsers have it.

use std::fs;

use anyhow::{Context, Result};
use wasmparser::{Validator, WasmFeatures};

use crate::project::Project;
use crate::size::weight;

/// What came after the first version of WebAssembly, by the names that stand in docs/browsers.md.
const ALLOWED: [(&str, WasmFeatures); 5] = [
    ("Sign extension", WasmFeatures::SIGN_EXTENSION),
    ("Saturating conversion of fractions", WasmFeatures::SATURATING_FLOAT_TO_INT),
    ("Bulk memory", WasmFeatures::BULK_MEMORY),
    ("Several results", WasmFeatures::MULTI_VALUE),
    ("Reference types", WasmFeatures::REFERENCE_TYPES),
];

/// Holds every wasm file in `dist/` to what docs/browsers.md says.
///
/// # Errors
/// A file uses more, or cannot be read.
pub fn hold(project: &Project) -> Result<()> {
    let dist = project.dist();
    for name in weight::files_in(&dist)?.iter().filter(|name| name.ends_with(".wasm")) {
        hold_in(&fs::read(dist.join(name))?)
            .with_context(|| format!("{name} asks more of browsers than docs/browsers.md says"))?;
    }
    Ok(())
}

fn hold_in(wasm: &[u8]) -> Result<()> {
    let allowed = ALLOWED.iter().fold(WasmFeatures::WASM1, |all, (_, feature)| all | *feature);
    Validator::new_with_features(allowed).validate_all(wasm)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = include_str!("../../docs/browsers.md");

    /// A module with one function without values, which does this.
    fn module(instructions: &[u8]) -> Vec<u8> {
        let head = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0";
        let size = u8::try_from(instructions.len()).unwrap() + 2;
        [head.as_slice(), &[0x0a, size + 2, 1, size, 0], instructions, &[0x0b]].concat()
    }

    #[test]
    fn what_the_page_names_is_taken() {
        // i32.const 0, i32.extend8_s, drop
        hold_in(&module(&[0x41, 0, 0xc0, 0x1a])).unwrap();
    }

    #[test]
    fn what_the_page_does_not_name_is_refused() {
        // i32.const 0, i8x16.splat, drop
        let refusal = hold_in(&module(&[0x41, 0, 0xfd, 0x0f, 0x1a])).unwrap_err();
        assert!(refusal.to_string().contains("SIMD"), "{refusal}");
        // return_call 0
        let refusal = hold_in(&module(&[0x12, 0])).unwrap_err();
        assert!(refusal.to_string().contains("tail call"), "{refusal}");
    }

    #[test]
    fn the_page_names_these_features_and_no_others() {
        let (_, rest) = PAGE.split_once("| feature of WebAssembly |").unwrap();
        let (table, _) = rest.split_once("\n\n").unwrap();
        let names: Vec<_> = table.lines().skip(2).filter_map(|row| row.split('|').nth(1)).map(str::trim).collect();
        assert_eq!(names, ALLOWED.map(|(name, _)| name));
    }
}
