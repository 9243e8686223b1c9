//! Commands that the library for the driver does not know: newer ones of the standard, and chromedriver's own.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::Value;
use url::{ParseError, Url};

/// A command about one session.
#[derive(Debug)]
pub struct DriverCommand {
    /// What follows the session in the address.
    pub path: String,
    /// What is sent; without it the command only asks.
    pub body: Option<Value>,
}

impl WebDriverCompatibleCommand for DriverCommand {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.to_string())),
            None => (Method::GET, None),
        }
    }
}
