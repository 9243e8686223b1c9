//! The bytes of a file that a person chose.

use gloo_events::EventListener;
use js_sys::Uint8Array;
use web_sys::{File, FileReader};

/// What came of reading a file.
pub enum Reading {
    Bytes(Vec<u8>),
    /// Larger than allowed; it was not read.
    TooLarge,
    /// The browser could not read it, for instance because it was moved meanwhile.
    Failed,
}

/// Reads a file of at most so many bytes and tells the outcome, once.
pub fn read(file: &File, most: u64, tell: impl Fn(Reading) + 'static) {
    // Sizes are whole numbers, and `most` is far inside those that f64 keeps exactly.
    #[allow(clippy::cast_precision_loss)]
    let too_large = file.size() > most as f64;
    if too_large {
        return tell(Reading::TooLarge);
    }
    let Ok(reader) = FileReader::new() else { return tell(Reading::Failed) };
    let reading = reader.clone();
    // Called when the reading has ended, well or badly; it lives as long as the reader.
    EventListener::once(&reader, "loadend", move |_| tell(outcome(&reading))).forget();
    // A refusal to begin ends the reading with an error, which is heard above.
    let _ = reader.read_as_array_buffer(file);
}

fn outcome(reader: &FileReader) -> Reading {
    match reader.result() {
        Ok(buffer) if !buffer.is_null() => Reading::Bytes(Uint8Array::new(&buffer).to_vec()),
        _ => Reading::Failed,
    }
}
