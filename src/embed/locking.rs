//! Locks and unlocks files: the format of `formats`, with the cryptography of the browser.

use crate::browser::cipher::{self, Recipe};
use crate::domain::passphrase::Passphrase;
use crate::formats::locked::{self, Lock, LockedFile, ROUNDS};

/// A locked file with this content. It was unlocked once, so that a file that cannot be opened is never handed out.
pub async fn lock(content: &[u8], passphrase: &Passphrase) -> Option<Vec<u8>> {
    let lock = Lock { rounds: ROUNDS, salt: cipher::unguessable()?, iv: cipher::unguessable()? };
    let header = lock.header();
    let encrypted = cipher::encrypt(&recipe(&lock, header.as_bytes(), passphrase), content).await?;
    let file = [header.as_bytes(), &encrypted].concat();
    (unlock(&file, passphrase).await.as_deref() == Some(content)).then_some(file)
}

/// The content of a locked file; `None` with a wrong passphrase, or when any byte was changed.
pub async fn unlock(file: &[u8], passphrase: &Passphrase) -> Option<Vec<u8>> {
    let LockedFile { lock, header, content } = locked::read(file).ok()?;
    cipher::decrypt(&recipe(&lock, header, passphrase), content).await
}

fn recipe<'a>(lock: &'a Lock, header: &'a [u8], passphrase: &'a Passphrase) -> Recipe<'a> {
    Recipe { passphrase: passphrase.as_str(), rounds: lock.rounds, salt: &lock.salt, iv: &lock.iv, header }
}
