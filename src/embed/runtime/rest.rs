//! What of the runtime is part of the rest (see `ui::rest`): applying its messages, and carrying out its commands.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::clock::Moment;
use crate::app::command::Command;
use crate::app::msg::Msg;
use crate::app::persist;
use crate::app::picture::Picture;
use crate::app::rest::Rest;
use crate::app::state::AppState;
use crate::app::update::{self, handing};
use crate::browser::{clipboard, download, image, printing};
use crate::domain::ids::{AssessmentId, FrameworkId};
use crate::domain::passphrase::Passphrase;
use crate::formats::json::tree::Json;
use crate::ui::rest::of_the_rest;

use super::Runtime;
use crate::embed::locking;
use crate::embed::styles::STYLES;

/// What the page is told that it is to write itself anew. It is no event: `element.js` tells nobody else.
const WRITE_PAGE: &str = "write-page";

/// At the start. Where the product is in two parts, the page's script says when the rest is there.
pub const AT_FIRST: Rest = if cfg!(in_two_parts) { Rest::Coming } else { Rest::Here };

of_the_rest! {
    "00000000000000000000000000000002",
    /// Applies a message of the rest.
    pub fn update(state: &mut AppState, msg: Msg, now: Moment) -> Vec<Command> {
        update::rest::update(state, msg, now)
    }
}

of_the_rest! {
    "00000000000000000000000000000003",
    /// Carries out a command that only messages of the rest ask for.
    pub fn carry_out(runtime: &Runtime, command: Command) {
        runtime.carry_out_rest(command);
    }
}

impl Runtime {
    /// Those that only messages of the rest ask for.
    fn carry_out_rest(&self, command: Command) {
        match command {
            Command::Download { name, text } => download::offer(&name, &text),
            Command::DownloadPage { name, assessments, frameworks } => {
                self.download_page(name, assessments, &frameworks);
            }
            Command::Lock { name, text, assessment, passphrase } => self.lock(name, text, assessment, passphrase),
            Command::Unlock { file, passphrase } => {
                let send = self.sender();
                spawn_local(async move { send(Msg::Unlocked(locking::unlock(&file, &passphrase).await)) });
            }
            Command::DownloadPng { name, document, assessment, picture } => {
                self.download_png(name, &document, assessment, picture);
            }
            Command::CopyLink(link) => self.copy_link(link),
            Command::Print => printing::print(&self.0.root, STYLES),
            // The others are carried out before.
            _ => {}
        }
    }

    fn download_png(&self, name: String, document: &str, assessment: AssessmentId, picture: Picture) {
        let send = self.sender();
        image::png(document, move |made| {
            send(match made {
                Some(image) => {
                    download::offer_image(&name, &image);
                    Msg::PngSaved(name)
                }
                None => Msg::PngNotMade(assessment, picture),
            });
        });
    }

    /// Only the page knows how it is written, so it is asked.
    fn download_page(&self, name: String, assessments: Vec<String>, frameworks: &[FrameworkId]) {
        let read =
            |state: &AppState| persist::framework_texts(frameworks, state, &**self.0.store.borrow(), &self.0.keys);
        let frameworks = self.0.state.with_untracked(read);
        let texts = |texts: Vec<String>| Json::List(texts.into_iter().map(Json::Text).collect());
        let page = [("name", Json::Text(name)), ("answers", texts(assessments)), ("framework", texts(frameworks))];
        (self.0.tell)(WRITE_PAGE, &Json::object(page).compact());
    }

    fn lock(&self, name: String, text: String, assessment: AssessmentId, passphrase: Passphrase) {
        let send = self.sender();
        spawn_local(async move {
            let locked = locking::lock(text.as_bytes(), &passphrase).await;
            let downloaded = locked.map(|file| {
                download::offer_bytes(&name, &file);
                name
            });
            send(Msg::Locked(assessment, downloaded));
        });
    }

    fn copy_link(&self, link: String) {
        let (send, root) = (self.sender(), self.0.root.clone());
        spawn_local(async move {
            let copied = clipboard::copy(&root, handing::FIELD, &link).await;
            send(if copied { Msg::LinkCopied(link) } else { Msg::LinkNotCopied(link) });
        });
    }
}
