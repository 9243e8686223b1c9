//! The bytes of a file that a person chose.

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// What came of reading a file.
pub enum Reading {
    Bytes(Vec<u8>),
    /// Larger than allowed; it was not read.
    TooLarge,
    /// The browser could not read it, for instance because it was moved meanwhile.
    Failed,
}

/// Reads a file of at most so many bytes.
pub async fn read(file: &File, most: u64) -> Reading {
    // Sizes are whole numbers, and `most` is far inside those that f64 keeps exactly.
    #[allow(clippy::cast_precision_loss)]
    let too_large = file.size() > most as f64;
    if too_large {
        return Reading::TooLarge;
    }
    match JsFuture::from(file.array_buffer()).await {
        Ok(buffer) => Reading::Bytes(Uint8Array::new(&buffer).to_vec()),
        Err(_) => Reading::Failed,
    }
}
