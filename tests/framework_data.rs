//! Holds the shipped frameworks to the rules of a framework, to the published schema, and to the counts of the
//! documents that they come from. The counts are written here by hand, from the list of the source documents. It also
//! holds that adding a framework is adding a file.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

// Where it is anyway; rustfmt would look for it in framework_data/.
#[path = "common"]
mod common {
    pub mod folders;
    pub mod project;
    pub mod schemas;
    pub mod shipped_frameworks;
    pub mod texts;
}

/// What the build script takes frameworks in with.
#[path = "../build"]
mod build {
    pub mod folder;
    pub mod frameworks;
}

mod framework_data {
    mod eight_characteristics;
    mod empowered_communities;
    mod empowerment_programme;
    mod every_framework;
    mod grids;
    mod one_more;
}
