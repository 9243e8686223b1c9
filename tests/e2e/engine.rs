//! The browsers that the tests know, and what is asked of each before it runs. How their drivers are started is told in
//! `driver.rs`, and what they cannot do once they run in `browser.rs`.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::browser::{INSECURE_HOST, Storing};
use super::{environment, webkit};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

const CHROMIUM_FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--lang=en-GB",
    // In a process of their own, ChromeDriver cannot tell how their elements are read out.
    "--disable-features=IsolateSandboxedIframes",
];

impl Engine {
    /// The one that `EC_BROWSER` names, for tests that are the same in each. Without it Chromium.
    pub fn chosen() -> Self {
        match std::env::var("EC_BROWSER").as_deref() {
            Err(_) | Ok("chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok(other) => panic!("EC_BROWSER is {other}: it takes chromium, firefox or webkit"),
        }
    }

    /// What is asked of a browser that nobody has used.
    pub fn capabilities(self, downloads: &Path, storing: Storing) -> Map<String, Value> {
        let mut wanted = match self {
            Self::Chromium => chromium(downloads, storing),
            Self::Firefox => firefox(downloads, storing),
            Self::WebKit => webkit::capabilities(downloads, storing),
        };
        wanted["timeouts"] = json!({"script": 120_000});
        wanted.as_object().cloned().unwrap_or_default()
    }
}

fn chromium(downloads: &Path, storing: Storing) -> Value {
    let mut preferences = json!({
        "download.default_directory": downloads,
        "download.prompt_for_download": false,
    });
    if storing == Storing::Blocked {
        preferences["profile.default_content_setting_values.cookies"] = json!(2);
    }
    let names = format!("--host-resolver-rules=MAP {INSECURE_HOST} 127.0.0.1");
    let flags: Vec<&str> = CHROMIUM_FLAGS.iter().copied().chain([names.as_str()]).collect();
    json!({
        "goog:chromeOptions": {"binary": environment::path("CHROMIUM"), "args": flags, "prefs": preferences},
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
    })
}

fn firefox(downloads: &Path, storing: Storing) -> Value {
    let mut preferences = json!({
        "browser.download.alwaysOpenPanel": false,
        "browser.download.dir": downloads,
        "browser.download.folderList": 2,
        // Without it a test cannot choose a file for a page of a website.
        "dom.file.createInChild": true,
        "intl.accept_languages": "en-GB",
        "network.dns.localDomains": INSECURE_HOST,
        // As people have it: what is recommended for tests keeps the data of files on the computer otherwise.
        "remote.prefs.recommended": false,
        // What it asks of its maker's servers is none of the product's.
        "app.normandy.enabled": false,
        "app.update.disabledForTesting": true,
        "browser.safebrowsing.malware.enabled": false,
        "browser.safebrowsing.phishing.enabled": false,
        "browser.shell.checkDefaultBrowser": false,
        "browser.startup.homepage_override.mstone": "ignore",
        "datareporting.policy.dataSubmissionEnabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "services.settings.server": "",
    });
    if storing == Storing::Blocked {
        preferences["network.cookie.cookieBehavior"] = json!(2);
    }
    let options = json!({"binary": environment::path("FIREFOX"), "args": ["-headless"], "prefs": preferences});
    json!({"moz:firefoxOptions": options, "webSocketUrl": true})
}
