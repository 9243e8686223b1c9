//! `WebKit`, the engine of Safari, as `WebKitGTK` has it: its small browser, its driver and a display that nobody sees.
//!
//! `WEBKIT`, `WEBKITDRIVER` and `XVFB` name other ones than those that a Linux system has. It must not stop the tests on other
//! systems, for which there is no `WebKitGTK`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::browser::{install, named};

const MISSING: &str = "the tests need WebKitGTK as well. Install it (Debian: the packages webkit2gtk-driver and xvfb; Fedora: \
    webkit2gtk4.1 and xorg-x11-server-Xvfb), or set WEBKIT, WEBKITDRIVER and XVFB to the paths of its MiniBrowser, of \
    WebKitWebDriver and of Xvfb";

/// Where distributions have what is not for `PATH`. Debian has a folder for each kind of processor in the first.
const FOLDERS: [&str; 3] = ["/usr/lib", "/usr/lib64", "/usr/libexec"];

/// The browser among them.
const BROWSER: &str = "webkit2gtk-4.1/MiniBrowser";

/// A browser, its driver and a display, by their paths.
pub struct WebKit {
    pub browser: PathBuf,
    pub driver: PathBuf,
    pub display: PathBuf,
}

/// Finds the three, or installs them on a Debian system; `None` where there are none.
///
/// # Errors
/// One is missing and cannot be installed here.
pub fn ensure() -> Result<Option<WebKit>> {
    if !cfg!(target_os = "linux") {
        return Ok(None);
    }
    if find()?.is_none() {
        install(&["webkit2gtk-driver", "xvfb"], MISSING)?;
    }
    find()?.context(MISSING).map(Some)
}

fn find() -> Result<Option<WebKit>> {
    let browser = match named("WEBKIT", &[])? {
        Some(browser) => Some(browser),
        None => FOLDERS.iter().find_map(|folder| beneath(Path::new(folder))),
    };
    let (driver, display) = (named("WEBKITDRIVER", &["WebKitWebDriver"])?, named("XVFB", &["Xvfb"])?);
    Ok(browser.zip(driver).zip(display).map(|((browser, driver), display)| WebKit { browser, driver, display }))
}

/// The browser in this folder, or in one that is in it.
fn beneath(folder: &Path) -> Option<PathBuf> {
    let inner = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    std::iter::once(folder.to_path_buf()).chain(inner).map(|place| place.join(BROWSER)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_is_found_in_the_folder_of_a_kind_of_processor() {
        let folder = std::env::temp_dir().join(format!("empowerment-check-webkit-{}", std::process::id()));
        let file = folder.join("x86_64-linux-gnu").join(BROWSER);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        assert_eq!(beneath(&folder), None);
        fs::write(&file, "").unwrap();
        assert_eq!(beneath(&folder), Some(file));
        fs::remove_dir_all(folder).unwrap();
    }
}
