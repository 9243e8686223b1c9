//! A text as the bytes of a QR code: its length before it, filled up, in blocks that each carry what mends them.
//! Source: ISO/IEC 18004. Byte mode and level M alone, which is all that a link needs.

/// For each version from 1 on: how many bytes there are for error correction in a block, and how many blocks (level M).
/// Source: ISO/IEC 18004, table 9.
const BLOCKS: [(usize, usize); 20] = [
    (10, 1),
    (16, 1),
    (26, 1),
    (18, 2),
    (24, 2),
    (16, 4),
    (18, 4),
    (22, 4),
    (22, 5),
    (26, 5),
    (30, 5),
    (22, 8),
    (22, 9),
    (24, 9),
    (24, 10),
    (28, 10),
    (28, 11),
    (26, 13),
    (26, 14),
    (26, 16),
];

/// The smallest version that holds a text, with its bytes in the order in which they are drawn; `None` when none does.
pub fn of(text: &str) -> Option<(usize, Vec<u8>)> {
    let length = text.len();
    let version = (1..=BLOCKS.len()).find(|version| room(*version).is_some_and(|room| length <= room))?;
    let (correction, blocks) = *BLOCKS.get(version - 1)?;
    let data = data(text, version, total(version) - correction * blocks);
    Some((version, interleaved(&data, correction, blocks)))
}

/// How long a text may be: four bits say that bytes follow, eight or sixteen how many.
fn room(version: usize) -> Option<usize> {
    let (correction, blocks) = *BLOCKS.get(version - 1)?;
    Some(total(version) - correction * blocks - if version < 10 { 2 } else { 3 })
}

/// How many whole bytes a code of this version holds, with those for error correction.
pub fn total(version: usize) -> usize {
    let aligned = version / 7 + 2;
    let alignment = if version < 2 { 0 } else { (25 * aligned - 10) * aligned - 55 };
    let information = if version < 7 { 0 } else { 36 };
    ((16 * version + 128) * version + 64 - alignment - information) / 8
}

fn data(text: &str, version: usize, size: usize) -> Vec<u8> {
    let mut halves = vec![4];
    let digits = if version < 10 { 2 } else { 4 };
    halves.extend((0..digits).rev().map(|digit| text.len() >> (4 * digit) & 15));
    halves.extend(text.bytes().flat_map(|byte| [usize::from(byte >> 4), usize::from(byte & 15)]));
    // The end of the text.
    halves.push(0);
    let whole = halves.chunks(2).map(|pair| pair.iter().fold(0, |byte, half| byte << 4 | half));
    let mut bytes: Vec<u8> = whole.map(|byte| u8::try_from(byte).unwrap_or_default()).collect();
    let filling = [0xEC, 0x11].into_iter().cycle().take(size.saturating_sub(bytes.len()));
    bytes.extend(filling);
    bytes
}

/// The first bytes of all blocks, the second ones and so on, and in the same way what mends them.
fn interleaved(data: &[u8], correction: usize, blocks: usize) -> Vec<u8> {
    let short = data.len() / blocks;
    let longer = data.len() % blocks;
    let divisor = divisor(correction);
    let (mut parts, mut mending, mut rest) = (Vec::new(), Vec::new(), data);
    for block in 0..blocks {
        let length = short + usize::from(block >= blocks - longer);
        let (part, after) = rest.split_at_checked(length).unwrap_or_default();
        mending.push(remainder(part, &divisor));
        parts.push(part);
        rest = after;
    }
    let mut bytes = Vec::new();
    for place in 0..=short {
        bytes.extend(parts.iter().filter_map(|part| part.get(place)));
    }
    for place in 0..correction {
        bytes.extend(mending.iter().filter_map(|part| part.get(place)));
    }
    bytes
}

/// The product of (x - 2^0), (x - 2^1) and so on, without its first term. Source: ISO/IEC 18004, annex A.
fn divisor(degree: usize) -> Vec<u8> {
    let mut terms = vec![0; degree];
    if let Some(last) = terms.last_mut() {
        *last = 1;
    }
    let mut root = 1;
    for _ in 0..degree {
        let mut following = terms.clone().into_iter().skip(1).chain([0]);
        for term in &mut terms {
            *term = product(*term, root) ^ following.next().unwrap_or_default();
        }
        root = product(root, 2);
    }
    terms
}

fn remainder(data: &[u8], divisor: &[u8]) -> Vec<u8> {
    let mut rest = vec![0; divisor.len()];
    for byte in data {
        rest.push(0);
        let factor = byte ^ rest.remove(0);
        for (term, coefficient) in rest.iter_mut().zip(divisor) {
            *term ^= product(*coefficient, factor);
        }
    }
    rest
}

/// In the field of 256 elements that is made with 0x11D.
fn product(one: u8, other: u8) -> u8 {
    let mut product: u16 = 0;
    for bit in (0..8).rev() {
        product = (product << 1) ^ ((product >> 7) * 0x11D);
        product ^= u16::from(other >> bit & 1) * u16::from(one);
    }
    u8::try_from(product).unwrap_or_default()
}
