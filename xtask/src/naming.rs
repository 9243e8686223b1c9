//! Names that hold a hash of the content, so that what bears one never changes and may be cached for ever.
//!
//! It must not touch what people link to: `index.html` and the loader keep their names and learn the new ones, with the
//! marks by which browsers tell that they got the right files. A copy of the loader bears a hash, for pages that want one
//! release and no other.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::hex::hex;
use crate::integrity;
use crate::project::Project;
use crate::two_parts;

/// Files that get a hash, each after those that it names.
const HASHED: [&str; 8] = [
    "page.css",
    "offline.js",
    "failure.js",
    "theme.js",
    two_parts::FIRST,
    two_parts::REST,
    "empowerment-check.js",
    "element.js",
];

/// Files that name others.
const NAMING: [&str; 3] = ["index.html", LOADER, "on-your-page/maker.js"];

/// The file that pages name. Its address never changes.
pub const LOADER: &str = "v1/empowerment-check.js";

/// What stands in a file that names others, until their marks are known.
const UNMARKED: &str = "sha384:";

/// Whether a file is loaded only where something is out of the ordinary: the product cannot run, a page gives it colours,
/// has it in a frame, or names one release of the loader.
pub fn is_for_few(file: &str) -> bool {
    ["failure-", "theme-", "embed/", "v1/embed.js", PINNED].iter().any(|beginning| file.starts_with(beginning))
}

/// How the name of the loader's copy begins.
const PINNED: &str = "v1/empowerment-check-";

/// The loader of one release, at an address where its content never changes.
pub struct Pinned {
    pub name: String,
    pub integrity: String,
}

/// Puts a copy of the finished loader beside it.
///
/// # Errors
/// The loader is missing, or the copy cannot be written.
pub fn pin_loader(project: &Project) -> Result<Pinned> {
    let content = fs::read(project.dist().join(LOADER)).context("the loader is missing in dist/")?;
    let name = with_hash(LOADER, &content);
    fs::write(project.dist().join(&name), &content)?;
    Ok(Pinned { name, integrity: integrity::mark(&content) })
}

/// Bytes of the hash that a name holds.
const BYTES: usize = 8;

/// Renames the files in `dist/`, and says so to those that name them.
///
/// # Errors
/// A file is missing, cannot be written, or is named nowhere.
pub fn hash_names(project: &Project) -> Result<()> {
    hash_names_in(&project.dist(), &HASHED, &NAMING)
}

fn hash_names_in(dist: &Path, hashed: &[&str], naming: &[&str]) -> Result<()> {
    for name in hashed {
        let content = fs::read(dist.join(name)).with_context(|| format!("{name} is missing in dist/"))?;
        let named = with_hash(name, &content);
        let mut places = 0;
        for file in naming.iter().map(|file| dist.join(file)).filter(|file| file.exists()) {
            let text = fs::read_to_string(&file)?;
            places += text.matches(&format!("./{name}")).count();
            fs::write(&file, with_name_and_mark(&text, name, &named, &integrity::mark(&content)))?;
        }
        anyhow::ensure!(places > 0, "nothing in dist/ names {name}");
        fs::rename(dist.join(name), dist.join(named))?;
    }
    Ok(())
}

/// A text that knows the new name of a file, and its mark: a script where it says so, and a page in each of its links.
fn with_name_and_mark(text: &str, name: &str, named: &str, mark: &str) -> String {
    let link = |name: &str| format!("href=\"./{name}\"");
    text.replace(&link(name), &format!("{} integrity=\"{mark}\"", link(named)))
        .replace(&format!("./{name}"), &format!("./{named}"))
        .replace(&format!("\"{UNMARKED}{name}\""), &format!("\"{mark}\""))
}

fn with_hash(name: &str, content: &[u8]) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let hash = hex(&Sha256::digest(content)[..BYTES]);
    format!("{stem}-{hash}.{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder that goes when it is dropped.
    struct Folder(std::path::PathBuf);

    impl Folder {
        fn with(files: &[(&str, &str)]) -> Self {
            let folder = std::env::temp_dir().join(format!("naming-{}-{}", std::process::id(), files.len()));
            for (name, content) in files {
                let file = folder.join(name);
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(file, content).unwrap();
            }
            Self(folder)
        }

        fn read(&self, name: &str) -> String {
            fs::read_to_string(self.0.join(name)).unwrap()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).unwrap();
        }
    }

    // The hashes are those that `sha256sum` tells.
    const A: &str = "ca978112ca1bbdca"; // "a"
    // printf a | openssl dgst -sha384 -binary | openssl base64 -A
    const MARK_OF_A: &str = "sha384-VKWbnyKwuAiA2EJ+VIt8I6vYc0huHwNdzpzWl+hRdQM8qojm1XvDXvrgta/TFF8x";

    #[test]
    fn files_bear_the_hash_of_their_content_and_are_named_by_it() {
        let files = [
            ("a.js", "a"),
            ("b.js", "import './a.js'"),
            ("index.html", "<link href=\"./b.js\"> ./v1/a.js"),
            ("v1/a.js", "'../a.js' \"sha384:a.js\" '../b.js' \"sha384:c.js\""),
        ];
        let folder = Folder::with(&files);
        hash_names_in(&folder.0, &["a.js", "b.js"], &["b.js", "index.html", "v1/a.js"]).unwrap();
        assert_eq!(folder.read(&format!("a-{A}.js")), "a");
        let b = with_hash("b.js", format!("import './a-{A}.js'").as_bytes());
        assert_eq!(folder.read(&b), format!("import './a-{A}.js'"), "a file is hashed as it is shipped");
        let mark = integrity::mark(folder.read(&b).as_bytes());
        let page = format!("<link href=\"./{b}\" integrity=\"{mark}\"> ./v1/a.js");
        assert_eq!(folder.read("index.html"), page, "the loader keeps its name");
        assert_eq!(folder.read("v1/a.js"), format!("'../a-{A}.js' \"{MARK_OF_A}\" '../{b}' \"sha384:c.js\""));
        assert!(!folder.0.join("a.js").exists() && !folder.0.join("b.js").exists());
    }

    #[test]
    fn a_file_that_is_missing_or_named_nowhere_stops_the_build() {
        let folder = Folder::with(&[("a.js", "a"), ("index.html", "")]);
        let failure = |name| hash_names_in(&folder.0, &[name], &["index.html"]).unwrap_err().to_string();
        assert_eq!(failure("a.js"), "nothing in dist/ names a.js");
        assert_eq!(failure("b.js"), "b.js is missing in dist/");
    }
}
