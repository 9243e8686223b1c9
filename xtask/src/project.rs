//! Where things are in this repository.
//!
//! It must not read or write any of them.

use std::path::{Path, PathBuf};

/// The repository that this command runner belongs to.
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The project whose member this program was compiled from.
    pub fn here() -> Self {
        let member = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = member.parent().unwrap_or(member).to_path_buf();
        Self { root }
    }

    /// The folder that holds the main `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder that a build of the app is written to, and the only thing that is shipped.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The folder that the tests' build of the gallery is written to.
    pub fn gallery(&self) -> PathBuf {
        self.scratch().join("gallery")
    }

    /// A folder for what is made on the way and never shipped, kept out of version control.
    pub fn scratch(&self) -> PathBuf {
        self.root.join("target").join("xtask")
    }

    /// The folder with one JSON file per framework.
    pub fn framework_data(&self) -> PathBuf {
        self.root.join("framework-data")
    }

    /// The folder with the scripts and pages around the wasm.
    pub fn embed(&self) -> PathBuf {
        self.root.join("src").join("embed")
    }

    /// The folder with the style sheets.
    pub fn styles(&self) -> PathBuf {
        self.root.join("style")
    }

    /// The file that pins every crate.
    pub fn lockfile(&self) -> PathBuf {
        self.root.join("Cargo.lock")
    }

    /// The folder that pins and holds the npm packages.
    pub fn npm(&self) -> PathBuf {
        self.root.join("xtask").join("npm")
    }

    /// The folder with what the product is compared with.
    pub fn peers(&self) -> PathBuf {
        self.root.join("tests").join("peers")
    }

    /// The folder with the drawing of the icon and its pictures.
    pub fn icons(&self) -> PathBuf {
        self.root.join("icons")
    }

    /// The picture in the README.
    pub fn screenshot(&self) -> PathBuf {
        self.root.join("docs").join("screenshot.png")
    }
}
