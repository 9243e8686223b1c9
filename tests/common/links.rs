//! A released link, and links that are put together bit by bit with a checksum of their own, so that their content can be
//! anything.

/// Made by `fixtures/links/make.py`.
pub const VERSION_1: &str = include_str!("../fixtures/links/version-1.link").trim_ascii_end();

const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The content of a link, in parts with names.
pub struct SealedBits(Vec<(&'static str, String)>);

impl SealedBits {
    pub fn of(bits: &str) -> Self {
        Self(vec![("", bits.to_owned())])
    }

    /// A link of the small framework with one section of one rating and one note.
    pub fn small() -> Self {
        Self(vec![
            ("id", Self::text("small")),
            ("version", Self::text("1.0.0")),
            ("assessment and browser", "01".repeat(64)),
            ("counter", Self::number(1)),
            ("changed", "0".repeat(48)),
            ("perspective", Self::number(0)),
            ("place", Self::text("")),
            ("steps", Self::number(4)),
            ("sections", Self::number(1)),
            ("mark", "0".repeat(32)),
            ("ratings", Self::number(1)),
            ("rating", "110".to_owned()),
            ("notes", Self::number(1)),
            ("place of the note", Self::number(0)),
            ("note", Self::text("a")),
            ("end", String::new()),
        ])
    }

    /// With these bits in place of this part.
    pub fn with(mut self, name: &str, bits: String) -> Self {
        self.0.iter_mut().find(|(part, _)| *part == name).unwrap().1 = bits;
        self
    }

    pub fn number(number: u64) -> String {
        let digits = format!("{number:b}");
        let digits = format!("{digits:0>width$}", width = digits.len().div_ceil(5) * 5);
        let groups: Vec<&str> = (0..digits.len()).step_by(5).map(|from| &digits[from..from + 5]).collect();
        let last = groups.len() - 1;
        groups.iter().enumerate().map(|(place, group)| format!("{}{group}", u8::from(place < last))).collect()
    }

    /// Of the characters that the hostile texts need: the others in the long form.
    pub fn text(text: &str) -> String {
        const SHORT: &str = " etaoinsrhldcumfpgwyb,.v";
        const NINE_BITS: &str = "kxjqzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789\n-'!?:;()\"/&%£ŵŷ";
        let one = |letter: char| match (SHORT.find(letter), NINE_BITS.chars().position(|one| one == letter)) {
            (Some(place), _) if place < 8 => format!("0{place:03b}"),
            (Some(place), _) => format!("10{:04b}", place - 8),
            (None, Some(place)) => format!("110{place:06b}"),
            (None, None) => format!("111{:021b}", u32::from(letter)),
        };
        Self::number(text.chars().count() as u64) + &text.chars().map(one).collect::<String>()
    }

    /// The link, as one of this version.
    pub fn sealed(&self, version: u8) -> String {
        let mut bits: String = self.0.iter().map(|(_, bits)| bits.as_str()).collect();
        while bits.len() % 8 > 0 {
            bits.push('0');
        }
        bits.insert_str(0, &format!("{version:08b}"));
        let bytes: Vec<u8> =
            (0..bits.len()).step_by(8).map(|from| u8::from_str_radix(&bits[from..from + 8], 2).unwrap()).collect();
        bits.push_str(&format!("{:032b}", remainder(&bytes)));
        while bits.len() % 6 > 0 {
            bits.push('0');
        }
        let digit = |from: usize| usize::from_str_radix(&bits[from..from + 6], 2).unwrap();
        (0..bits.len()).step_by(6).map(|from| char::from(DIGITS[digit(from)])).collect()
    }
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
