//! What a page asks of the network, as the browser tells it.

use serde_json::Value;

use super::browser::Browser;

/// Events by which something leaves the browser, or comes into it.
const SENDING: [&str; 3] = ["Network.requestWillBeSent", "Network.webSocketCreated", "Network.webTransportCreated"];

/// The addresses asked since this was last called. What a page makes itself (`blob:`, `data:`) is no network.
pub async fn asked(browser: &Browser) -> Vec<String> {
    let events: Vec<Value> = browser.log("performance").await.iter().map(event).collect();
    let sent = events.iter().filter(|event| SENDING.iter().any(|method| event["method"] == *method));
    let addresses = sent.map(|event| {
        let values = &event["params"];
        let address = values["request"]["url"].as_str().or(values["url"].as_str());
        address.unwrap_or("an address that is not told").to_owned()
    });
    addresses.filter(|address| !address.starts_with("blob:") && !address.starts_with("data:")).collect()
}

/// The log holds each event as a text of JSON.
fn event(entry: &Value) -> Value {
    let text = entry["message"].as_str().unwrap_or_default();
    let event: Value = serde_json::from_str(text).unwrap_or_default();
    event["message"].clone()
}
