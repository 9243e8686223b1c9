//! How a build of the app is made, as one word.
//!
//! It must not know which tools a profile needs: `setup` does.

/// How the app is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Quick to build, large, with names for a backtrace. Needs nothing but rustup.
    Debug,
    /// What is shipped: optimised for size, then passed through wasm-opt.
    Release,
}
