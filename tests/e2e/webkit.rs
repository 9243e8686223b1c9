//! `WebKit` as `WebKitGTK` has it, which is the engine of Safari. Its browser is a small one for trying pages: it needs a
//! display, and its driver can do less than the others' (`browser.rs`, and docs/browsers.md for people).

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};

use super::browser::Storing;
use super::environment;

const BETWEEN_LOOKS: Duration = Duration::from_millis(10);

/// Without it the buttons of the browser's own bar make every window wider than a phone.
const NARROW_BAR: &str = "button { margin: 0 -20px; } entry { margin: 0 -60px; }";

/// Its console is told to nobody from outside: errors and warnings are heard in the page, until it is left.
pub const EARS: &str = "window.heardInConsole = [];
    const tell = (level, words) => heardInConsole.push({ level, message: words.map(String).join(' ') });
    const hear = (...words) => tell('SEVERE', words);
    addEventListener('error', (event) => hear(event.message ?? `could not load ${event.target.src ?? event.target.href}`), true);
    addEventListener('unhandledrejection', (event) => hear('Uncaught (in promise)', event.reason));
    addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective, originalPolicy }) => {
        const part = originalPolicy.split(';').map((one) => one.trim()).find((one) => one.startsWith(effectiveDirective));
        hear(blockedURI === 'inline' ? 'Executing inline script' : blockedURI,
            `violates the following Content Security Policy directive: \"${part ?? effectiveDirective}\"`);
    });
    for (const [name, level] of [['error', 'SEVERE'], ['warn', 'WARNING']]) {
        const say = console[name];
        console[name] = (...words) => { tell(level, words); say.apply(console, words); };
    }";

/// What was heard since this was last asked, in the form of Chromium's log.
pub const HEARD: &str = "return (window.heardInConsole ?? []).splice(0)";

/// A display that nobody sees. It tells its number.
pub fn screen() -> Command {
    let mut command = Command::new(environment::path("XVFB"));
    command.args(["-displayfd", "1", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"]);
    command
}

/// The driver, to be started on this port.
pub fn driver(port: u16, display: u32) -> Command {
    let mut command = Command::new(environment::path("WEBKITDRIVER"));
    command.arg(format!("--port={port}")).env("DISPLAY", format!(":{display}"));
    command
}

pub fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

/// Whether somebody listens on this port, soon.
pub fn listens(port: u16) -> bool {
    let is_there = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok();
    if !is_there {
        sleep(BETWEEN_LOOKS);
    }
    is_there
}

/// What is asked of a browser that nobody has used. It has no settings for where downloads go: it looks where the
/// desktop's are.
pub fn capabilities(downloads: &Path, storing: Storing) -> Value {
    let settings = downloads.with_extension("settings");
    fs::create_dir_all(settings.join("gtk-3.0")).unwrap();
    fs::write(settings.join("gtk-3.0/gtk.css"), NARROW_BAR).unwrap();
    fs::write(settings.join("user-dirs.dirs"), format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display())).unwrap();
    let browser = environment::path("WEBKIT").display().to_string();
    let mut words = vec![format!("XDG_CONFIG_HOME={}", settings.display()), browser, "--automation".to_owned()];
    if storing == Storing::Blocked {
        words.push("--enable-html5-local-storage=false".to_owned());
    }
    json!({"webkitgtk:browserOptions": {"binary": "/usr/bin/env", "args": words}})
}
