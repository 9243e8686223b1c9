//! Values in as few bits as they need, the greatest bit first. Nothing here knows what they mean.

/// Bits of a group of a number, besides the one that says whether another group follows.
const GROUP: u32 = 5;

/// Bits put one after the other.
#[derive(Debug, Default)]
pub struct BitWriter {
    bytes: Vec<u8>,
    /// How many bits of the last byte are still free.
    free: u32,
}

/// Bits taken one after the other.
#[derive(Debug)]
pub struct BitReader<'a> {
    bytes: &'a [u8],
    /// How many bits have been taken.
    at: usize,
}

impl BitWriter {
    /// Adds the lowest so many bits of a value.
    pub fn push(&mut self, value: u64, bits: u32) {
        for place in (0..bits).rev() {
            if self.free == 0 {
                self.bytes.push(0);
                self.free = 8;
            }
            self.free -= 1;
            let bit = u8::from(value >> place & 1 == 1);
            if let Some(last) = self.bytes.last_mut() {
                *last |= bit << self.free;
            }
        }
    }

    /// Adds a number of any size: groups of five bits, the greatest first, each after a bit that says whether another
    /// one follows.
    pub fn number(&mut self, number: u64) {
        let groups = (u64::BITS - number.leading_zeros()).div_ceil(GROUP).max(1);
        for group in (0..groups).rev() {
            self.push(u64::from(group > 0), 1);
            self.push(number >> (group * GROUP), GROUP);
        }
    }

    /// As [`Self::number`], of a length or a place.
    pub fn count(&mut self, count: usize) {
        self.number(count as u64);
    }

    /// The bytes, the last filled up with noughts.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

impl<'a> BitReader<'a> {
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The next so many bits, at most 64; `None` when there are not as many.
    pub fn take(&mut self, bits: u32) -> Option<u64> {
        let mut value = 0;
        for _ in 0..bits {
            let byte = self.bytes.get(self.at / 8)?;
            value = value << 1 | u64::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(value)
    }

    /// A number as [`BitWriter::number`] adds it, and in no other form.
    pub fn number(&mut self) -> Option<u64> {
        let mut number: u64 = 0;
        let mut more = true;
        let mut is_first = true;
        while more {
            more = self.take(1)? == 1;
            let group = self.take(GROUP)?;
            let is_longer_than_needed = is_first && more && group == 0;
            if is_longer_than_needed || number.leading_zeros() < GROUP {
                return None;
            }
            number = number << GROUP | group;
            is_first = false;
        }
        Some(number)
    }

    /// As [`Self::number`], of a length or a place.
    pub fn count(&mut self) -> Option<usize> {
        self.number().and_then(|number| usize::try_from(number).ok())
    }

    /// Whether nothing is left but the noughts that fill up the last byte.
    #[must_use]
    pub fn is_at_the_end(&self) -> bool {
        let left = self.bytes.len() * 8 - self.at;
        let last = self.bytes.last().copied().unwrap_or_default();
        left == 0 || left < 8 && last << (8 - left) == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_follow_each_other_the_greatest_first() {
        let mut writer = BitWriter::default();
        for (value, bits) in [(0b101, 3), (0, 1), (0b1_1110_0001, 9), (1, 1)] {
            writer.push(value, bits);
        }
        let bytes = writer.finish();
        assert_eq!(bytes, [0b1010_1111, 0b0000_1100]);
        let mut reader = BitReader::new(&bytes);
        assert_eq!([3, 1, 9, 1].map(|bits| reader.take(bits)), [Some(5), Some(0), Some(481), Some(1)]);
        assert!(reader.is_at_the_end());
    }

    #[test]
    fn numbers_of_every_size_are_read_as_they_are_written() {
        for number in [0, 1, 31, 32, 1023, 1024, 1_795_356_120_000, u64::MAX / 2, u64::MAX] {
            let mut writer = BitWriter::default();
            writer.number(number);
            let bytes = writer.finish();
            let mut reader = BitReader::new(&bytes);
            assert_eq!(reader.number(), Some(number));
            assert!(reader.is_at_the_end(), "{number}");
        }
        let mut writer = BitWriter::default();
        writer.number(32);
        assert_eq!(writer.finish(), [0b1000_0100, 0b0000_0000]);
    }

    #[test]
    fn a_number_has_one_form_and_an_end() {
        // Nought in two groups, more than 64 bits, and one that never ends.
        for bytes in [&[0b1000_0000, 0, 0][..], &[0xff; 11], &[0xff]] {
            assert_eq!(BitReader::new(bytes).number(), None, "{bytes:?}");
        }
    }

    #[test]
    fn what_is_left_is_told_from_what_fills_up() {
        let at_the_end = |bytes: &[u8], taken| {
            let mut reader = BitReader::new(bytes);
            reader.take(taken);
            reader.is_at_the_end()
        };
        assert!(at_the_end(&[0b1110_0000], 3) && at_the_end(&[1], 8) && at_the_end(&[], 0));
        assert!(!at_the_end(&[0b1110_0001], 3) && !at_the_end(&[1, 0], 8));
    }
}
