//! The browser that the tests drive, and the driver that fits it.
//!
//! `CHROMIUM` and `CHROMEDRIVER` name other ones than those on `PATH`. It must not install anything
//! but Debian's packages: elsewhere it says what to install.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::child;
use crate::program;

const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVERS: &[&str] = &["chromedriver"];

const MISSING: &str = "the tests need Chromium or Chrome and a chromedriver of the same major version. \
    Install both (Debian: the packages chromium and chromium-driver; Fedora: chromium and chromedriver; \
    macOS: brew install --cask chromium chromedriver), or set CHROMIUM and CHROMEDRIVER to their paths";

/// A browser and its driver, by their paths.
pub struct Browser {
    pub chromium: PathBuf,
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
            install()?;
            find()?.context(MISSING)?
        }
    };
    check_versions(&browser)?;
    Ok(browser)
}

fn find() -> Result<Option<Browser>> {
    let chromium = named("CHROMIUM", BROWSERS)?;
    let driver = named("CHROMEDRIVER", DRIVERS)?;
    Ok(chromium.zip(driver).map(|(chromium, driver)| Browser { chromium, driver }))
}

/// The program that the variable names, or else the first of these names on `PATH`.
fn named(variable: &str, names: &[&str]) -> Result<Option<PathBuf>> {
    let Some(chosen) = env::var_os(variable).map(PathBuf::from) else {
        return Ok(names.iter().find_map(|name| program::find(name)));
    };
    ensure!(chosen.is_file(), "{variable} is set to {}, which is not a file", chosen.display());
    Ok(Some(chosen))
}

fn install() -> Result<()> {
    ensure!(program::find("apt-get").is_some(), MISSING);
    let (mut update, mut install) = (apt_get()?, apt_get()?);
    println!("Installing chromium and chromium-driver ...");
    // One package source that does not answer need not matter: the installation tells.
    child::run_quietly(update.arg("update")).ok();
    install.args(["install", "-y", "--no-install-recommends"]);
    child::run_quietly(install.args(["chromium", "chromium-driver"])).context(MISSING)
}

/// `apt-get` with the rights that it needs: as it is for root, otherwise through sudo.
fn apt_get() -> Result<Command> {
    let user = child::output_of(Command::new("id").arg("-u"))?;
    if user.trim() == "0" {
        return Ok(Command::new("apt-get"));
    }
    ensure!(program::find("sudo").is_some(), MISSING);
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
