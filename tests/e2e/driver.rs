//! The driver of a browser, the program through which the tests use a browser as a person does.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use super::engine::Engine;
use super::{environment, webkit};

/// A time zone that is neither UTC nor a whole number of hours away from it.
const TIME_ZONE: &str = "Asia/Kolkata";

const ATTEMPTS: usize = 5;

/// Runs until it is dropped. Sessions have to be closed before, or their browsers go on alone.
pub struct Driver {
    pub engine: Engine,
    port: u16,
    /// The driver itself, and what it needs: they end in this order.
    _programs: Vec<Program>,
}

impl Driver {
    /// Starts one on a free port.
    pub fn start(engine: Engine) -> Self {
        // The port that it finds may be gone a moment later, and then it gives up.
        let start = || match engine {
            Engine::Chromium => telling(engine, "CHROMEDRIVER", &["--port=0"], "started successfully on port "),
            // The second port is Firefox's own, where it tells what happens. The last flag lets tests ask in its own window.
            Engine::Firefox => {
                let flags = ["--port=0", "--websocket-port=0", "--allow-system-access"];
                telling(engine, "GECKODRIVER", &flags, "Listening on 127.0.0.1:")
            }
            Engine::WebKit => on_a_display(),
        };
        (0..ATTEMPTS).find_map(|_| start()).expect("the driver did not start")
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// A driver that finds a free port and tells it in a line of its own, after these words. It ends when it has none.
fn telling(engine: Engine, variable: &str, flags: &[&str], before: &str) -> Option<Driver> {
    let mut program = Program::start(Command::new(environment::path(variable)).args(flags).env("TZ", TIME_ZONE));
    let port = program.told(|line| line.split_once(before)?.1.trim_end_matches('.').parse().ok())?;
    Some(Driver { engine, port, _programs: vec![program] })
}

/// `WebKit`'s driver, which takes the port that it is given, and a display of its own for its browser.
fn on_a_display() -> Option<Driver> {
    let mut screen = Program::start(&mut webkit::screen());
    let display: u32 = screen.told(|line| line.trim().parse().ok())?;
    let port = webkit::free_port();
    let mut driver = Program::start(webkit::driver(port, display).env("TZ", TIME_ZONE));
    while !webkit::listens(port) {
        if driver.has_ended() {
            return None;
        }
    }
    Some(Driver { engine: Engine::WebKit, port, _programs: vec![driver, screen] })
}

/// A program that runs until it is dropped.
struct Program(Child);

impl Program {
    fn start(command: &mut Command) -> Self {
        Self(command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap())
    }

    /// What one of its lines says; nothing when it has ended without it.
    fn told<T>(&mut self, what: impl Fn(&str) -> Option<T>) -> Option<T> {
        let mut output = BufReader::new(self.0.stdout.take().unwrap());
        let told = output.by_ref().lines().map_while(Result::ok).find_map(|line| what(&line));
        // Read on, so that it never waits for somebody to take what it writes.
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        told
    }

    fn has_ended(&mut self) -> bool {
        self.0.try_wait().unwrap().is_some()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
