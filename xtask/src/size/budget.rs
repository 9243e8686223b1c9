//! The most that a first visit may cost, and the verdict on it.
//!
//! It must not know which files there are.

use anyhow::{Result, ensure};

use super::table::grouped;

/// The limit for all files of the first load together, in bytes after brotli: 280 KiB.
const FIRST_LOAD: u64 = 286_720;

/// The limit for the loader, which every visitor of a page around the product loads: 4 KiB.
const LOADER: u64 = 4_096;

/// What to say of a loader of this many bytes after brotli.
///
/// # Errors
/// It is over the limit.
pub fn loader_verdict(brotli: u64) -> Result<String> {
    let (weight, limit) = (grouped(brotli), grouped(LOADER));
    ensure!(brotli <= LOADER, "the loader is {weight} bytes with brotli, over the limit of {limit} (4 KiB)");
    Ok(format!("The loader is {weight} bytes with brotli, of {limit} at most."))
}

/// What to say of a first load of this many bytes after brotli.
///
/// # Errors
/// It is over the limit.
pub fn verdict(brotli: u64) -> Result<String> {
    ensure!(
        brotli <= FIRST_LOAD,
        "the first load is {} bytes with brotli, {} over the limit of {} (280 KiB)",
        grouped(brotli),
        grouped(brotli - FIRST_LOAD),
        grouped(FIRST_LOAD)
    );
    Ok(format!(
        "The first load is {} bytes with brotli: {} below the limit of {} (280 KiB).",
        grouped(brotli),
        grouped(FIRST_LOAD - brotli),
        grouped(FIRST_LOAD)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_has_a_limit_of_its_own() {
        assert_eq!(loader_verdict(4_096).unwrap(), "The loader is 4,096 bytes with brotli, of 4,096 at most.");
        assert!(loader_verdict(4_097).is_err());
    }

    #[test]
    fn the_limit_itself_is_allowed() {
        assert_eq!(
            verdict(286_720).unwrap(),
            "The first load is 286,720 bytes with brotli: 0 below the limit of 286,720 (280 KiB)."
        );
    }

    #[test]
    fn one_byte_more_is_a_failure_that_names_the_excess() {
        assert_eq!(
            verdict(286_721).unwrap_err().to_string(),
            "the first load is 286,721 bytes with brotli, 1 over the limit of 286,720 (280 KiB)"
        );
    }
}
