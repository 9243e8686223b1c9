//! The worker by which the standalone page works without a network: which files of a release it keeps, and what of each
//! it must be.
//!
//! It must not list a file that no visitor of that page can come to: every one of them is loaded by every visitor.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::hex::hex;
use crate::integrity;
use crate::naming::LOADER;
use crate::paper;
use crate::project::Project;
use crate::size::weight::files_in;

/// The worker's file in `dist/`. It sees to the folder that it lies in, so it lies beside the page.
const WORKER: &str = "sw.js";

/// What stands in the worker until the release is known.
const UNKNOWN: &str = "\"__RELEASE__\"";

/// The page, and how it is asked for: some servers lead from its file name to its folder.
const PAGE: &str = "index.html";
const PAGE_ADDRESS: &str = "./";

/// Files of the page that keep their names.
const NAMED: [&str; 4] = [PAGE, LOADER, "manifest.json", "icons/icon.svg"];

/// What the names of its other files begin with, before the hash. Colours that a page gives, for which there is a script
/// of its own, are not among what this page does.
const HASHED: [&str; 7] =
    ["page", "offline", "element", "failure", "empowerment-check", "empowerment-check_bg", "rest"];

/// Bytes of the hash that a release is known by.
const BYTES: usize = 8;

/// Whether a file is loaded after the page, or by the browser alone: the worker, and pictures for an installed page.
pub fn is_loaded_later(file: &str) -> bool {
    file == WORKER || file.starts_with("icons/") && !is_kept(file)
}

/// Puts the worker into `dist/`, without the release.
///
/// # Errors
/// It cannot be read or written.
pub fn put_worker(project: &Project) -> Result<()> {
    let source = project.root().join("src/embed").join(WORKER);
    fs::copy(&source, project.dist().join(WORKER)).with_context(|| format!("{} cannot be copied", source.display()))?;
    Ok(())
}

/// Tells the worker in `dist/` what the release is, once all other files of it are there.
///
/// # Errors
/// A file cannot be read, or the worker has no place for the release.
pub fn tell_worker(project: &Project) -> Result<()> {
    let dist = project.dist();
    let names = files_in(&dist)?.into_iter().filter(|name| is_kept(name));
    let files = names.map(|name| Ok((name.clone(), fs::read(dist.join(name))?))).collect::<Result<Vec<_>>>()?;
    let worker = dist.join(WORKER);
    let told = with_release(&fs::read_to_string(&worker)?, &files)?;
    fs::write(&worker, told)?;
    Ok(())
}

fn is_kept(file: &str) -> bool {
    NAMED.contains(&file) || paper::is_form(file) || stem(file).is_some_and(|stem| HASHED.contains(&stem))
}

/// What a name is without its hash and ending, if it has a hash.
fn stem(file: &str) -> Option<&str> {
    let (name, _) = file.rsplit_once('.')?;
    let (stem, hash) = name.rsplit_once('-')?;
    let is_hash = hash.len() == 2 * BYTES && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash.then_some(stem)
}

/// The worker with a release of these files: each with its mark, and the mark of all of it, the worker included.
fn with_release(worker: &str, files: &[(String, Vec<u8>)]) -> Result<String> {
    ensure!(worker.matches(UNKNOWN).count() == 1, "{WORKER} has not one place for the release");
    let address = |name: &str| if name == PAGE { PAGE_ADDRESS.to_owned() } else { name.to_owned() };
    let marks = files.iter().map(|(name, content)| (address(name), Value::from(integrity::mark(content))));
    let marks = Value::Object(marks.collect::<Map<_, _>>());
    let build = hex(&Sha256::digest(format!("{worker}{marks}"))[..BYTES]);
    Ok(worker.replace(UNKNOWN, &json!({"build": build, "files": marks}).to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "const{build:a,files:b}=\"__RELEASE__\";";

    fn release(files: &[(&str, &str)]) -> Value {
        let files: Vec<_> = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
        let told = with_release(SOURCE, &files).unwrap();
        let release = told.strip_prefix("const{build:a,files:b}=").unwrap().strip_suffix(';').unwrap();
        serde_json::from_str(release).unwrap()
    }

    #[test]
    fn what_the_page_can_come_to_is_kept_and_nothing_else() {
        for kept in [
            "index.html",
            "manifest.json",
            "icons/icon.svg",
            "v1/empowerment-check.js",
            "paper/index.html",
            "paper/paper.css",
            "element-64bc1b09e7068979.js",
            "empowerment-check-bb4d895e50e565e1.js",
            "empowerment-check_bg-c07d558a83016ee5.wasm",
            "rest-c07d558a83016ee5.wasm",
            "failure-e992481a545f1350.js",
            "offline-0123456789abcdef.js",
            "page-122cae637b2d41ef.css",
        ] {
            assert!(is_kept(kept), "{kept}");
        }
        for left in [
            "SHA384SUMS",
            "bom.cdx.json",
            "sw.js",
            "icons/icon-512.png",
            "embed/index.html",
            "embed/frame.js",
            "v1/embed.js",
            "v1/empowerment-check-bb4d895e50e565e1.js",
            "theme-4693c5ce35481d10.js",
            "empowerment-check.html",
            "element.js",
            "other-64bc1b09e7068979.js",
            "element-64bc1b09e706897g.js",
        ] {
            assert!(!is_kept(left), "{left}");
        }
    }

    #[test]
    fn a_release_names_each_file_with_its_mark_and_the_page_by_its_folder() {
        let release = release(&[("index.html", "a"), ("paper/a.html", "alert(1);")]);
        // printf a | openssl dgst -sha384 -binary | openssl base64 -A; likewise for the other.
        let expected = json!({
            "./": "sha384-VKWbnyKwuAiA2EJ+VIt8I6vYc0huHwNdzpzWl+hRdQM8qojm1XvDXvrgta/TFF8x",
            "paper/a.html": "sha384-dnux3uAPxaf+IhCrFG1D/XVNzP1XLDNcn3Pe3jyxouEAoot5kfwC5u8rMwNhE5oi",
        });
        assert_eq!(release["files"], expected);
        assert_eq!(release["build"].as_str().unwrap().len(), 16);
    }

    #[test]
    fn the_same_files_are_the_same_release_and_any_other_content_or_name_is_another() {
        let first = release(&[("index.html", "a"), ("b", "b")]);
        assert_eq!(first, release(&[("index.html", "a"), ("b", "b")]));
        for other in
            [&[("index.html", "a"), ("b", "c")][..], &[("index.html", "a"), ("c", "b")], &[("index.html", "a")]]
        {
            assert_ne!(first["build"], release(other)["build"], "{other:?}");
        }
        let other_worker = with_release(&format!("{SOURCE}more()"), &[]).unwrap();
        let worker = with_release(SOURCE, &[]).unwrap();
        assert_ne!(other_worker.split("more").next(), Some(worker.as_str()), "a new worker is a new release");
    }

    #[test]
    fn a_worker_without_a_place_for_the_release_stops_the_build() {
        assert!(with_release("const files = [];", &[]).is_err());
        assert!(with_release(&SOURCE.repeat(2), &[]).is_err());
    }
}
