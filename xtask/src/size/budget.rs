//! The most that a visit may cost, and the verdict on it.
//!
//! It must not know which files there are.

use anyhow::{Result, ensure};

use super::table::grouped;

/// What is loaded, and how much it may be in bytes after brotli.
pub struct Limit {
    what: &'static str,
    most: u64,
}

/// All files that come before the first view: 200 KiB.
pub const FIRST_VIEW: Limit = Limit { what: "what comes before the first view", most: 204_800 };

/// All files that every visit loads: 312 KiB.
pub const VISIT: Limit = Limit { what: "what a visit loads", most: 319_488 };

/// The first is part of the second.
const _: () = assert!(FIRST_VIEW.most < VISIT.most);

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

/// What to say of so many bytes after brotli.
///
/// # Errors
/// They are over the limit.
pub fn verdict(limit: &Limit, brotli: u64) -> Result<String> {
    let Limit { what, most } = limit;
    let (weight, grouped_most, kibibytes) = (grouped(brotli), grouped(*most), most / 1_024);
    ensure!(
        brotli <= *most,
        "{what} is {weight} bytes with brotli, {} over the limit of {grouped_most} ({kibibytes} KiB)",
        grouped(brotli - most)
    );
    let left = grouped(most - brotli);
    Ok(format!(
        "In all, {what} is {weight} bytes with brotli: {left} below the limit of {grouped_most} ({kibibytes} KiB)."
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

    const SOME: Limit = Limit { what: "a part", most: 286_720 };

    #[test]
    fn the_limit_itself_is_allowed() {
        assert_eq!(
            verdict(&SOME, 286_720).unwrap(),
            "In all, a part is 286,720 bytes with brotli: 0 below the limit of 286,720 (280 KiB)."
        );
    }

    #[test]
    fn one_byte_more_is_a_failure_that_names_the_excess() {
        assert_eq!(
            verdict(&SOME, 286_721).unwrap_err().to_string(),
            "a part is 286,721 bytes with brotli, 1 over the limit of 286,720 (280 KiB)"
        );
    }
}
