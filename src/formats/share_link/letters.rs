//! Text in few bits: the letters that English uses most are the shortest, and every character there is has a form. Four
//! lengths of one fixed table take 60 % of the room that UTF-8 takes, without a table in each link or anything that
//! could grow when it is read.

use super::bits::{BitReader, BitWriter};

/// Which characters are short: the first eight take four bits, the next sixteen take six, the others nine.
const LETTERS: &str =
    concat!(" etaoins", "rhldcumfpgwyb,.v", "kxjqzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789\n-'!?:;()\"/&%£ŵŷâêîôû’é",);

/// How a character begins: this value in so many bits; then follows its place among so many that begin like it.
const CLASSES: [Class; 3] = [
    Class { mark: 0b0, mark_bits: 1, first: 0, bits: 3 },
    Class { mark: 0b10, mark_bits: 2, first: 8, bits: 4 },
    Class { mark: 0b110, mark_bits: 3, first: 24, bits: 6 },
];

struct Class {
    mark: u64,
    mark_bits: u32,
    /// The place of its first character.
    first: usize,
    bits: u32,
}

/// Every other character: after this mark, its number in Unicode.
const OTHER: u64 = 0b111;
const OTHER_BITS: u32 = 21;

/// Adds a text: how many characters it has, and each.
pub fn write(bits: &mut BitWriter, text: &str) {
    bits.count(text.chars().count());
    for character in text.chars() {
        let place = place(character);
        let class = CLASSES.iter().rev().find(|class| place.is_some_and(|place| place >= class.first));
        if let (Some(class), Some(place)) = (class, place) {
            bits.push(class.mark, class.mark_bits);
            bits.push((place - class.first) as u64, class.bits);
        } else {
            bits.push(OTHER, 3);
            bits.push(u32::from(character).into(), OTHER_BITS);
        }
    }
}

/// A text as [`write`] adds it, and in no other form.
pub fn read(bits: &mut BitReader<'_>) -> Option<String> {
    let length = bits.count()?;
    let mut text = String::new();
    for _ in 0..length {
        text.push(character(bits)?);
    }
    Some(text)
}

fn character(bits: &mut BitReader<'_>) -> Option<char> {
    for class in CLASSES {
        if bits.take(1)? == 0 {
            let place = usize::try_from(bits.take(class.bits)?).ok()?;
            return LETTERS.chars().nth(class.first + place);
        }
    }
    let number = u32::try_from(bits.take(OTHER_BITS)?).ok()?;
    char::from_u32(number).filter(|character| place(*character).is_none())
}

fn place(character: char) -> Option<usize> {
    LETTERS.chars().position(|letter| letter == character)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Vec<u8> {
        let mut bits = BitWriter::default();
        write(&mut bits, text);
        bits.finish()
    }

    #[test]
    fn every_short_character_stands_in_the_table_once() {
        assert_eq!(LETTERS.chars().count(), 8 + 16 + 64);
        for (place_in_it, letter) in LETTERS.chars().enumerate() {
            assert_eq!(place(letter), Some(place_in_it), "{letter:?}");
        }
    }

    #[test]
    fn each_kind_of_character_takes_its_bits() {
        // After six bits for the length: `t` is 0 010, `h` 10 0001, `ŷ` 110 111000 and the house 111 and its number.
        assert_eq!(written("t"), [0b0000_0100, 0b1000_0000]);
        assert_eq!(written("h"), [0b0000_0110, 0b0001_0000]);
        assert_eq!(written("ŷ"), [0b0000_0111, 0b0111_0000]);
        assert_eq!(written("🏡"), [0b0000_0111, 0b1000_0111, 0b1100_1111, 0b1000_0100]);
    }

    #[test]
    fn a_short_character_in_the_long_form_is_refused() {
        let mut bits = BitWriter::default();
        bits.count(1);
        bits.push(OTHER, 3);
        bits.push(u64::from('t'), OTHER_BITS);
        assert_eq!(read(&mut BitReader::new(&bits.finish())), None);
    }

    #[test]
    fn neither_half_characters_nor_a_text_without_an_end_can_be_read() {
        let mut bits = BitWriter::default();
        bits.count(1);
        bits.push(OTHER, 3);
        bits.push(0xD800, OTHER_BITS);
        assert_eq!(read(&mut BitReader::new(&bits.finish())), None);
        let mut bits = BitWriter::default();
        bits.number(u64::MAX / 2);
        assert_eq!(read(&mut BitReader::new(&bits.finish())), None);
    }
}
