//! Locked files, held against an implementation that shares no code with the product: a file that Python's cryptography
//! package made (see `fixtures/locked/make.py`), unlocked by `RustCrypto`. The browser's side is in `tests/e2e`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

use std::sync::LazyLock;

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use empowerment_check::formats::assessment_json;
use empowerment_check::formats::locked::{Lock, LockedFile, read};

const FILE: &[u8] = include_bytes!("fixtures/locked/version-1.locked");
const CONTENT: &[u8] = include_bytes!("fixtures/locked/version-1-content.json");
/// As NFKC makes it; what was typed has an é of two characters and an fi of one.
const PASSPHRASE: &str = "caf\u{e9} caf\u{e9} five halls";

/// Made once: it takes long.
static KEY: LazyLock<[u8; 32]> = LazyLock::new(|| {
    let lock = read(FILE).unwrap().lock;
    pbkdf2::pbkdf2_hmac_array::<sha2::Sha256, 32>(PASSPHRASE.as_bytes(), &lock.salt, lock.rounds)
});

/// The content, if no byte was changed. The key is the right one whatever the header says of it, so that it is the
/// header itself which gives a change away.
fn unlock(file: &[u8]) -> Option<Vec<u8>> {
    let LockedFile { lock, header, content } = read(file).ok()?;
    let cipher = Aes256Gcm::new((&*KEY).into());
    cipher.decrypt(Nonce::from_slice(&lock.iv), Payload { msg: content, aad: header }).ok()
}

#[test]
fn the_released_file_says_how_it_is_locked() {
    let read = read(FILE).unwrap();
    let iv = [0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb];
    assert_eq!(read.lock, Lock { rounds: 600_000, salt: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], iv });
    assert_eq!(read.content.len(), CONTENT.len() + 16);
}

#[test]
fn the_released_file_holds_an_assessment() {
    let content = unlock(FILE).unwrap();
    assert_eq!(content, CONTENT);
    assert!(assessment_json::read(&content).is_ok());
}

#[test]
fn with_any_one_byte_changed_it_is_refused() {
    for place in 0..FILE.len() {
        for change in [0x01, 0x20, 0x80] {
            let mut changed = FILE.to_vec();
            changed[place] ^= change;
            assert_eq!(unlock(&changed), None, "byte {place}");
        }
    }
}

#[test]
fn cut_short_or_with_more_at_its_end_it_is_refused() {
    for end in 0..FILE.len() {
        assert_eq!(unlock(&FILE[..end]), None, "{end}");
    }
    assert_eq!(unlock(&[FILE, b"\n"].concat()), None);
}
