//! Texts as people write them anywhere: Welsh, emoji, other scripts, line ends, quotes, marks that hide or reorder.

use proptest::prelude::*;
use proptest::sample::select;

const PIECES: &[&str] = &[
    "a",
    "Z",
    " ",
    "\n",
    "\t",
    "\"",
    "\\",
    "/",
    "{",
    "}",
    "'",
    "<b>",
    "&amp;",
    "ŵ",
    "Ŷ",
    "ô",
    "e\u{301}",
    "🏡",
    "👩‍👩‍👧",
    "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    "한",
    "م",
    "\u{a0}",
    "\u{202e}",
    "\u{2028}",
    "\u{feff}",
    "\u{fffd}",
    "\u{10ffff}",
];

/// Text without control characters but tab and line feed, of at most some hundred characters, perhaps empty.
pub fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_filter("control", |character| !character.is_control()).prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}
