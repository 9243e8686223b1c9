//! A link: the bytes within it, with a right checksum put around them, since any other change is refused at once. Whatever
//! is taken has one meaning, and becomes an assessment that can be kept and taken along.

use std::sync::LazyLock;

use empowerment_check::domain::framework::Framework;
use empowerment_check::formats::share_link::{self, MAX_LENGTH, NotALink, ShareLink};
use empowerment_check::formats::shipped;

use super::assessment_file;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

static SHIPPED: LazyLock<Vec<Framework>> = LazyLock::new(shipped::frameworks);

pub fn hold(bytes: &[u8]) {
    let plain = String::from_utf8_lossy(bytes);
    drop((share_link::read(&plain), share_link::find(&plain)));
    let text = sealed(bytes);
    match share_link::read(&text) {
        Ok(link) => {
            assert!(text.len() <= MAX_LENGTH);
            assert_eq!(link.write(), text, "it has one meaning");
            SHIPPED.iter().for_each(|framework| is_handed(&link, framework));
        }
        Err(NotALink::Newer) => assert!(bytes.first().is_some_and(|version| *version > 1)),
        Err(_) => {}
    }
}

/// Nothing of it is counted twice or forgotten, and what is handed over is read again the same as a file.
fn is_handed(link: &ShareLink, framework: &Framework) {
    let handed = link.handed(framework);
    assert!(handed.left <= link.rated() + link.notes());
    assert_eq!(link.handed(framework).file, handed.file);
    assessment_file::is_written(&handed.file);
}

/// These bytes, their checksum, and all of it in the letters of links.
fn sealed(bytes: &[u8]) -> String {
    let bytes = [bytes, &checksum(bytes).to_be_bytes()].concat();
    let bit = |place: usize| bytes.get(place / 8).is_some_and(|byte| byte >> (7 - place % 8) & 1 == 1);
    let digit = |first: usize| (first..first + 6).fold(0, |digit, place| digit << 1 | usize::from(bit(place)));
    (0..bytes.len() * 8).step_by(6).map(|first| char::from(DIGITS[digit(first)])).collect()
}

/// CRC-32 as in IEEE 802.3, bit by bit.
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 })
    })
}
