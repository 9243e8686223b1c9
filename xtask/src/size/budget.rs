//! The most that a first visit may cost, and the verdict on it.
//!
//! It must not know which files there are.

use anyhow::{Result, ensure};

use super::table::grouped;

/// The limit for all files of the first load together, in bytes after brotli: 220 KiB.
const FIRST_LOAD: u64 = 225_280;

/// What to say of a first load of this many bytes after brotli.
///
/// # Errors
/// It is over the limit.
pub fn verdict(brotli: u64) -> Result<String> {
    ensure!(
        brotli <= FIRST_LOAD,
        "the first load is {} bytes with brotli, {} over the limit of {} (220 KiB)",
        grouped(brotli),
        grouped(brotli - FIRST_LOAD),
        grouped(FIRST_LOAD)
    );
    Ok(format!(
        "The first load is {} bytes with brotli: {} below the limit of {} (220 KiB).",
        grouped(brotli),
        grouped(FIRST_LOAD - brotli),
        grouped(FIRST_LOAD)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_itself_is_allowed() {
        assert_eq!(
            verdict(225_280).unwrap(),
            "The first load is 225,280 bytes with brotli: 0 below the limit of 225,280 (220 KiB)."
        );
    }

    #[test]
    fn one_byte_more_is_a_failure_that_names_the_excess() {
        assert_eq!(
            verdict(225_281).unwrap_err().to_string(),
            "the first load is 225,281 bytes with brotli, 1 over the limit of 225,280 (220 KiB)"
        );
    }
}
