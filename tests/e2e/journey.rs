//! One test from its start to its end: a server, a driver and the browsers it opens. However it ends, its browsers are
//! closed, and a failing one leaves a picture behind.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::pin;
use std::task::Poll;

use serde_json::Value;

use super::browser::{Browser, INSECURE_HOST, Storing};
use super::driver::Driver;
use super::engine::Engine;
use super::environment;
use super::folder::Folder;
use super::page::Page;
use super::server::Server;

/// What Firefox says of the part of the product that was still on its way when its page was left: it breaks that off, and a
/// page that goes on after all offers to get it once more.
const BROKEN_OFF: [&str; 3] = [
    "a part could not be loaded: TypeError: NetworkError",
    "a part could not be loaded: AbortError",
    ".wasm’. A ServiceWorker intercepted the request and encountered an unexpected error.",
];

/// Runs a test under its name, in the browser that the environment names.
pub fn journey(name: &str, test: impl AsyncFnOnce(&World)) {
    journey_in(Engine::chosen(), name, test);
}

/// Runs a test under its name, in this browser.
pub fn journey_in(engine: Engine, name: &str, test: impl AsyncFnOnce(&World)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let world = World::new(engine, name);
        let mut outcome = caught(test(&world)).await;
        if outcome.is_ok() {
            outcome = caught(async {
                world.expect_no_errors().await;
                world.expect_only_files_asked_for();
            })
            .await;
        }
        if outcome.is_err() {
            world.show_browsers().await;
        }
        world.close_browsers().await;
        outcome.unwrap_or_else(|panic| resume_unwind(panic));
    });
}

/// What a test works with.
pub struct World {
    name: String,
    pub server: Server,
    pub folder: Folder,
    engine: Engine,
    /// One for each browser: Firefox's takes no more.
    drivers: RefCell<Vec<Driver>>,
    browsers: RefCell<Vec<Browser>>,
    /// Parts of the errors that the test brings about.
    expected: RefCell<Vec<String>>,
}

impl World {
    fn new(engine: Engine, name: &str) -> Self {
        let world = Self {
            name: name.to_owned(),
            server: Server::start(&environment::path("EC_DIST")),
            folder: Folder::new(name),
            engine,
            drivers: RefCell::default(),
            browsers: RefCell::default(),
            expected: RefCell::default(),
        };
        world.forget_pictures();
        world
    }

    /// A browser that nobody has used, at the product's first page.
    pub async fn visit(&self) -> Page {
        let page = self.browser(Storing::Allowed).await;
        page.open().await;
        page
    }

    /// As [`Self::visit`], over a connection that the browser does not take for secure.
    pub async fn visit_insecurely(&self) -> Page {
        let page = self.browser(Storing::Allowed).await;
        let address = self.server.address().replace("127.0.0.1", INSECURE_HOST);
        let page = Page::new(page.browser, address);
        page.open().await;
        page
    }

    /// A browser that nobody has used, at no page yet, for a page of the same server that holds this element.
    pub async fn host(&self, element: &str) -> Page {
        let page = std::fs::read_to_string(environment::path("EC_DIST").join("index.html")).unwrap();
        let (before, rest) = page.split_once("<empowerment-check ").unwrap();
        let (_, after) = rest.split_once("</empowerment-check>").unwrap();
        self.server.add("host.html", format!("{before}{element}{after}"));
        let page = self.browser(Storing::Allowed).await;
        Page::new(page.browser, format!("{}host.html", self.server.address()))
    }

    /// A browser that nobody has used, at no page yet.
    pub async fn browser(&self, storing: Storing) -> Page {
        let number = self.browsers.borrow().len();
        let downloads = self.folder.inner(&format!("downloads-{number}"));
        if storing == Storing::Blocked {
            // What Firefox says of the worker.
            self.expect_error("Storage access is restricted in this context");
        }
        let driver = Driver::start(self.engine);
        let browser = Browser::start(&driver, downloads, storing, self.server.first_script()).await;
        self.drivers.borrow_mut().push(driver);
        self.browsers.borrow_mut().push(browser.clone());
        Page::new(browser, self.server.address())
    }

    /// This test brings about errors that say this, whenever the browser comes to tell them. Those that name a file
    /// that its server lacks or has altered are known without.
    pub fn expect_error(&self, part: &str) {
        self.expected.borrow_mut().push(part.to_owned());
    }

    /// The test puts a script into a page whose policy refuses it; so Chromium and Firefox say.
    pub fn expect_refused_script(&self) {
        self.expect_error("Executing inline script violates");
        self.expect_error("blocked an inline script");
    }

    /// No browser's console holds or held an error that the test did not bring about: nothing else failed, and nothing
    /// was blocked.
    async fn expect_no_errors(&self) {
        for browser in self.all_browsers() {
            let console = browser.console().await;
            let errors: Vec<_> = console.iter().filter(|entry| self.is_unexpected(entry)).collect();
            assert!(errors.is_empty(), "the browser's console holds {errors:#?}");
        }
    }

    fn is_unexpected(&self, entry: &Value) -> bool {
        let message = entry["message"].as_str().unwrap_or_default();
        let is_expected = self.expected.borrow().iter().any(|part| message.contains(part));
        let is_broken_off = self.engine == Engine::Firefox && BROKEN_OFF.iter().any(|part| message.contains(part));
        entry["level"] == "SEVERE" && !is_expected && !is_broken_off && !self.server.is_at_fault(message)
    }

    /// In no journey does anything go to the server but wishes for files by their names. Requests to anywhere else the policy
    /// stops, and the console tells them.
    fn expect_only_files_asked_for(&self) {
        let others: Vec<String> = self.server.requests().into_iter().filter(|request| !is_wish(request)).collect();
        assert_eq!(others, Vec::<String>::new(), "something went to the server");
    }

    /// What the browsers show and have in their consoles.
    async fn show_browsers(&self) {
        for (number, browser) in self.all_browsers().into_iter().enumerate() {
            if let Ok(picture) = browser.client.screenshot().await {
                let file = self.picture(number);
                std::fs::create_dir_all(file.parent().unwrap()).unwrap();
                std::fs::write(&file, picture).unwrap();
                eprintln!("what the browser showed is in {}", file.display());
            }
            for entry in browser.console().await {
                eprintln!("in its console: {} {}", entry["level"], entry["message"]);
            }
        }
    }

    async fn close_browsers(&self) {
        for browser in self.browsers.take() {
            browser.close().await;
        }
    }

    /// Pictures of an earlier run would mislead.
    fn forget_pictures(&self) {
        for number in 0..2 {
            let _ = std::fs::remove_file(self.picture(number));
        }
    }

    /// The first browser's picture has the test's name, a second one's also a number.
    fn picture(&self, number: usize) -> std::path::PathBuf {
        let ending = if number == 0 { String::new() } else { format!("-{}", number + 1) };
        environment::target_folder().join("e2e-failures").join(format!("{}{ending}.png", self.name))
    }

    fn all_browsers(&self) -> Vec<Browser> {
        self.browsers.borrow().clone()
    }
}

/// Runs to the end or to a panic, which is given back.
async fn caught<T>(work: impl Future<Output = T>) -> Result<T, Box<dyn Any + Send>> {
    let mut work = pin!(work);
    std::future::poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
        Ok(Poll::Pending) => Poll::Pending,
        Ok(Poll::Ready(value)) => Poll::Ready(Ok(value)),
        Err(panic) => Poll::Ready(Err(panic)),
    })
    .await
}

/// Whether a request says nothing but which file is wanted: with another try its time, which passes by what is kept of the
/// last one, and of a frame what the page around it has chosen.
fn is_wish(request: &str) -> bool {
    let Some((_, address)) = request.split_once(' ').filter(|(method, _)| ["GET", "HEAD"].contains(method)) else {
        return false;
    };
    let (file, more) = address.split_once('?').unwrap_or((address, ""));
    more.bytes().all(|one| one.is_ascii_digit()) || file.contains("/embed/")
}
