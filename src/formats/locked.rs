//! The locked file: a header of three lines, then the encrypted content. `docs/locked-file.md` describes it. The header
//! is authenticated along with the content, byte for byte. Nothing here encrypts: the browser does.

/// What every locked file begins with; a version follows.
const MAGIC: &str = "empowerment-check locked ";
const VERSION: &str = "1";
const KEY: &str = "PBKDF2-HMAC-SHA-256 ";
const CIPHER: &str = "AES-256-GCM ";

/// How often the passphrase is hashed for a new file.
pub const ROUNDS: u32 = 600_000;
/// A file that wants fewer rounds gives its passphrase away, one that wants more stops the browser.
const ALLOWED_ROUNDS: std::ops::RangeInclusive<u32> = 100_000..=5_000_000;

/// No header is longer, in bytes.
const MAX_HEADER: usize = 160;
/// The content ends with the mark that shows any change, in bytes.
const TAG: usize = 16;

/// What a key is made of, besides the passphrase, and how the content is encrypted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    pub rounds: u32,
    pub salt: [u8; 16],
    pub iv: [u8; 12],
}

/// A file whose header can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockedFile<'a> {
    pub lock: Lock,
    pub header: &'a [u8],
    pub content: &'a [u8],
}

/// Why a locked file cannot be unlocked, whatever the passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotLocked {
    /// Locked by a newer version.
    Newer,
    Damaged,
}

impl Lock {
    /// The header of a file, to which the encrypted content is added.
    #[must_use]
    pub fn header(&self) -> String {
        let rounds = self.rounds.to_string();
        [MAGIC, VERSION, "\n", KEY, &rounds, " ", &hex(&self.salt), "\n", CIPHER, &hex(&self.iv), "\n"].concat()
    }
}

/// Whether a file says that it is locked.
#[must_use]
pub fn is_locked(file: &[u8]) -> bool {
    file.starts_with(MAGIC.as_bytes())
}

/// Reads the header of a file that says it is locked. There is one way to write each header, so that no byte of it can
/// be changed unseen.
///
/// # Errors
/// When it cannot be unlocked with any passphrase.
pub fn read(file: &[u8]) -> Result<LockedFile<'_>, NotLocked> {
    let start = file.get(..MAX_HEADER).unwrap_or(file);
    let version = start.split(|byte| *byte == b'\n').next().and_then(|line| line.strip_prefix(MAGIC.as_bytes()));
    if version.is_some_and(|version| version != VERSION.as_bytes() && is_version(version)) {
        return Err(NotLocked::Newer);
    }
    let mut ends = start.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(place, _)| place + 1);
    let (header, content) = ends.nth(2).and_then(|end| file.split_at_checked(end)).ok_or(NotLocked::Damaged)?;
    let lock = std::str::from_utf8(header).ok().and_then(read_header).ok_or(NotLocked::Damaged)?;
    let is_exact = lock.header().as_bytes() == header && ALLOWED_ROUNDS.contains(&lock.rounds) && content.len() >= TAG;
    if is_exact { Ok(LockedFile { lock, header, content }) } else { Err(NotLocked::Damaged) }
}

fn is_version(text: &[u8]) -> bool {
    !text.starts_with(b"0") && (1..=3).contains(&text.len()) && text.iter().all(u8::is_ascii_digit)
}

fn read_header(header: &str) -> Option<Lock> {
    let mut lines = header.lines().skip(1);
    let (rounds, salt) = lines.next()?.strip_prefix(KEY)?.split_once(' ')?;
    let iv = lines.next()?.strip_prefix(CIPHER)?;
    Some(Lock { rounds: rounds.parse().ok()?, salt: unhex(salt)?, iv: unhex(iv)? })
}

fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let mut digits = text.chars().map(|digit| digit.to_digit(16));
    for byte in &mut bytes {
        let (high, low) = (digits.next()??, digits.next()??);
        *byte = u8::try_from(high * 16 + low).ok()?;
    }
    digits.next().is_none().then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "empowerment-check locked 1\n\
                          PBKDF2-HMAC-SHA-256 600000 000102030405060708090a0b0c0d0e0f\n\
                          AES-256-GCM f0f1f2f3f4f5f6f7f8f9fafb\n";

    fn lock() -> Lock {
        let mut salt = [0; 16];
        for (place, byte) in salt.iter_mut().enumerate() {
            *byte = u8::try_from(place).unwrap();
        }
        Lock { rounds: ROUNDS, salt, iv: [240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251] }
    }

    fn file(header: &str) -> Vec<u8> {
        [header.as_bytes(), &[7; 20]].concat()
    }

    #[test]
    fn a_header_is_written_and_read() {
        assert_eq!(lock().header(), HEADER);
        let file = file(HEADER);
        let read = read(&file).unwrap();
        assert_eq!((read.lock, read.header, read.content), (lock(), HEADER.as_bytes(), &[7; 20][..]));
        assert!(is_locked(&file) && !is_locked(b"{\"format\":\"empowerment-check/assessment\"}"));
    }

    #[test]
    fn bounds_hold_at_both_ends() {
        for (rounds, good) in [
            ("0", false),
            ("1", false),
            ("99999", false),
            ("100000", true),
            ("5000000", true),
            ("5000001", false),
            ("2147483648", false),
            ("18446744073709551616", false),
            ("-600000", false),
            ("600000.0", false),
            ("0600000", false),
            ("+600000", false),
        ] {
            assert_eq!(read(&file(&HEADER.replace("600000", rounds))).is_ok(), good, "{rounds}");
        }
    }

    #[test]
    fn a_header_that_is_not_exactly_so_is_refused() {
        for (from, to) in [
            ("000102", "0001"),
            ("000102", "00010203"),
            ("0e0f", ""),
            ("0a0b", "0A0B"),
            ("0a0b", "0ag0"),
            ("AES-256-GCM", "AES-128-GCM"),
            ("SHA-256", "SHA-1"),
            (" f0", "  f0"),
            ("fafb\n", "fafb\r\n"),
            ("fafb\n", "fafb "),
            ("locked 1\n", "locked 1 \n"),
            ("locked 1\n", "locked 01\n"),
            ("locked 1\n", "locked x\n"),
            ("locked 1\n", "locked 1\n\n"),
        ] {
            assert!(HEADER.contains(from), "{from}");
            assert_eq!(read(&file(&HEADER.replace(from, to))), Err(NotLocked::Damaged), "{from} -> {to}");
        }
        assert_eq!(read(&[HEADER.as_bytes(), &[7; 15]].concat()), Err(NotLocked::Damaged), "shorter than its mark");
    }

    #[test]
    fn a_newer_one_is_told_apart() {
        for version in ["2", "17"] {
            let newer = format!("empowerment-check locked {version}\nsomething else entirely");
            assert_eq!(read(newer.as_bytes()), Err(NotLocked::Newer));
        }
    }

    #[test]
    fn a_file_cut_anywhere_is_refused() {
        let file = file(HEADER);
        for end in 0..HEADER.len() + TAG {
            assert!(read(file.get(..end).unwrap()).is_err(), "{end}");
        }
    }

    /// What reads at all after one bit was flipped is another lock or another header, and both are authenticated.
    #[test]
    fn no_flipped_bit_goes_unseen() {
        let file = file(HEADER);
        for place in 0..file.len() {
            for bit in 0..8 {
                let mut flipped = file.clone();
                *flipped.get_mut(place).unwrap() ^= 1 << bit;
                if let Ok(read) = read(&flipped) {
                    assert!(read.header != HEADER.as_bytes() || read.content != [7; 20], "{place}");
                    assert_eq!(read.lock.header().as_bytes(), read.header, "{place}");
                }
            }
        }
    }
}
