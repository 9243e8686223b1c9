//! Locked files in a real browser: what the product locks, others can unlock, and the other way round. A passphrase and
//! what was locked are nowhere in storage.

use std::path::Path;

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use empowerment_check::formats::assessment_json;
use empowerment_check::formats::locked::read;
use serde_json::json;

use crate::e2e::axe;
use crate::e2e::journey::journey;
use crate::e2e::kept;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::framework;
use crate::e2e::steps::{begin, go_to_start};
use crate::e2e::waiting::until;

const RELEASED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/locked/version-1.locked");
/// With an é of one character and one of two, and an fi of one, as some keyboards make them.
const RELEASED_PASSPHRASE: &str = "caf\u{e9} cafe\u{301} \u{fb01}ve halls";
const OURS: &str = "Pen cae glas hapus";

/// Types a text into the field with this label, in place of what stands there.
async fn fill(page: &Page, label: &str, text: &str) {
    let script = "return first(all('input'), (one) => one.labels?.[0]?.innerText === arguments[0])";
    let field = page.element(&format!("the field {label:?}"), script, &[json!(label)]).await;
    field.clear().await.unwrap();
    field.send_keys(text).await.unwrap();
}

/// Presses the button, and gives back the file's name and content.
async fn lock(page: &Page) -> (String, Vec<u8>) {
    page.press(WORDS.locking.lock).await;
    page.expect_heading(framework().title()).await;
    let message = page.message().await.remove(0);
    let name = message.split(['“', '”']).nth(1).unwrap().to_owned();
    let file = page.browser.downloaded(&name).await;
    (name, file)
}

async fn expect_alert(page: &Page, text: &str) {
    until(text, async || page.alerts().await.iter().any(|one| one == text).then_some(())).await;
}

#[test]
fn what_the_product_locks_others_can_unlock_and_it_can_itself() {
    journey("locking", async |world| {
        let page = world.visit().await;
        begin(&page).await;
        let words = &WORDS.locking;
        page.press(words.title).await;
        page.expect_heading(words.title).await;
        fill(&page, words.first, "too short").await;
        page.press(words.lock).await;
        expect_alert(&page, words.too_short).await;
        fill(&page, words.first, OURS).await;
        fill(&page, words.second, "Pen cae glas hapos").await;
        page.press(words.lock).await;
        expect_alert(&page, words.not_alike).await;
        assert_eq!(axe::violations(&page.browser).await, Vec::<String>::new());
        fill(&page, words.second, OURS).await;
        let (name, file) = lock(&page).await;
        let locked = read(&file).unwrap();
        let key = pbkdf2::pbkdf2_hmac_array::<sha2::Sha256, 32>(OURS.as_bytes(), &locked.lock.salt, locked.lock.rounds);
        let cipher = Aes256Gcm::new((&key).into());
        let sealed = Payload { msg: locked.content, aad: locked.header };
        let content = cipher.decrypt(Nonce::from_slice(&locked.lock.iv), sealed).unwrap();
        assert!(assessment_json::read(&content).is_ok());
        let stored = kept::local_storage(&page.browser).await.to_string();
        assert!(!stored.contains("cae glas") && !stored.contains("locked"), "{stored}");

        go_to_start(&page).await;
        unlock(&page, &page.browser.download(&name), OURS).await;
        page.expect_heading(WORDS.opening.title).await;
    });
}

async fn go_to_start_from_file(page: &Page) {
    page.press(WORDS.opening.cancel).await;
    page.expect_heading(WORDS.start.title).await;
}

async fn unlock(page: &Page, file: &Path, passphrase: &str) {
    page.choose_file(file).await;
    page.expect_heading(WORDS.locking.locked_title).await;
    fill(page, WORDS.locking.first, passphrase).await;
    page.press(WORDS.locking.unlock).await;
}

#[test]
fn a_file_that_another_program_locked_opens_and_a_changed_one_does_not() {
    journey("unlocking", async |world| {
        let page = world.visit().await;
        unlock(&page, Path::new(RELEASED), "not this one at all").await;
        expect_alert(&page, WORDS.locking.wrong).await;
        assert_eq!(axe::violations(&page.browser).await, Vec::<String>::new());
        fill(&page, WORDS.locking.first, RELEASED_PASSPHRASE).await;
        page.press(WORDS.locking.unlock).await;
        page.expect_heading(WORDS.opening.title).await;
        page.expect_line("Place or group: Tŷ Cymunedol").await;
        go_to_start_from_file(&page).await;

        let mut changed = std::fs::read(RELEASED).unwrap();
        // A digit of the salt, and a byte of the content.
        for place in [60, 300] {
            changed[place] ^= 1;
            let file = world.folder.write("changed.locked", changed.clone());
            unlock(&page, &file, RELEASED_PASSPHRASE).await;
            expect_alert(&page, WORDS.locking.wrong).await;
            page.press(WORDS.common.back_to_start).await;
            page.expect_heading(WORDS.start.title).await;
        }
        assert_eq!(kept::local_storage(&page.browser).await, json!({}));
    });
}

#[test]
fn the_same_locked_twice_is_another_file() {
    journey("locking_twice", async |world| {
        let mut files = Vec::new();
        for page in [world.visit().await, world.visit().await] {
            begin(&page).await;
            page.press(WORDS.locking.title).await;
            fill(&page, WORDS.locking.first, OURS).await;
            fill(&page, WORDS.locking.second, OURS).await;
            files.push(lock(&page).await.1);
        }
        let [one, other] = [read(&files[0]).unwrap().lock, read(&files[1]).unwrap().lock];
        assert_eq!(one.rounds, other.rounds);
        assert!(one.salt != other.salt && one.iv != other.iv);
    });
}

#[test]
fn without_a_secure_connection_it_is_said_why_there_are_no_locked_copies() {
    journey("no_cryptography", async |world| {
        let page = world.visit_insecurely().await;
        let there = page.browser.run("return [isSecureContext, typeof crypto.subtle]", &[]).await;
        assert_eq!(there, json!([false, "undefined"]));
        begin(&page).await;
        page.expect_line(WORDS.locking.missing).await;
    });
}
