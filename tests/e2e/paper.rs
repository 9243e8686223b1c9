//! The paper forms as files, for the tests that open and print them.

use empowerment_check::domain::framework::Framework;

use super::browser::Browser;
use super::journey::World;

/// The name of the file with the form of a framework.
pub fn file_of(framework: &Framework) -> String {
    format!("{}.html", framework.id().as_str())
}

/// Opens a file of the forms by its name.
pub async fn open(world: &World, browser: &Browser, file: &str) {
    browser.client.goto(&format!("{}paper/{file}", world.server.address())).await.unwrap();
}
