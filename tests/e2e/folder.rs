//! A folder of one test, gone with it.

use std::path::PathBuf;

/// Removed with everything in it when dropped.
pub struct Folder(PathBuf);

impl Folder {
    /// An empty folder that no other test has.
    pub fn new(test: &str) -> Self {
        let name = format!("empowerment-check-e2e-{}-{test}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// A new empty folder in this one.
    pub fn inner(&self, name: &str) -> PathBuf {
        let folder = self.0.join(name);
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    /// Writes a file and says where it is.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let file = self.0.join(name);
        std::fs::write(&file, content).unwrap();
        file
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A browser that is still closing may hold a file: what is left lies among the temporary files.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
