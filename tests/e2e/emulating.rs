//! What a browser is made to show as if its person had set it so: dark colours, forced colours, what is for paper, no
//! scripts. Chromium is asked by the protocol of its own tools, Firefox in its own window. `WebKit` cannot be asked.

use serde_json::{Value, json};

use super::browser::Browser;
use super::keyboard::CONTROL;

/// Whether the colours of pages give way to those of their reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    OfThePage,
    Forced,
}

impl Browser {
    /// Shows pages in this scheme of colours, `light` or `dark`.
    pub async fn set_scheme(&self, scheme: &str) {
        self.set_colours(scheme, Colours::OfThePage).await;
    }

    pub async fn set_colours(&self, scheme: &str, colours: Colours) {
        let forced = if colours == Colours::Forced { "active" } else { "none" };
        if self.has_devtools() {
            let feature = |name, value| json!({"name": name, "value": value});
            let features = [feature("prefers-color-scheme", scheme), feature("forced-colors", forced)];
            self.devtools("Emulation.setEmulatedMedia", json!({"features": features})).await;
        } else {
            let set = "[tab.prefersColorSchemeOverride, tab.forcedColorsOverride] = arguments";
            self.run_in_its_window(set, &[json!(scheme), json!(forced)]).await;
        }
    }

    /// Shows pages as on a `screen` or as in `print`.
    pub async fn set_medium(&self, medium: &str) {
        if self.has_devtools() {
            self.devtools("Emulation.setEmulatedMedia", json!({"media": medium})).await;
        } else {
            self.run_in_its_window("tab.mediumOverride = arguments[0]", &[json!(medium)]).await;
        }
    }

    /// Whether scripts run in the pages that it goes to from here on.
    pub async fn set_scripts(&self, run: bool) {
        if self.has_devtools() {
            self.devtools("Emulation.setScriptExecutionDisabled", json!({"value": !run})).await;
        } else {
            self.run_in_its_window("tab.allowJavascript = arguments[0]", &[json!(run)]).await;
        }
    }

    /// Deletes what the page's address keeps in local storage, as the browser does by itself or for its person.
    pub async fn empty_store(&self) {
        if self.has_devtools() {
            let origin = self.run("return location.origin", &[]).await;
            let all = json!({"origin": origin, "storageTypes": "local_storage"});
            self.devtools("Storage.clearDataForOrigin", all).await;
        } else {
            let delete = "await new Promise((done) => Services.clearData.deleteDataFromPrincipal(
                tab.currentWindowGlobal.documentPrincipal, true, Ci.nsIClearDataService.CLEAR_DOM_QUOTA, done))";
            self.run_in_its_window(delete, &[]).await;
        }
    }

    /// Lets pages copy, as people's browsers do after a click. Without a window Chromium has to be asked.
    pub async fn allow_copying(&self) {
        if self.has_devtools() {
            let allowed = json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]});
            self.devtools("Browser.grantPermissions", allowed).await;
        }
    }

    /// What was copied last. Firefox lets nobody but a person ask for it, who pastes it into a field.
    pub async fn pasted(&self) -> Value {
        if self.has_devtools() {
            return self.run_waiting("return navigator.clipboard.readText()", &[]).await;
        }
        self.run("document.body.append(document.createElement('textarea')); document.body.lastChild.focus()", &[])
            .await;
        self.press_with(CONTROL, 'v').await;
        self.run("return document.body.lastChild.value", &[]).await
    }

    /// Asks Firefox itself: runs a script in the window around the page, which is `tab` there.
    pub async fn run_in_its_window(&self, script: &str, values: &[Value]) -> Value {
        self.driver_command("moz/context", Some(json!({"context": "chrome"}))).await;
        let script = format!("const tab = gBrowser.selectedBrowser.browsingContext; {script}");
        let result = self.run_waiting(&script, values).await;
        self.driver_command("moz/context", Some(json!({"context": "content"}))).await;
        result
    }
}
