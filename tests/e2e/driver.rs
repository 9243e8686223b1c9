//! The driver of a browser, the program through which the tests use a browser as a person does.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use super::engine::Engine;

/// A time zone that is neither UTC nor a whole number of hours away from it.
const TIME_ZONE: &str = "Asia/Kolkata";

const ATTEMPTS: usize = 5;

/// Runs until it is dropped. Sessions have to be closed before, or their browsers go on alone.
pub struct Driver {
    pub engine: Engine,
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts one on a free port.
    pub fn start(engine: Engine) -> Self {
        // The port that it finds may be gone a moment later, and then it gives up.
        (0..ATTEMPTS).find_map(|_| Self::try_start(engine)).expect("the driver did not start")
    }

    fn try_start(engine: Engine) -> Option<Self> {
        let mut child =
            engine.driver().env("TZ", TIME_ZONE).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let Some(port) = port(&mut output, engine.before_port()) else {
            child.wait().unwrap();
            return None;
        };
        // Read on, so that it never waits for somebody to take what it writes.
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        Some(Self { engine, child, port })
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// It tells its port in a line of its own, and ends when it has none.
fn port(output: &mut impl BufRead, before: &str) -> Option<u16> {
    output.lines().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once(before)?;
        port.trim_end_matches('.').parse().ok()
    })
}
