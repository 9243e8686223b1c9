//! The commands that the README names, one file each.
//!
//! What a command needs it asks `setup` for; no command installs anything by itself.

mod bench;
mod build;
mod check_framework;
mod crates;
mod end_to_end;
mod fuzz;
mod gallery;
mod growth;
mod help;
mod mutants;
mod reproduce;
mod screenshot;
mod serve;
mod size;
mod supply_chain;
mod test;

pub use bench::bench;
pub use build::build;
pub use check_framework::check_framework;
pub use crates::crates;
pub use fuzz::fuzz;
pub use gallery::gallery;
pub use growth::growth;
pub use help::help;
pub use mutants::mutants;
pub use reproduce::reproduce;
pub use screenshot::screenshot;
pub use serve::serve;
pub use size::size;
pub use supply_chain::supply_chain;
pub use test::test;
