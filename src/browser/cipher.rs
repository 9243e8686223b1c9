//! Encrypts and decrypts with the browser's own cryptography. It chooses neither numbers nor formats, and keeps nothing.

use js_sys::{Array, JsString, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, SubtleCrypto};

/// What a key is made of, and what is authenticated along with the content.
#[derive(Debug)]
pub struct Recipe<'a> {
    pub passphrase: &'a str,
    pub rounds: u32,
    pub salt: &'a [u8],
    pub iv: &'a [u8],
    pub header: &'a [u8],
}

/// Whether there is any: a page that was not loaded over a secure connection has none.
#[must_use]
pub fn is_there() -> bool {
    crypto().and_then(|crypto| subtle(&crypto)).is_some()
}

/// Bytes that nobody can guess; `None` where the browser has none.
#[must_use]
pub fn unguessable<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    crypto()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// The content, encrypted, with a mark at its end that shows any change.
pub async fn encrypt(recipe: &Recipe<'_>, content: &[u8]) -> Option<Vec<u8>> {
    let (subtle, key, how) = prepared(recipe, "encrypt").await?;
    bytes(subtle.encrypt_with_object_and_u8_array(&how, &key, content)).await
}

/// The content as it was; `None` when the passphrase is another one, or any byte was changed.
pub async fn decrypt(recipe: &Recipe<'_>, content: &[u8]) -> Option<Vec<u8>> {
    let (subtle, key, how) = prepared(recipe, "decrypt").await?;
    bytes(subtle.decrypt_with_object_and_u8_array(&how, &key, content)).await
}

fn crypto() -> Option<Crypto> {
    web_sys::window()?.crypto().ok()
}

fn subtle(crypto: &Crypto) -> Option<SubtleCrypto> {
    let subtle = Reflect::get(crypto, &"subtle".into()).ok()?;
    (!subtle.is_undefined()).then(|| subtle.unchecked_into())
}

async fn prepared(recipe: &Recipe<'_>, purpose: &str) -> Option<(SubtleCrypto, CryptoKey, Object)> {
    let subtle = subtle(&crypto()?)?;
    // What looks alike is alike, however the keyboard puts letters together.
    let passphrase = String::from(JsString::from(recipe.passphrase).normalize("NFKC"));
    let raw = Uint8Array::from(passphrase.as_bytes());
    let purposes = |name: &str| Array::of1(&name.into());
    let importing = subtle.import_key_with_str("raw", &raw, "PBKDF2", false, &purposes("deriveKey"));
    let secret: CryptoKey = done(importing).await?.unchecked_into();
    let hashing = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("iterations", recipe.rounds.into()),
        ("salt", Uint8Array::from(recipe.salt).into()),
    ]);
    let kind = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let deriving = subtle.derive_key_with_object_and_object(&hashing, &secret, &kind, false, &purposes(purpose));
    let key = done(deriving).await?.unchecked_into();
    let how = object(&[
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(recipe.iv).into()),
        ("additionalData", Uint8Array::from(recipe.header).into()),
    ]);
    Some((subtle, key, how))
}

fn object(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // A new object takes every field.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

async fn done(asked: Result<Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(asked.ok()?).await.ok()
}

async fn bytes(asked: Result<Promise, JsValue>) -> Option<Vec<u8>> {
    done(asked).await.map(|buffer| Uint8Array::new(&buffer).to_vec())
}
