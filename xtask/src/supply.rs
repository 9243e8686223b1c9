//! What the product is made of: the crates behind it, their licences and sources, and the marks of the shipped files.
//!
//! It must not fetch anything: it reads what cargo and npm have locked.

pub mod bill;
pub mod crates;
pub mod licence;
pub mod sums;

/// Whether a file of `dist/` is one of the lists, which nothing loads.
pub fn is_list(name: &str) -> bool {
    [bill::NAME, sums::NAME].contains(&name)
}
