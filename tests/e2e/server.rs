//! A file server for the release build, with the strict policy that the product promises to live under. It keeps a
//! record of every request. Scripts of other origins may be loaded from it, as from a host for many sites. It knows no more of HTTP than browsers need here: one request for each connection.

use std::collections::{BTreeSet, HashMap};
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};

use super::first_script::{self, FirstScript};

/// No inline script, no inline style, nothing from elsewhere and nothing to elsewhere.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// Serves for as long as the tests run: its thread waits for the next visitor and has no other end.
pub struct Server {
    address: SocketAddr,
    files: Arc<Files>,
}

/// How a file is served that is not served as it lies in the folder.
#[derive(Clone)]
pub struct Served {
    pub content: Vec<u8>,
    /// Its `Content-Type`; without one, what its name says.
    pub kind: Option<&'static str>,
    pub policy: String,
    /// How much of it arrives before the connection breaks.
    pub most: usize,
}

impl Served {
    /// As any file.
    pub fn new(content: impl Into<Vec<u8>>) -> Self {
        Self { content: content.into(), kind: None, policy: POLICY.to_owned(), most: usize::MAX }
    }
}

/// What is served, and what was asked for.
struct Files {
    folder: PathBuf,
    added: Mutex<HashMap<String, Option<Served>>>,
    /// Names under which something wrong or nothing is served, or was.
    faulty: Mutex<BTreeSet<String>>,
    copies: Mutex<Vec<String>>,
    is_cut: AtomicBool,
    first_script: FirstScript,
    held: Mutex<Option<String>>,
    released: Condvar,
    record: Mutex<Vec<String>>,
}

impl Server {
    /// Serves the files of this folder on a port of its own.
    pub fn start(folder: &Path) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let files = Arc::new(Files::of(folder));
        let served = files.clone();
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let served = served.clone();
                // Browsers open connections ahead of need: a silent one must not hold up the others.
                std::thread::spawn(move || serve(connection, &served));
            }
        });
        Self { address, files }
    }

    /// Serves this as well, such as the page of someone who embeds the product.
    pub fn add(&self, name: &str, content: impl Into<Vec<u8>>) {
        self.serve(name, Served::new(content));
    }

    /// Serves this under this name, whatever the folder holds, as it belongs there.
    pub fn serve(&self, name: &str, served: Served) {
        self.files.added.lock().unwrap().insert(name.to_owned(), Some(served));
    }

    /// Serves this in place of what belongs under this name, which is a fault.
    pub fn alter(&self, name: &str, served: Served) {
        self.files.faulty.lock().unwrap().insert(name.to_owned());
        self.serve(name, served);
    }

    /// Serves nothing under this name, whatever the folder holds.
    pub fn miss(&self, name: &str) {
        self.files.faulty.lock().unwrap().insert(name.to_owned());
        self.files.added.lock().unwrap().insert(name.to_owned(), None);
    }

    /// Whether a message names a file that is or was missing or altered here.
    pub fn is_at_fault(&self, message: &str) -> bool {
        let faulty = self.files.faulty.lock().unwrap();
        faulty.iter().any(|name| message.contains(&format!("{}{name}", self.address())))
    }

    /// Serves what the folder holds under this name again.
    pub fn serve_as_it_is(&self, name: &str) {
        self.files.added.lock().unwrap().remove(name);
    }

    /// Keeps everybody waiting for this, until it is released.
    pub fn hold(&self, name: &str) {
        *self.files.held.lock().unwrap() = Some(name.to_owned());
    }

    /// Nobody waits any more.
    pub fn release(&self) {
        *self.files.held.lock().unwrap() = None;
        self.files.released.notify_all();
    }

    /// Serves the whole folder under this name as well.
    pub fn repeat(&self, name: &str) {
        self.files.copies.lock().unwrap().push(name.to_owned());
    }

    /// Answers nothing any more, as if there were no network.
    pub fn cut(&self) {
        self.files.is_cut.store(true, Ordering::SeqCst);
    }

    /// What runs first in every page that a browser goes to, where its driver cannot do that.
    pub fn first_script(&self) -> FirstScript {
        self.files.first_script.clone()
    }

    /// Where the product is.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Every request so far, such as `GET /index.html`.
    pub fn requests(&self) -> Vec<String> {
        self.files.record.lock().unwrap().clone()
    }
}

/// Answers one request. A browser that goes away in the middle of it wants no answer.
fn serve(mut connection: TcpStream, files: &Files) -> Option<()> {
    if files.is_cut.load(Ordering::SeqCst) {
        return None;
    }
    let mut lines = BufReader::new(connection.try_clone().ok()?).lines().map_while(Result::ok);
    let first = lines.next()?;
    let (method, rest) = first.split_once(' ')?;
    let address = rest.split(' ').next()?;
    let is_page =
        lines.take_while(|line| !line.is_empty()).filter(|line| first_script::asks_for_page(line)).count() > 0;
    let name = name(address);
    if name != first_script::NAME {
        files.record.lock().ok()?.push(format!("{method} {address}"));
    }
    drop(files.released.wait_while(files.held.lock().ok()?, |held| held.as_ref() == Some(&name)));
    let (status, served) = match files.served(&name) {
        Some(served) if is_page => ("200 OK", files.first_script.put_into(served)),
        Some(served) => ("200 OK", served),
        None => ("404 Not Found", Served { kind: Some("text/plain"), ..Served::new("There is no such file.") }),
    };
    let kind = served.kind.unwrap_or_else(|| kind(&name));
    let (length, policy) = (served.content.len(), served.policy);
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
         Access-Control-Allow-Origin: *\r\nContent-Security-Policy: {policy}\r\nConnection: close\r\n\r\n"
    );
    connection.write_all(head.as_bytes()).ok()?;
    connection.write_all(&served.content[..length.min(served.most)]).ok()
}

impl Files {
    fn of(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            added: Mutex::default(),
            faulty: Mutex::default(),
            copies: Mutex::default(),
            is_cut: AtomicBool::new(false),
            first_script: FirstScript::default(),
            held: Mutex::default(),
            released: Condvar::new(),
            record: Mutex::default(),
        }
    }

    fn served(&self, name: &str) -> Option<Served> {
        if name == first_script::NAME {
            return Some(Served::new(self.first_script.text()));
        }
        let added = self.added.lock().ok()?.get(name).cloned();
        let copies = self.copies.lock().ok()?;
        let inner = copies.iter().find_map(|copy| name.strip_prefix(copy.as_str())).unwrap_or(name);
        added.unwrap_or_else(|| std::fs::read(self.folder.join(inner)).ok().map(Served::new))
    }
}

/// The file that an address means, from the folder on. No address leads out of it. One that ends with a slash means
/// the first page of a folder.
fn name(address: &str) -> String {
    let path = address.split('?').next().unwrap_or_default();
    let mut names: Vec<&str> = path.split('/').filter(|name| !["", ".", ".."].contains(name)).collect();
    if path.ends_with('/') {
        names.push("index.html");
    }
    names.join("/")
}

fn kind(name: &str) -> &'static str {
    match Path::new(name).extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}
