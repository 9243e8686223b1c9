//! A script that runs in every page before the page's own, for browsers whose drivers cannot do that: the server puts it
//! into the pages that a browser goes to. What scripts fetch, and keep for later, is left as it is.

use std::sync::{Arc, Mutex};

use super::server::Served;

/// The name under which the server has it.
pub const NAME: &str = "first-script.js";

/// Clones are the same script.
#[derive(Clone, Default)]
pub struct FirstScript(Arc<Mutex<Vec<String>>>);

impl FirstScript {
    /// Lets this run as well, once in each page however often it is added.
    pub fn add(&self, script: &str) {
        let mut parts = self.0.lock().unwrap();
        if !parts.iter().any(|part| part == script) {
            parts.push(script.to_owned());
        }
    }

    /// All of it.
    pub fn text(&self) -> String {
        let parts = self.0.lock().unwrap();
        parts.iter().map(|part| ["(() => { ", part, " })();\n"].concat()).collect()
    }

    /// The page with it.
    pub fn put_into(&self, page: Served) -> Served {
        if self.0.lock().unwrap().is_empty() {
            return page;
        }
        let content = String::from_utf8_lossy(&page.content).replacen(
            "<head>",
            &format!("<head><script src=\"/{NAME}\"></script>"),
            1,
        );
        Served { content: content.into_bytes(), ..page }
    }
}

/// Whether this line of a request says that a window or a frame wants a page.
pub fn asks_for_page(line: &str) -> bool {
    let line = line.to_ascii_lowercase();
    ["sec-fetch-dest: document", "sec-fetch-dest: iframe"].contains(&line.trim())
}
