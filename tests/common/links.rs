//! A released link, and links around any bits, with a checksum of their own.

/// Made by `fixtures/links/make.py`.
pub const VERSION_1: &str = include_str!("../fixtures/links/version-1.link").trim_ascii_end();

const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A link of this version around these bits.
pub fn sealed(version: u8, content: &str) -> String {
    let mut bits = format!("{version:08b}{content}");
    while bits.len() % 8 > 0 {
        bits.push('0');
    }
    let bytes: Vec<u8> =
        (0..bits.len()).step_by(8).map(|from| u8::from_str_radix(&bits[from..from + 8], 2).unwrap()).collect();
    let sum = format!("{:032b}", remainder(&bytes));
    bits.push_str(&sum);
    while bits.len() % 6 > 0 {
        bits.push('0');
    }
    let digit = |from: usize| usize::from_str_radix(&bits[from..from + 6], 2).unwrap();
    (0..bits.len()).step_by(6).map(|from| char::from(DIGITS[digit(from)])).collect()
}

/// CRC-32, by dividing polynomials bit by bit from the other end than the product does.
fn remainder(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(byte.reverse_bits()) << 24, |sum, _| {
            if sum >> 31 == 1 { sum << 1 ^ 0x04C1_1DB7 } else { sum << 1 }
        })
    });
    (!sum).reverse_bits()
}
