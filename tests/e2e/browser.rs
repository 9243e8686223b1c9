//! One browser with a fresh profile, driven from outside by real clicks and keys. How Chromium, Firefox and `WebKit` are asked
//! for the same is decided here, and nowhere else. What one of them cannot be asked for fails.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::wd::{PrintConfiguration, PrintSize, WindowHandle};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::bidi::Bidi;
use super::driver::Driver;
use super::driver_command::DriverCommand;
use super::engine::Engine;
use super::first_script::FirstScript;
use super::waiting::{until, until_equal};
use super::webkit;

/// A name for this machine that a browser does not know for what it is, and so does not trust.
pub const INSECURE_HOST: &str = "insecure.example";

/// The window that most tests look at, wide and high.
pub const WINDOW: (u32, u32) = (1280, 900);

/// The key under which an element stands in what a script returns.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Whether the browser keeps what pages store.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Storing {
    Allowed,
    Blocked,
}

/// Clones are the same browser.
#[derive(Clone)]
pub struct Browser {
    pub client: Client,
    downloads: PathBuf,
    line: Line,
    /// What was read of the console so far.
    console: Rc<RefCell<Vec<Value>>>,
}

/// What a browser is asked on that the protocol of the drivers does not have.
#[derive(Clone)]
enum Line {
    /// The protocol of its own tools, through its driver.
    Chromium,
    Firefox(Rc<Bidi>),
    /// None: what can be had is done in the page, by a script that the server puts into it.
    WebKit(FirstScript),
}

const MESSAGE: &str = "log.entryAdded";
const REQUEST: &str = "network.beforeRequestSent";

impl Browser {
    /// Starts one whose downloads go to this folder.
    pub async fn start(driver: &Driver, downloads: PathBuf, storing: Storing, first: FirstScript) -> Self {
        let connector = HttpConnector::new();
        let mut builder = ClientBuilder::new(connector);
        builder.capabilities(driver.engine.capabilities(&downloads, storing));
        let client = builder.connect(&driver.address()).await.unwrap();
        let line = match driver.engine {
            Engine::Chromium => Line::Chromium,
            Engine::Firefox => {
                let address = client.capabilities().unwrap()["webSocketUrl"].as_str().unwrap();
                Line::Firefox(Rc::new(Bidi::open(address, &[MESSAGE, REQUEST])))
            }
            Engine::WebKit => Line::WebKit(first),
        };
        let browser = Self { client, downloads, line, console: Rc::default() };
        if driver.engine == Engine::WebKit {
            browser.run_in_every_page(webkit::EARS).await;
        }
        browser.set_window(WINDOW).await;
        browser
    }

    /// Ends the session, and with it the browser.
    pub async fn close(self) {
        let _ = self.client.close().await;
    }

    /// Runs a script in the page and gives back what it returns.
    pub async fn run(&self, script: &str, values: &[Value]) -> Value {
        let result = self.client.execute(script, values.to_vec()).await;
        result.unwrap_or_else(|error| panic!("{error}\nin the script\n{script}"))
    }

    /// Runs a script in the page and gives back what its promise holds.
    pub async fn run_waiting(&self, script: &str, values: &[Value]) -> Value {
        let promise = format!(
            "const done = arguments[arguments.length - 1]; (async (...arguments) => {{ {script} }})(...arguments).then(done)"
        );
        let result = self.client.execute_async(&promise, values.to_vec()).await;
        result.unwrap_or_else(|error| panic!("{error}\nin the script\n{script}"))
    }

    /// The element that a script returned; `None` for `null`.
    pub fn element(&self, returned: &Value) -> Option<Element> {
        let id = returned.get(ELEMENT)?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client.clone(), ElementRef::from(id)))
    }

    /// An element for a script to work on.
    pub fn value(element: &Element) -> Value {
        json!({ELEMENT: element.element_id().as_ref()})
    }

    /// Presses keys one after the other, wherever the focus is.
    pub async fn press(&self, keys: &[char]) {
        let strokes = keys.iter().flat_map(|&value| [KeyAction::Down { value }, KeyAction::Up { value }]);
        self.perform(strokes).await;
    }

    /// Presses a key while another is held down.
    pub async fn press_with(&self, held: char, value: char) {
        let strokes = [
            KeyAction::Down { value: held },
            KeyAction::Down { value },
            KeyAction::Up { value },
            KeyAction::Up { value: held },
        ];
        self.perform(strokes).await;
    }

    /// Puts text in where the focus is, in one go, as an emoji picker or a paste does.
    pub async fn insert_text(&self, text: &str) {
        if self.has_devtools() {
            self.devtools("Input.insertText", json!({"text": text})).await;
        } else {
            self.run("document.execCommand('insertText', false, arguments[0])", &[json!(text)]).await;
        }
    }

    pub async fn set_window(&self, (width, height): (u32, u32)) {
        match &self.line {
            Line::Chromium => {
                let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
                self.devtools("Emulation.setDeviceMetricsOverride", size).await;
            }
            Line::Firefox(firefox) => {
                let context = String::from(self.tab().await);
                let size = json!({"context": context, "viewport": {"width": width, "height": height}});
                firefox.command("browsingContext.setViewport", &size);
            }
            Line::WebKit(_) => self.set_outer_window(width, height).await,
        }
    }

    /// Lets the window be so large that the page in it has this size.
    async fn set_outer_window(&self, width: u32, height: u32) {
        let wanted = json!([width, height]);
        until_equal("the size of the page", &wanted, async || {
            let size = self.run("return [innerWidth, innerHeight]", &[]).await;
            if size != wanted {
                let (_, _, outer_width, outer_height) = self.client.get_window_rect().await.unwrap();
                let side = |outer: u64, inner: &Value, wanted: u32| {
                    u32::try_from(outer + u64::from(wanted) - inner.as_u64().unwrap()).unwrap()
                };
                let (width, height) = (side(outer_width, &size[0], width), side(outer_height, &size[1], height));
                self.client.set_window_size(width, height).await.unwrap();
            }
            size
        })
        .await;
    }

    /// Loads the page again, as a person does. What Firefox's driver does by itself goes past everything that is kept.
    pub async fn reload(&self) {
        if let Line::Firefox(firefox) = &self.line {
            let page = json!({"context": String::from(self.tab().await), "wait": "complete"});
            firefox.command("browsingContext.reload", &page);
        } else {
            self.client.refresh().await.unwrap();
        }
    }

    /// Closes the tab and goes on in a new one of the same browser.
    pub async fn close_tab(&self) {
        let other = self.client.new_window(true).await.unwrap();
        self.client.close_window().await.unwrap();
        self.client.switch_to_window(other.handle).await.unwrap();
        self.set_window(WINDOW).await;
    }

    /// The tab that commands go to now.
    pub async fn tab(&self) -> WindowHandle {
        self.client.window().await.unwrap()
    }

    /// Opens another tab beside this one and goes there.
    pub async fn open_tab(&self) -> WindowHandle {
        let opened = self.client.new_window(true).await.unwrap().handle;
        self.go_to_tab(&opened).await;
        self.set_window(WINDOW).await;
        opened
    }

    /// From here on commands go to this tab.
    pub async fn go_to_tab(&self, tab: &WindowHandle) {
        self.client.switch_to_window(tab.clone()).await.unwrap();
    }

    /// Runs this script in every page before the page's own scripts.
    pub async fn run_in_every_page(&self, script: &str) {
        match &self.line {
            Line::Chromium => {
                self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": script})).await;
            }
            Line::Firefox(firefox) => {
                let function = format!("() => {{ {script} }}");
                firefox.command("script.addPreloadScript", &json!({"functionDeclaration": function}));
            }
            Line::WebKit(first) => first.add(script),
        }
    }

    /// Prints the page on paper of this size, as a PDF.
    pub async fn print(&self, size: PrintSize) -> Vec<u8> {
        let configuration = PrintConfiguration::builder().size(size).build().unwrap();
        self.client.print(configuration).await.unwrap()
    }

    /// Whether it prints what a style sheet puts into the margins of pages. Firefox leaves it out.
    pub fn prints_margins(&self) -> bool {
        !matches!(self.line, Line::Firefox(_))
    }

    /// Whether it can be asked by the protocol of Chrome's own tools.
    pub fn has_devtools(&self) -> bool {
        matches!(self.line, Line::Chromium)
    }

    /// Asks the browser itself, by the protocol of Chrome's own tools, which the others do not know.
    pub async fn devtools(&self, command: &str, values: Value) -> Value {
        assert!(self.has_devtools(), "only Chromium knows {command}");
        let body = json!({"cmd": command, "params": values});
        self.driver_command("goog/cdp/execute", Some(body)).await
    }

    /// Ends the process of the page, as when it runs out of memory. The driver then has nobody to ask, and says so.
    pub async fn crash(&self) {
        assert!(self.has_devtools(), "only Chromium ends a page and goes on");
        let command = DriverCommand {
            path: "goog/cdp/execute".to_owned(),
            body: Some(json!({"cmd": "Page.crash", "params": {}})),
        };
        assert!(self.client.issue_cmd(command).await.is_err(), "the page lives on");
    }

    /// What has come into this log (`browser`: the console, `performance`: what the page did) since it was last read. In
    /// the form of Chromium; of what the page did, Firefox tells requests alone, and `WebKit` nothing.
    pub async fn log(&self, kind: &str) -> Vec<Value> {
        let entries = self.new_entries(kind).await;
        if kind == "browser" {
            self.console.borrow_mut().extend_from_slice(&entries);
        }
        entries
    }

    /// Everything that came into the console, also what was read of it before.
    pub async fn console(&self) -> Vec<Value> {
        self.log("browser").await;
        self.console.borrow().clone()
    }

    async fn new_entries(&self, kind: &str) -> Vec<Value> {
        let entries = match (&self.line, kind) {
            (Line::Firefox(firefox), "browser") => firefox.told(MESSAGE).iter().map(as_message).collect(),
            (Line::Firefox(firefox), _) => firefox.told(REQUEST).iter().map(as_event).collect(),
            (Line::WebKit(_), "browser") => self.run(webkit::HEARD, &[]).await,
            (Line::WebKit(_), _) => panic!("WebKit tells nothing of what pages do"),
            (Line::Chromium, _) => self.driver_command("se/log", Some(json!({"type": kind}))).await,
        };
        entries.as_array().cloned().unwrap_or_default()
    }

    /// The content of a file that this browser downloads, once it is there.
    pub async fn downloaded(&self, name: &str) -> Vec<u8> {
        // The browser writes under another name first; Firefox keeps this one free with an empty file.
        let file = self.download(name);
        let read = async || std::fs::read(&file).ok().filter(|content| !content.is_empty());
        until(&format!("the download of {name}"), read).await
    }

    /// Where a downloaded file is.
    pub fn download(&self, name: &str) -> PathBuf {
        self.downloads.join(name)
    }

    /// The role and the name of an element, as assistive technology is told.
    pub async fn heard(&self, element: &Element) -> (String, String) {
        let id = element.element_id();
        let role = self.driver_command(&format!("element/{}/computedrole", id.as_ref()), None).await;
        let name = self.driver_command(&format!("element/{}/computedlabel", id.as_ref()), None).await;
        let text = |value: Value| value.as_str().unwrap_or_default().to_owned();
        (text(role), text(name))
    }

    async fn perform(&self, strokes: impl IntoIterator<Item = KeyAction>) {
        let keyboard = KeyActions::new("keyboard".to_owned());
        let actions = strokes.into_iter().fold(keyboard, InputSource::then);
        self.client.perform_actions(actions).await.unwrap();
    }

    pub async fn driver_command(&self, path: &str, body: Option<Value>) -> Value {
        let command = DriverCommand { path: path.to_owned(), body };
        self.client.issue_cmd(command).await.unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

/// A message of Firefox in the form of Chromium's log.
fn as_message(told: &Value) -> Value {
    let entry = &told["params"];
    let level = match entry["level"].as_str() {
        Some("error") => "SEVERE",
        Some("warn") => "WARNING",
        _ => "INFO",
    };
    json!({"level": level, "message": entry["text"], "source": entry["type"]})
}

/// A request in the form of Chromium's log.
fn as_event(told: &Value) -> Value {
    let request = json!({"url": told["params"]["request"]["url"]});
    let event = json!({"method": "Network.requestWillBeSent", "params": {"request": request}});
    json!({"message": json!({"message": event}).to_string()})
}
