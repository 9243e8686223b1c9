//! What every version of a link has around its content: the version before it, a checksum after it, and all of it in
//! characters that an address takes. No later version may move any of these, so that every product knows a damaged link
//! from a newer one.

use super::NotALink;
use super::bits::{BitReader, BitWriter};

/// The newest version that is read, and the one that is written.
const VERSION: u8 = 1;
/// The longest content that is read, in characters. A browser takes longer addresses; nothing that the product makes is
/// longer.
pub const MAX_LENGTH: usize = 32_768;
/// The checksum's length in bytes.
const SUM: usize = 4;

/// The characters of base64url, each at the place of its value. Source: RFC 4648, section 5; without padding.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Whether a character can be one of a link's content.
#[must_use]
pub fn is_digit(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_')
}

/// The content as the text of a link.
#[must_use]
pub fn close(content: &[u8]) -> String {
    let mut bytes = vec![VERSION];
    bytes.extend(content);
    bytes.extend(sum(&bytes).to_be_bytes());
    let mut text = String::new();
    let whole = bytes.len() * 8;
    // Noughts for what the last character has too many.
    bytes.push(0);
    let mut bits = BitReader::new(&bytes);
    for _ in 0..whole.div_ceil(6) {
        let digit = bits.take(6).and_then(|value| DIGITS.get(usize::try_from(value).ok()?));
        text.extend(digit.map(|digit| char::from(*digit)));
    }
    text
}

/// The content of a link, if not a character was changed.
///
/// # Errors
/// When it was, or when a newer version made it.
pub fn open(text: &str) -> Result<Vec<u8>, NotALink> {
    let bytes = bytes(text).ok_or(NotALink::Damaged)?;
    let (sealed, given) = bytes.split_last_chunk::<SUM>().ok_or(NotALink::Damaged)?;
    match sealed.split_first() {
        _ if sum(sealed) != u32::from_be_bytes(*given) => Err(NotALink::Damaged),
        Some((&VERSION, content)) => Ok(content.to_vec()),
        Some((newer, _)) if *newer > VERSION => Err(NotALink::Newer),
        _ => Err(NotALink::Damaged),
    }
}

/// `None` for what is not base64url in its one form.
fn bytes(text: &str) -> Option<Vec<u8>> {
    if text.len() > MAX_LENGTH {
        return None;
    }
    let mut bits = BitWriter::default();
    for digit in text.bytes() {
        let value = DIGITS.iter().position(|one| *one == digit)?;
        bits.push(value as u64, 6);
    }
    let mut bytes = bits.finish();
    match text.len() % 4 {
        0 => Some(bytes),
        1 => None,
        // What the last character has too many must be nought.
        _ => (bytes.pop()? == 0).then_some(bytes),
    }
}

/// CRC-32 as in Ethernet, gzip and PNG (polynomial 0x04C11DB7, reflected). It shows every change within 32 bits that
/// follow each other, and so every change of one character, wherever it is.
/// Source: ITU-T V.42, section 8.1.1.6.2.
fn sum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    // The published check value of CRC-32/ISO-HDLC.
    #[test]
    fn the_checksum_is_the_published_one() {
        assert_eq!(sum(b"123456789"), 0xCBF4_3926);
    }

    // By `python3 -c "import base64,zlib; b=b'\x01hall'; print(base64.urlsafe_b64encode(b+zlib.crc32(b).to_bytes(4,'big')))"`.
    #[test]
    fn a_content_is_closed_and_opened() {
        assert_eq!(close(b"hall"), "AWhhbGzBiamO");
        for content in [&b""[..], b"h", b"ha", b"hal", b"hall", &[0xff; 100]] {
            assert_eq!(open(&close(content)), Ok(content.to_vec()));
        }
    }

    #[test]
    fn every_other_character_at_every_place_is_seen() {
        let text = close(b"any content of a link");
        for place in 0..text.len() {
            for other in (0..128_u8).map(char::from).filter(|other| !text[place..].starts_with(*other)) {
                let changed = format!("{}{other}{}", &text[..place], &text[place + 1..]);
                assert_eq!(open(&changed), Err(NotALink::Damaged), "{changed}");
            }
        }
    }

    #[test]
    fn a_newer_version_is_told_apart_and_an_older_one_there_never_was() {
        let of_version = |version: u8| {
            let sealed = [&[version], &b"something else entirely"[..]].concat();
            let bytes = [&sealed[..], &sum(&sealed).to_be_bytes()].concat();
            let mut bits = BitWriter::default();
            for byte in &bytes {
                bits.push((*byte).into(), 8);
            }
            // 28 bytes are 37 characters and two bits.
            let bytes = bits.finish();
            let mut reader = BitReader::new(&bytes);
            let digit = |value: u64| char::from(DIGITS[usize::try_from(value).unwrap()]);
            let mut text: String = (0..37).map(|_| digit(reader.take(6).unwrap())).collect();
            text.push(digit(reader.take(2).unwrap() << 4));
            text
        };
        assert_eq!(open(&of_version(2)), Err(NotALink::Newer));
        assert_eq!(open(&of_version(255)), Err(NotALink::Newer));
        assert_eq!(open(&of_version(0)), Err(NotALink::Damaged));
        assert!(open(&of_version(1)).is_ok());
    }

    #[test]
    fn what_is_no_link_at_all_is_damaged() {
        for text in ["", "A", "AW", "AWhh", "AWhhbGzBiamO=", "AWhhbGzBiamO ", "ŷ", &"A".repeat(MAX_LENGTH + 1)] {
            assert_eq!(open(text), Err(NotALink::Damaged), "{text}");
        }
    }
}
