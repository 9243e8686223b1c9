//! A file server for the release build, with the strict policy that the product promises to live under. It keeps a
//! record of every request.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use tiny_http::{Header, Request, Response};

/// No inline script, no inline style, nothing from elsewhere and nothing to elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; base-uri 'none'; form-action 'none'";

/// Serves until it is dropped.
pub struct Server {
    http: Arc<tiny_http::Server>,
    record: Arc<Mutex<Vec<String>>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves the files of this folder on a port of its own.
    pub fn start(folder: &Path) -> Self {
        let http = Arc::new(tiny_http::Server::http("127.0.0.1:0").unwrap());
        let record = Arc::new(Mutex::new(Vec::new()));
        let (serving, recording, folder) = (http.clone(), record.clone(), folder.to_owned());
        let thread = std::thread::spawn(move || {
            for request in serving.incoming_requests() {
                let line = format!("{} {}", request.method(), request.url());
                recording.lock().unwrap().push(line);
                answer(request, &folder);
            }
        });
        Self { http, record, thread: Some(thread) }
    }

    /// Where the product is.
    pub fn address(&self) -> String {
        format!("http://{}/", self.http.server_addr())
    }

    /// Every request so far, such as `GET /index.html`.
    pub fn requests(&self) -> Vec<String> {
        self.record.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.http.unblock();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn answer(request: Request, folder: &Path) {
    let file = file(folder, request.url());
    let (status, content) = match std::fs::read(&file) {
        Ok(content) => (200, content),
        Err(_) => (404, b"There is no such file.".to_vec()),
    };
    let kind = if status == 200 { kind(&file) } else { "text/plain" };
    let response = Response::from_data(content)
        .with_status_code(status)
        .with_header(header("Content-Type", kind))
        .with_header(header("Content-Security-Policy", POLICY));
    // A browser that has closed meanwhile wants no answer.
    let _ = request.respond(response);
}

/// Files lie directly in the folder, so that no address leads out of it.
fn file(folder: &Path, address: &str) -> PathBuf {
    let path = address.split('?').next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    folder.join(if name.is_empty() { "index.html" } else { name })
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).unwrap()
}
