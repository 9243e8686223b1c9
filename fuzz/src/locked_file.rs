//! The header of a locked file: whatever is taken is exactly what would be written, so that no byte of it can be changed
//! unseen, and asks for no absurd work.

use std::fmt::Write;

use empowerment_check::formats::locked::{self, NotLocked};

pub fn hold(bytes: &[u8]) {
    match locked::read(bytes) {
        Ok(file) => {
            assert!(locked::is_locked(bytes));
            assert_eq!([file.header, file.content].concat(), bytes);
            assert!(file.content.len() >= 16, "the mark that shows any change is there");
            assert!((100_000..=5_000_000).contains(&file.lock.rounds));
            let (salt, iv) = (hex(&file.lock.salt), hex(&file.lock.iv));
            let expected = format!(
                "empowerment-check locked 1\nPBKDF2-HMAC-SHA-256 {} {salt}\nAES-256-GCM {iv}\n",
                file.lock.rounds
            );
            assert_eq!(file.header, expected.as_bytes());
            assert_eq!(file.lock.header(), expected);
        }
        Err(NotLocked::Newer) => {
            assert!(locked::is_locked(bytes) && !bytes.starts_with(b"empowerment-check locked 1\n"));
        }
        Err(NotLocked::Damaged) => {}
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a text has room");
        text
    })
}
