//! Which standard library the wasm of a release is linked with.
//!
//! The one that comes ready-made is compiled for speed and puts a panic into words. Built together with the app, for its
//! size, and with panics that stop at once, the wasm is 4 % smaller. Cargo calls this unstable, and so it is asked for
//! with `RUSTC_BOOTSTRAP`, which makes a stable compiler take unstable options. It must not change what the app does
//! while nothing panics.

/// Where the standard library comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandardLibrary {
    /// Built with the app from its source, for its size.
    ForSize,
    /// As it was installed.
    ReadyMade,
}

impl StandardLibrary {
    /// What has to be in cargo's environment.
    pub fn variables(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::ForSize => &[
                ("RUSTC_BOOTSTRAP", "1"),
                ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
                ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
            ],
            Self::ReadyMade => &[],
        }
    }

    /// What rustc has to be told for the wasm. A panic is a trap of WebAssembly then, which the page hears of as an
    /// error like any other.
    pub fn rustflags(self) -> &'static [&'static str] {
        match self {
            Self::ForSize => &["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none"],
            Self::ReadyMade => &[],
        }
    }
}
