//! The browsers that the tests drive, and the drivers that fit them.
//!
//! `CHROMIUM`, `CHROMEDRIVER` and `FIREFOX` name other ones than those on `PATH`. It must not install anything but Debian's
//! packages: elsewhere it says what to install. Firefox's driver comes from crates.io, as the other tools do.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::cargo_tools;
use crate::child;
use crate::program;

const FIREFOXES: &[&str] = &["firefox-esr", "firefox"];
const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVERS: &[&str] = &["chromedriver"];

const MISSING: &str = "the tests need Chromium or Chrome and a chromedriver of the same major version. \
    Install both (Debian: the packages chromium and chromium-driver; Fedora: chromium and chromedriver; \
    macOS: brew install --cask chromium chromedriver), or set CHROMIUM and CHROMEDRIVER to their paths";

const NO_FIREFOX: &str = "the tests need Firefox as well. Install it (Debian: the package firefox-esr; macOS: brew install \
    --cask firefox), or set FIREFOX to its path";

/// A browser and its driver, by their paths.
pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

/// The second.
pub struct Firefox {
    pub firefox: PathBuf,
    pub driver: PathBuf,
}

/// Finds the browser and its driver, or installs them on a Debian system.
///
/// # Errors
/// One is missing and cannot be installed here, or their versions do not fit each other.
pub fn ensure() -> Result<Browser> {
    let browser = match find()? {
        Some(browser) => browser,
        None => {
            install(&["chromium", "chromium-driver"], MISSING)?;
            find()?.context(MISSING)?
        }
    };
    check_versions(&browser)?;
    Ok(browser)
}

/// Finds Firefox and its driver, or installs them.
///
/// # Errors
/// One is missing and cannot be installed here.
pub fn ensure_firefox() -> Result<Firefox> {
    let firefox = match named("FIREFOX", FIREFOXES)? {
        Some(firefox) => firefox,
        None => {
            install(&["firefox-esr"], NO_FIREFOX)?;
            named("FIREFOX", FIREFOXES)?.context(NO_FIREFOX)?
        }
    };
    Ok(Firefox { firefox, driver: cargo_tools::geckodriver().ensure()?.program })
}

fn find() -> Result<Option<Browser>> {
    let chromium = named("CHROMIUM", BROWSERS)?;
    let driver = named("CHROMEDRIVER", DRIVERS)?;
    Ok(chromium.zip(driver).map(|(chromium, driver)| Browser { chromium, driver }))
}

/// The program that the variable names, or else the first of these names on `PATH`.
pub(super) fn named(variable: &str, names: &[&str]) -> Result<Option<PathBuf>> {
    let Some(chosen) = env::var_os(variable).map(PathBuf::from) else {
        return Ok(names.iter().find_map(|name| program::find(name)));
    };
    ensure!(chosen.is_file(), "{variable} is set to {}, which is not a file", chosen.display());
    Ok(Some(chosen))
}

/// Installs Debian's packages, or says what is missing.
pub(super) fn install(packages: &[&str], missing: &'static str) -> Result<()> {
    ensure!(program::find("apt-get").is_some(), missing);
    let (mut update, mut install) = (apt_get(missing)?, apt_get(missing)?);
    println!("Installing {} ...", packages.join(" and "));
    // One package source that does not answer need not matter: the installation tells.
    child::run_quietly(update.arg("update")).ok();
    install.args(["install", "-y", "--no-install-recommends"]);
    child::run_quietly(install.args(packages)).context(missing)
}

/// `apt-get` with the rights that it needs: as it is for root, otherwise through sudo.
fn apt_get(missing: &'static str) -> Result<Command> {
    let user = child::output_of(Command::new("id").arg("-u"))?;
    if user.trim() == "0" {
        return Ok(Command::new("apt-get"));
    }
    ensure!(program::find("sudo").is_some(), missing);
    let mut command = Command::new("sudo");
    command.arg("apt-get");
    Ok(command)
}

fn check_versions(browser: &Browser) -> Result<()> {
    let chromium = program::version_of(&browser.chromium);
    let driver = program::version_of(&browser.driver);
    let unknown = || "unknown".to_owned();
    check_fit(&chromium.unwrap_or_else(unknown), &driver.unwrap_or_else(unknown))
}

/// A driver only drives a browser of its own major version.
fn check_fit(chromium: &str, driver: &str) -> Result<()> {
    let fit = program::major(chromium).is_some() && program::major(chromium) == program::major(driver);
    ensure!(fit, "the browser (version {chromium}) and chromedriver (version {driver}) do not fit: {MISSING}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_major_version_fits() {
        assert!(check_fit("156.0.8078.79", "156.0.8000.1").is_ok());
        let refusal = check_fit("156.0.8078.79", "155.0.1.2").unwrap_err();
        assert!(refusal.to_string().contains("version 155.0.1.2"));
        assert!(check_fit("unknown", "unknown").is_err());
    }
}
