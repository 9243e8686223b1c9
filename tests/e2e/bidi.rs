//! `WebDriver BiDi`: a line to the browser on which it tells what happens, beside the commands of the driver. Firefox is asked
//! in this way what Chromium tells by its own protocol.

use std::cell::{Cell, RefCell};
use std::net::TcpStream;

use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};
use url::Url;

/// Ends when it is dropped.
pub struct Bidi {
    socket: RefCell<WebSocket<TcpStream>>,
    commands: Cell<u64>,
    /// What was told and is not taken yet.
    events: RefCell<Vec<Value>>,
}

impl Bidi {
    /// Opens the line at this address, and listens to such events.
    pub fn open(address: &str, events: &[&str]) -> Self {
        let url = Url::parse(address).unwrap();
        let host = (url.host_str().unwrap(), url.port().unwrap());
        let (socket, _) = tungstenite::client(address, TcpStream::connect(host).unwrap()).unwrap();
        let bidi = Self { socket: RefCell::new(socket), commands: Cell::new(0), events: RefCell::default() };
        bidi.command("session.subscribe", &json!({"events": events}));
        bidi
    }

    /// Asks for something and waits for the answer.
    pub fn command(&self, method: &str, values: &Value) -> Value {
        let id = self.commands.get() + 1;
        self.commands.set(id);
        let mut socket = self.socket.borrow_mut();
        socket.send(Message::text(json!({"id": id, "method": method, "params": values}).to_string())).unwrap();
        loop {
            let message = socket.read().unwrap();
            let Ok(text) = message.to_text() else { continue };
            let told: Value = serde_json::from_str(text).unwrap_or_default();
            if told["type"] == "event" {
                self.events.borrow_mut().push(told);
            } else if told["id"] == id {
                assert_eq!(told["type"], "success", "{method}: {told}");
                return told["result"].clone();
            }
        }
    }

    /// What was told by this event since it was last asked.
    pub fn told(&self, event: &str) -> Vec<Value> {
        // Everything that was told before the answer has come when the answer is there.
        self.command("session.status", &json!({}));
        let (asked, rest) = self.events.take().into_iter().partition(|told: &Value| told["method"] == event);
        self.events.replace(rest);
        asked
    }
}
