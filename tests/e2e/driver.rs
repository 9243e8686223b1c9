//! chromedriver, the program through which the tests use a browser as a person does.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use super::environment;

/// A time zone that is neither UTC nor a whole number of hours away from it.
const TIME_ZONE: &str = "Asia/Kolkata";

/// Runs until it is dropped. Sessions have to be closed before, or their browsers go on alone.
pub struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts one on a free port.
    pub fn start() -> Self {
        let mut child = Command::new(environment::path("CHROMEDRIVER"))
            .arg("--port=0")
            .env("TZ", TIME_ZONE)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let port = port(&mut output);
        // Read on, so that it never waits for somebody to take what it writes.
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        Self { child, port }
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

/// It tells its port in a line of its own.
fn port(output: &mut impl BufRead) -> u16 {
    let mut lines = output.lines().map_while(Result::ok);
    let told = lines.find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    told.expect("chromedriver did not start")
}
